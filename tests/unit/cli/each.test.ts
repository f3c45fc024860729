import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { makeExample, writeParts } from "../../generator/index.ts";
import { runReal as run } from "./realRun.ts";

let folder: string;
let people: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-each-"));
  people = join(folder, "people");
  await writeParts(join(people, "Ada"), makeExample({ seed: 1, items: 30, media: false }));
  await writeParts(people, makeExample({ seed: 2, items: 30, media: false, platforms: ["instagram"] }));
  await writeParts(join(people, "Both"), makeExample({ seed: 3, items: 40, people: 2, media: false }));
  await mkdir(join(people, "Broken"));
  await writeFile(join(people, "Broken", "facebook-x.zip"), "no zip");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("everybody has a folder, one bad export stops nobody, and the overview has figures only", async () => {
  const out = join(folder, "out");
  const { code, audited } = await run(["audit", "--each", people, "--out", out, "--format", "json"]);
  expect(code).toBe(0);
  expect(audited).toHaveLength(4);
  const table = await readFile(join(out, "overview.csv"), "utf8");
  const rows = table
    .trim()
    .split("\r\n")
    .map((line) => line.split(","));
  expect(rows.map(([name]) => name)).toEqual(["person", "Ada", "Both", "Broken", expect.stringMatching(/\w/)]);
  expect(rows[3]?.at(-1)).toBe("not-a-zip");
  expect(rows[1]?.[5]).toBe("1");
  expect(rows[2]?.[5]).toBe("2");
  expect(Number(rows[1]?.[3])).toBeGreaterThan(10);
  const files = await readdir(join(out, "Ada"));
  expect(files).toContain("audit.json");
  expect(files.filter((name) => name.startsWith("outscope-report"))).toHaveLength(1);
  const page = await readFile(join(out, "overview.html"), "utf8");
  const report = await readFile(
    join(out, "Ada", files.find((name) => name.startsWith("outscope-report")) ?? ""),
    "utf8",
  );
  const { accounts } = JSON.parse(report) as { accounts: { name: string }[] };
  for (const { name } of accounts) expect(table + page).not.toContain(name);
});

test("what is finished and unchanged is kept with --resume", async () => {
  const out = join(folder, "resumed");
  await run(["audit", "--each", people, "--out", out]);
  expect((await run(["audit", "--each", people, "--out", out, "--resume"])).audited).toEqual([]);
  await writeFile(join(people, "Broken", "more.txt"), "more");
  await writeFile(join(out, "Ada", "audit.json"), "cut");
  const { audited } = await run(["audit", "--each", people, "--out", out, "--resume"]);
  expect(audited).toEqual([join(people, "Ada"), join(people, "Broken")]);
  expect((await run(["audit", "--each", people, "--out", out])).audited).toHaveLength(4);
});

test("wrong use and folders without anybody are said", async () => {
  expect((await run(["audit", "--each", people])).err).toContain("--out");
  expect((await run(["audit"])).code).toBe(2);
  await mkdir(join(folder, "nobody"));
  const nobody = await run(["audit", "--each", join(folder, "nobody"), "--out", join(folder, "x")]);
  expect([nobody.code, nobody.err]).toEqual([4, expect.stringContaining("nobody")]);
  await mkdir(join(folder, "lost", "A"), { recursive: true });
  const lost = await run(["audit", "--each", join(folder, "lost"), "--out", join(folder, "y")]);
  expect(lost.code).toBe(1);
});

