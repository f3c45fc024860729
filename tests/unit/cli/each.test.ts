import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
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
