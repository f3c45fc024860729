import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AdmZip from "adm-zip";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { openDossier, writeDossier } from "../../../src/report/index.ts";
import type { ReportSource } from "../../../src/store/types.ts";
import { EXAMPLE_NOW, makeExample, writeParts } from "../../generator/index.ts";

const OPTIONS = { language: "en", region: "eu", program: "outscope 9.8.7" } as const;
let folder: string;
let paths: readonly string[];
let source: ReportSource & { close(): Promise<void> };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-dossier-faults-"));
  paths = await writeParts(join(folder, "export"), makeExample({ seed: 5, items: 30, media: false }));
  source = await runAudit(paths, { now: EXAMPLE_NOW });
});
afterAll(async () => {
  await source.close();
  await rm(folder, { recursive: true, force: true });
});

test("cut off anywhere it is refused by its name", async () => {
  const whole = join(folder, "long.zip");
  await writeDossier(whole, source, OPTIONS);
  const bytes = await readFile(whole);
  const path = join(folder, "short.zip");
  for (const share of [0, 0.1, 0.5, 0.9, 0.999]) {
    await writeFile(path, bytes.subarray(0, Math.floor(bytes.length * share)));
    await expect(openDossier(path)).rejects.toMatchObject({ problem: { code: "dossier-invalid" } });
  }
});

test("a hidden dossier names nothing of the export: no file, no part, no text, also not in the manifest", async () => {
  const path = join(folder, "hidden.zip");
  const enclosures = [{ name: "sent.json", bytes: Buffer.from("{}") }];
  await writeDossier(path, source, { ...OPTIONS, hideContents: true, enclosures });
  const all = new AdmZip(path).getEntries().map((entry) => `${entry.entryName}\n${entry.getData().toString("utf8")}`);
  const secrets = new Set<string>(paths.map((part) => part.split("/").at(-1) ?? ""));
  for (const { file } of source.head().files) secrets.add(file);
  for (const { username, name } of source.head().accounts)
    for (const one of [username, name]) if (one) secrets.add(one);
  for (const item of source.items()) {
    secrets.add(item.id);
    if (item.text.length > 12) secrets.add(item.text);
    for (const { uri } of item.media) secrets.add(uri);
  }
  expect(secrets.size).toBeGreaterThan(60);
  expect([...secrets].filter((one) => all.some((text) => text.includes(one)))).toEqual([]);
  expect((await openDossier(path)).problems).toEqual([]);
});

test("where it cannot be written nothing of it is left, and an older one stays", async () => {
  const place = join(folder, "taken");
  await mkdir(join(place, "dossier.zip"), { recursive: true }); // a folder of that name
  await expect(writeDossier(join(place, "dossier.zip"), source, OPTIONS)).rejects.toMatchObject({
    problem: { code: "report-write-failed", data: { file: "dossier.zip" } },
  });
  expect(await readdir(place)).toEqual(["dossier.zip"]);
  await expect(writeDossier(join(folder, "nowhere", "x.zip"), source, OPTIONS)).rejects.toMatchObject({
    problem: { code: "report-write-failed", data: { file: "x.zip", reason: "ENOENT" } },
  });
  const older = join(folder, "older.zip");
  await writeFile(older, "an older one");
  const broken: ReportSource = {
    ...source,
    head: () => source.head(),
    itemCount: 1,
    decisionOf: () => null,
    items: () => {
      throw new ProblemError("file-changed", { file: "posts.json" });
    },
  };
  await expect(writeDossier(older, broken, OPTIONS)).rejects.toMatchObject({ problem: { code: "file-changed" } });
  expect(await readFile(older, "utf8")).toBe("an older one");
  expect((await readdir(folder)).filter((name) => name.endsWith(".part"))).toEqual([]);
});