test("of several people in one audit one can be asked for by name: summary, questions and report are theirs", async () => {
  const both = join(people, "Both");
  const store = await runAudit([both]);
  const { people: found, accounts } = store.overview();
  const [, second] = found ?? [];
  if (second === undefined) throw new Error("one person only");
  const name = accounts[second.accounts[0] ?? -1]?.username ?? "";
  const theirs = store.overview(1).summary.items;
  await store.close();
  const { out, code } = await run(["audit", both, "--person", `@${name.toUpperCase()}`, "--json"]);
  expect(code).toBe(0);
  const report = JSON.parse(out) as { items: unknown[]; summary: { items: number }; people?: unknown };
  expect([report.items.length, report.summary.items, report.people]).toEqual([theirs, theirs, undefined]);
  const summary = await run(["audit", both, "--person", name]);
  expect(summary.out).not.toContain("people were found");
  const asked = await run(["questions", both, "--person", name, "--json"]);
  const all = await run(["questions", both, "--json"]);
  expect(asked.out.length).toBeLessThan(all.out.length);
  const unknown = await run(["audit", both, "--person", "nobody.here"]);
  expect(unknown.code).not.toBe(0);
  expect(unknown.err).toContain("There is no such person");
});

test("nothing is written outside the folder asked for, whatever a zip is called", async () => {
  const [zip = ""] = (await readdir(people)).filter((name) => name.endsWith(".zip"));
  const bytes = await readFile(join(people, zip));
  const named = join(folder, "named");
  await mkdir(named);
  for (const name of ["instagram-..-2026-11-02-x.zip", "instagram-.-2026-11-02-x.zip", "overview.csv.zip"])
    await writeFile(join(named, name), bytes);
  const out = join(folder, "above", "out");
  expect((await run(["audit", "--each", named, "--out", out])).code).toBe(0);
  expect(await readdir(join(folder, "above"))).toEqual(["out"]);
  expect(await readdir(out)).toEqual([
    "instagram-.-2026-11-02-x",
    "instagram-..-2026-11-02-x",
    "overview.csv",
    "overview.csv (2)",
    "overview.html",
  ]);
});

test("what is kept of a person's files beside the report names none of them", async () => {
  const secret = join(folder, "secret", "Ada", "messages", "inbox", "confidant_123");
  await mkdir(secret, { recursive: true });
  await writeFile(join(secret, "message_1.json"), "{}");
  await writeParts(join(folder, "secret", "Ada"), makeExample({ seed: 1, items: 10, media: false }));
  await mkdir(join(folder, "secret", "Bea"));
  await writeFile(join(folder, "secret", "Bea", "facebook-confidant.zip"), "no zip");
  const out = join(folder, "secret-out");
  await run(["audit", "--each", join(folder, "secret"), "--out", out, "--hide-contents"]);
  for (const file of ["Ada/audit.json", "Bea/audit.json", "overview.csv", "overview.html"])
    expect(await readFile(join(out, file), "utf8")).not.toMatch(/confidant|\.zip|message/);
  expect(await readFile(join(out, "overview.csv"), "utf8")).toContain("not-a-zip");
});

test.skipIf(process.platform === "win32")("links in a person's folder lead nowhere", async () => {
  const linked = join(folder, "linked", "Ada");
  const out = join(folder, "linked-out");
  const outside = join(folder, "outside");
  await mkdir(outside);
  await writeParts(linked, makeExample({ seed: 1, items: 10, media: false }));
  await symlink(outside, join(linked, "away"));
  await run(["audit", "--each", join(folder, "linked"), "--out", out]);
  await writeFile(join(outside, "new.txt"), "new");
  expect((await run(["audit", "--each", join(folder, "linked"), "--out", out, "--resume"])).audited).toEqual([]);
});

test("what is nobody's in a folder of people is named; where nobody is, it is not called empty", async () => {
  const mixed = join(folder, "mixed");
  await mkdir(join(mixed, "Ada"), { recursive: true });
  for (const name of ["Bea.rar", ".hidden.zip", ".DS_Store"]) await writeFile(join(mixed, name), "x");
  const { err } = await run(["audit", "--each", mixed, "--out", join(folder, "mixed-out")]);
  expect(err.match(/“[^”]*”(?=[^“]*passed over)/g)).toEqual(["“.hidden.zip”", "“Bea.rar”"]);
  await rm(join(mixed, "Ada"), { recursive: true });
  const nobody = await run(["audit", "--each", mixed, "--out", join(folder, "mixed-out")]);
  expect([nobody.code, nobody.err]).toEqual([3, expect.stringContaining("No Facebook or Instagram export was found")]);
});
