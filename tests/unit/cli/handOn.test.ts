import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AdmZip from "adm-zip";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
