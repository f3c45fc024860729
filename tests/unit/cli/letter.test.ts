import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { makeExample, writeParts } from "../../generator/index.ts";
import { makeItem } from "../report/source.ts";
import { run } from "./harness.ts";
import { runReal } from "./realRun.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-letter-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ADA = ["--name", "Ada Example", "--address", "1 Sample Street\\nExampletown", "--email", "ada@example.org"];

describe("outscope letter", () => {
  test("without an export marks what is to be filled in, on standard output", async () => {
    const { out, code } = await run(["letter", "objection", "--country", "FR"]);
    expect(code).toBe(0);
    expect(out).toContain("[your name]");
    expect(out).toContain("[user name or profile link]");
    expect(out).toContain("Art.\u00a021(1)\u00a0GDPR");
    expect(out).toContain("Meta Platforms Ireland Limited");
  });

  test.each([
    ["GB", "Art.\u00a021(1)\u00a0UK\u00a0GDPR", "1601 Willow Road"],
    ["CH", "Art.\u00a030(2)(b)\u00a0FADP", "1 Meta Way"],
    ["BR", "Art.\u00a018,\u00a0§\u00a02\u00a0LGPD", "1 Meta Way"],
    ["NO", "Art.\u00a021(1)\u00a0GDPR", "Merrion Road"],
  ])("speaks the law of %s and names its addressee", async (country, law, address) => {
    const { out } = await run(["letter", "objection", "--country", country, ...ADA]);
    expect(out).toContain(law);
    expect(out).toContain(address);
  });

  test("of a country whose law is not known cites none, asks, and says so", async () => {
    const { out, err, code } = await run(["letter", "erasure", "--country", "JP", ...ADA]);
    expect(code).toBe(0);
    expect(out).not.toContain("Art.");
    expect(err).toContain("No law of JP is known here");
  });

  test("all letters of one person are made in three commands", async () => {
    const requests = "objection,erasure,access,non-user,child";
    const child = ["--child", "Ben Example", "--born", "2016-05-04"];
    const common = ["--country", "DE", "--lang", "de", "--format", "pdf", "--out", folder, ...ADA, "--account", "ada"];
    await run(["letter", requests, ...common, ...child]);
    const sent = ["--sent", "2026-10-01", "--answer", "refused", "--answered", "2026-10-20"];
    await run(["letter", "reminder,complaint", ...common, ...sent]);
    expect((await readdir(folder)).sort()).toEqual(
      ["access", "child", "complaint", "erasure", "non-user", "objection", "reminder"].map(
        (one) => `outscope-${one}.pdf`,
      ),
    );
    const head = await readFile(join(folder, "outscope-child.pdf"));
    expect(head.subarray(0, 5).toString()).toBe("%PDF-");
  });

  test("takes name, accounts and items from an export, and never their texts unless asked", async () => {
    const items = [makeItem(1, { verdict: "in-scope", text: "a secret wish" }), makeItem(2)];
    const plain = await run(["letter", "erasure", "a.zip", "--country", "AT"], { items });
    expect(plain.out).toContain("Annex: 1 item\n");
    expect(plain.out).not.toContain("secret");
    const asked = await run(["letter", "erasure", "a.zip", "--country", "AT", "--texts"], { items });
    expect(asked.out).toContain("a secret wish");
  });

  test("is of one person: of several in an export, of whom one says", async () => {
    const both = join(folder, "both");
    await writeParts(both, makeExample({ seed: 3, items: 40, people: 2, media: false }));
    const unsaid = await runReal(["letter", "erasure", both, "--country", "AT", "--texts"]);
    expect([unsaid.code, unsaid.out, unsaid.err]).toEqual([2, "", expect.stringContaining("--person")]);
    const store = await runAudit([both]);
    const { accounts } = store.overview();
    const texts = (place: number) => [...store.ofPerson(place).items()].map(({ text }) => text.slice(0, 40));
    const [first, second] = [0, 1].map((place) => new Set(texts(place)));
    await store.close();
    const name = accounts[0]?.username ?? "";
    const { out, code } = await runReal(["letter", "erasure", both, "--country", "AT", "--texts", "--person", name]);
    expect(code).toBe(0);
    expect(out).toContain(name);
    for (const other of accounts.filter((one) => one.name !== accounts[0]?.name))
      expect(out).not.toContain(other.username ?? other.name);
    const theirs = [...(second ?? [])].filter((text) => text.length > 20 && first?.has(text) === false);
    expect(theirs.length).toBeGreaterThan(0);
    expect(theirs.filter((text) => out.includes(text))).toEqual([]);
  });

  test("a name out of an export ends no line, and one of any length is shortened", async () => {
    const name = `Ada\r\nMeta Platforms\u2028\u202eyou owe \u001b[2J${"x".repeat(500)}`;
    const account = { platform: "facebook" as const, name, username: null, private: null, birthDate: null };
    const accounts = Array.from({ length: 150 }, () => account);
    const { out, code } = await run(["letter", "objection", "a.zip", "--country", "FR"], { overview: { accounts } });
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toMatch(/^Ada Meta Platforms you owe \[2Jx{200,}$/);
    expect(out).toContain("- Facebook: Ada Meta Platforms you owe [2Jxxx");
  });

  test.each([
    [["letter", "objection"], "--country"],
    [["letter", "poem", "--country", "FR"], "poem"],
    [["letter", "objection", "--country", "FR", "--format", "pdf"], "--out"],
    [["letter", "objection,access", "--country", "FR"], "--out"],
    [["letter", "objection", "--country", "FR", "--format", "docx"], "docx"],
    [["letter", "objection", "--country", "FR", "--date", "2026-02-31"], "2026-02-31"],
    [["letter", "complaint", "--country", "FR", "--sent", "2026-01-01", "--answer", "maybe"], "--answer"],
    [["letter", "complaint", "--country", "FR", "--answer", "refused"], "--sent"],
    [["letter", "complaint", "--country", "FR", "--sent", "2026-01-01", "--answered", "2026-02-01"], "--answer"],
    [["letter", "child", "--country", "FR", "--child", "Ben Example"], "--born"],
    [["letter", "child", "--country", "FR", "--born", "2016-05-04"], "--child"],
    [["letter", "complaint", "--country", "DE", "--land", "XX"], "HH"],
    [["letter", "complaint", "--country", "FR", "--land", "HH"], "--country DE"],
  ])("%j is told what is wrong", async (args, said) => {
    const { code, err, out } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(said);
  });

  test.each([
    [["--date", "2999-01-01"], "2999-01-01"],
    [["--sent", "2026-10-20", "--answer", "refused", "--answered", "2026-10-01"], "2026-10-01"],
  ])("a day that cannot be (%j) is refused", async (args, said) => {
    const { code, err } = await run(["letter", "complaint", "--country", "FR", ...args]);
    expect(code).toBe(1);
    expect(err).toContain(said);
  });
});
