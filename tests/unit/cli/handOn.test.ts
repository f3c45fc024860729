import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AdmZip from "adm-zip";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Aggregate } from "../../../src/model/aggregate.ts";
import { makeExample, writeParts } from "../../generator/index.ts";
import { runReal as run } from "./realRun.ts";

let folder: string;
let ada: readonly string[];
let report: string;
let dossier: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-hand-on-"));
  const small = { items: 30, media: false, platforms: ["facebook"] } as const;
  ada = await writeParts(join(folder, "ada"), makeExample({ seed: 1, ...small }));
  const made = await run(["audit", ...ada, "--out", folder, "--format", "json"]);
  report = join(folder, (await readdir(folder)).find((name) => name.endsWith(".json")) ?? made.err);
  dossier = join(folder, "proof.zip");
  await writeFile(join(folder, "letter.txt"), "To whom it may concern");
  await mkdir(join(folder, "other"));
  await writeFile(join(folder, "other", "letter.txt"), "Dear authority");
  const enclose = ["--enclose", join(folder, "letter.txt"), "--enclose", join(folder, "other", "letter.txt")];
  expect((await run(["dossier", ...ada, "--out", dossier, ...enclose])).code).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a comparison", () => {
  test.each(["html", "csv", "json"])("is written as %s into a folder that is made", async (format) => {
    const out = join(folder, "new", `before-after.${format}`);
    const { code, err } = await run(["compare", report, dossier, "--out", out]);
    expect([code, err]).toEqual([0, expect.stringContaining(out)]);
    expect((await readFile(out, "utf8")).length).toBeGreaterThan(50);
  });

  test("is not begun where its name says no format", async () => {
    const { code, err } = await run(["compare", report, dossier, "--out", join(folder, "x.docx")]);
    expect(code).toBe(2);
    expect(err).toContain("“x.docx”");
  });
});

test("what is enclosed in a dossier is in it, in its sums, and two of one name stay two", async () => {
  const zip = new AdmZip(dossier);
  expect(zip.readAsText("enclosed/letter.txt")).toBe("To whom it may concern");
  expect(zip.readAsText("enclosed/2/letter.txt")).toBe("Dear authority");
  expect(zip.readAsText("SHA256SUMS")).toContain("  enclosed/2/letter.txt");
  expect((await run(["verify", dossier])).code).toBe(0);
});

test("a file to enclose that is not there is said before the audit", async () => {
  const { code, err } = await run(["dossier", ...ada, "--out", join(folder, "p.zip"), "--enclose", "/no/such.txt"]);
  expect([code, err]).toEqual([4, expect.stringContaining("such.txt")]);
  expect(await readdir(folder)).not.toContain("p.zip");
});

describe("reports of several people added up", () => {
  test("a folder as --each leaves it becomes one aggregate that names nobody", async () => {
    const people = join(folder, "people");
    for (let i = 1; i <= 6; i++)
      await writeParts(
        join(people, `p${i}`),
        makeExample({ seed: 20 + i, items: 40, media: false, platforms: ["facebook"] }),
      );
    const out = join(folder, "each");
    expect((await run(["audit", "--each", people, "--out", out, "--format", "json"])).code).toBe(0);
    const secrets: string[] = [];
    for (let i = 1; i <= 6; i++) {
      const own = join(out, `p${i}`);
      const path = join(own, (await readdir(own)).find((entry) => entry.startsWith("outscope-report-")) ?? "");
      const made = JSON.parse(await readFile(path, "utf8"));
      made.accounts[0].username = `person.number${i}`; // the generator calls everybody the same
      secrets.push(made.accounts[0].name, made.accounts[0].username, made.items[0].id);
      await writeFile(path, JSON.stringify(made));
    }
    const file = join(folder, "group.json");
    const { code, out: printed } = await run(["aggregate", out, "--out", file]);
    expect(code).toBe(0);
    const text = await readFile(file, "utf8");
    const aggregate = Aggregate.parse(JSON.parse(text));
    expect(aggregate.people).toBe(6);
    expect(printed).toContain("6 people together");
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  test("of few people, of one twice, and of what is no report, nothing is written", async () => {
    const file = join(folder, "few.csv");
    const tries: [string[], RegExp][] = [
      [[report], /reports of 1 people|Figures of fewer than 5/],
      [[report, dossier], /number 1 and 2 are of one person/],
      [[ada[0] ?? ""], /neither a report saved as JSON nor a dossier/],
      [[join(folder, "none.json")], /none\.json/],
    ];
    for (const [paths, sentence] of tries) {
      const { code, err } = await run(["aggregate", ...paths, "--out", file]);
      expect(code).not.toBe(0);
      expect(err).toMatch(sentence);
    }
    expect(await readdir(folder)).not.toContain("few.csv");
    expect((await run(["aggregate", report, "--smallest-group", "2"])).code).toBe(2);
    expect((await run(["aggregate", report, "--out", "x.html"])).code).toBe(2);
  });
});
