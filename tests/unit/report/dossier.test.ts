import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AdmZip from "adm-zip";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDossier, readSaved, writeDossier } from "../../../src/report/index.ts";
import { makeItem, makeSource } from "./source.ts";

let folder: string;
let part: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-dossier-"));
  part = join(folder, "facebook-example.zip");
  await writeFile(part, "the bytes of a part");
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const options = { language: "en", region: "eu", program: "outscope 9.8.7" } as const;
const source = () => {
  const made = makeSource([makeItem(1, { verdict: "in-scope" }), makeItem(2)]);
  const head = made.head();
  return { ...made, head: () => ({ ...head, sources: head.sources.map((one) => ({ ...one, path: part })) }) };
};

async function made(name: string): Promise<string> {
  const path = join(folder, name);
  await writeDossier(path, source(), options);
  return path;
}

/** The dossier with some entries changed; null takes one away. */
async function changed(name: string, entries: Record<string, string | null>): Promise<string> {
  const zip = new AdmZip(await readFile(await made(name)));
  for (const [entry, text] of Object.entries(entries)) {
    zip.deleteFile(entry);
    if (text !== null) zip.addFile(entry, Buffer.from(text));
  }
  await writeFile(join(folder, name), zip.toBuffer());
  return join(folder, name);
}

const problemsOf = async (path: string) =>
  (await openDossier(path)).problems.map(({ code, data }) => `${code} ${data.entry}`);

test("a dossier is whole, says what was read of the export, and is the same bytes again", async () => {
  const { manifest, problems, names } = await openDossier(await made("a.zip"));
  expect(problems).toEqual([]);
  const sha256 = createHash("sha256").update("the bytes of a part").digest("hex");
  expect(manifest?.export).toEqual([{ name: "facebook-example.zip", size: 19, sha256 }]);
  expect([...names].sort()).toEqual([
    "README.txt",
    "SHA256SUMS",
    "items.csv",
    "manifest.json",
    "policy.json",
    "report.html",
    "report.json",
  ]);
  expect(await readFile(await made("b.zip"))).toEqual(await readFile(join(folder, "a.zip")));
});

test("whatever is changed in it is named", async () => {
  expect(await problemsOf(await changed("c.zip", { "items.csv": "id" }))).toEqual(["dossier-file-changed items.csv"]);
  expect(await problemsOf(await changed("d.zip", { "policy.json": null }))).toEqual([
    "dossier-file-missing policy.json",
  ]);
  expect(await problemsOf(await changed("e.zip", { "more.txt": "more" }))).toEqual([
    "dossier-file-added more.txt",
    "dossier-file-changed more.txt",
  ]);
  expect(await problemsOf(await changed("f.zip", { "manifest.json": "{}" }))).toContain(
    "dossier-file-changed manifest.json",
  );
  const sums = new AdmZip(await made("g.zip")).readAsText("SHA256SUMS");
  const own = sums.split("\n").filter((line) => !line.endsWith("  items.csv"));
  expect(await problemsOf(await changed("g.zip", { SHA256SUMS: own.join("\n"), "items.csv": "id" }))).toEqual([
    "dossier-file-added items.csv",
    "dossier-file-changed items.csv",
  ]);
});

test("its report is read back; a changed one is refused, and other files are not taken for one", async () => {
  const saved = await readSaved(await made("h.zip"));
  expect([...(saved?.items() ?? [])]).toEqual([...source().items()]);
  await expect(readSaved(await changed("i.zip", { "report.json": "{}" }))).rejects.toMatchObject({
    problem: { code: "dossier-changed", data: { file: "i.zip", entry: "report.json" } },
  });
  expect(await readSaved(part)).toBeNull();
  expect(await readSaved(folder)).toBeNull();
  expect(await readSaved(join(folder, "nothing"))).toBeNull();
});

test.each([
  ["newer.json", '{"schema": "outscope-report/2", "items": []}', "report-newer"],
  ["cut.json", '{"schema": "outscope-report/1", "items": [', "report-invalid"],
  ["other.json", '{"schema": "outscope-report/1", "items": [{}]}', "report-invalid"],
])("%s is refused as %s", async (name, text, code) => {
  await writeFile(join(folder, name), text);
  await expect(readSaved(join(folder, name))).rejects.toMatchObject({ problem: { code, data: { file: name } } });
});

test("what cannot be a dossier, and a part that is gone, are said", async () => {
  await expect(openDossier(part)).rejects.toMatchObject({ problem: { code: "dossier-invalid" } });
  await mkdir(join(folder, "away"));
  await rm(part);
  await expect(writeDossier(join(folder, "away", "j.zip"), source(), options)).rejects.toMatchObject({
    problem: { code: "input-unreadable" },
  });
  await expect(readFile(join(folder, "away", "j.zip"))).rejects.toThrow("ENOENT");
});
