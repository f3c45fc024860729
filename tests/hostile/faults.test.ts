import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, expect, test } from "vitest";
import { runAudit } from "../../src/audit.ts";
import { createTranslator, problemSentence } from "../../src/locales/index.ts";
import { type Problem, ProblemError } from "../../src/model/problem.ts";
import { readInWorkers } from "../../src/read/pool.ts";
import type { ReadTask } from "../../src/read/readFile.ts";
import { writeWhole } from "../../src/report/index.ts";
import { COMMENTS, COMMENTS_JSON, NEIGHBOUR } from "./corpus/good.ts";

const root = mkdtempSync(join(tmpdir(), "outscope-faults-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const words = createTranslator("en");

/** A stand-in for the parse worker: it does what the path of the file says. */
const WORKER = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ file, member: { path } }) => {
  if (path === "crash") throw new Error("the contents of a file");
  if (path === "exit") process.exit(3);
  if (path === "memory") for (const all = []; ; ) all.push(new Array(10_000).fill(Math.random()));
  parentPort.postMessage({ file, batch: null });
});`;

const task = (path: string, file: number): ReadTask => ({
  file,
  tree: 0,
  member: { path, size: 100 - file, crc: null, at: null },
  route: 0,
  account: 0,
});

async function readAll(url: URL, names: readonly string[], heapMb = 48): Promise<{ read: number[]; lost: string[] }> {
  const read: number[] = [];
  const lost: string[] = [];
  const options = { url, data: { trees: [], accounts: [] }, workers: 2, signal: undefined, heapMb };
  await readInWorkers(
    names.map(task),
    options,
    ({ file }) => void read.push(file),
    ({ member }, code) => void lost.push(`${member.path}: ${code}`),
  );
  return { read: read.sort((a, b) => a - b), lost: lost.sort((a, b) => (a < b ? -1 : 1)) };
}

test("a parse worker that crashes, ends or needs too much memory costs its own file, and no other", async () => {
  const script = join(root, "worker.mjs");
  writeFileSync(script, WORKER);
  const { read, lost } = await readAll(pathToFileURL(script), ["a", "crash", "b", "memory", "exit", "c"]);
  expect(read).toEqual([0, 2, 5]);
  expect(lost).toEqual(["crash: file-read-crashed", "exit: file-read-crashed", "memory: file-out-of-memory"]);
  for (const code of ["file-read-crashed", "file-out-of-memory"])
    expect(problemSentence(words, { code, data: { file: "posts.json" } })).toContain("posts.json");
});

test("a file that needs more memory than its share is read again alone, with the share of all", async () => {
  const script = join(root, "shares.mjs");
  const body = `
import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ file, member: { path } }) => {
  const all = [];
  // Some 80 MB: more than half of what all may take together, less than all of it.
  if (path === "large") for (let i = 0; i < 1000; i++) all.push(new Array(10_000).fill(i + 0.5));
  parentPort.postMessage({ file, batch: null });
});`;
  writeFileSync(script, body);
  const { read, lost } = await readAll(pathToFileURL(script), ["a", "large", "b"], 120);
  expect(read).toEqual([0, 1, 2]);
  expect(lost).toEqual([]);
});

test("a parse worker that cannot be started costs every file, not the audit", async () => {
  const { read, lost } = await readAll(pathToFileURL(join(root, "none.mjs")), ["a", "b"]);
  expect(read).toEqual([]);
  expect(lost).toEqual(["a: file-read-crashed", "b: file-read-crashed"]);
});

/** Writes a report of some 10 MB; the problem it gives. */
async function problemOfWriting(folder: string, chunks: Iterable<string>): Promise<Problem | null> {
  try {
    await writeWhole(join(folder, "report.html"), chunks);
    return null;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problem;
  }
}

function* much(): Generator<string> {
  for (let n = 0; n < 160; n++) yield "x".repeat(2 ** 16);
}

function* untilFull(): Generator<string> {
  yield "x".repeat(2 ** 16);
  throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
}

/** A real file system of this kind where the system allows it; else null. */
function mounted(name: string, options: string): string | null {
  const folder = join(root, name);
  mkdirSync(folder);
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder]);
  return status === 0 ? folder : null;
}

const unmount = (folder: string) => spawnSync("umount", [folder]);

test("a full disk: the report says so and leaves nothing behind", async () => {
  const disk = mounted("full", "size=256k");
  const folder = disk ?? join(root, "full");
  try {
    const problem = await problemOfWriting(folder, disk === null ? untilFull() : much());
    expect(problem).toEqual({ code: "report-write-failed", data: { file: "report.html", reason: "ENOSPC" } });
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    if (disk !== null) unmount(disk);
  }
});

test("a folder that takes no files: the report says so", async () => {
  const disk = mounted("sealed", "size=256k,ro");
  const file = join(root, "sealed", "file");
  if (disk === null) writeFileSync(file, "");
  try {
    // Where nothing can be mounted a file stands in the folder's place: rights do not bind every user.
    const problem = await problemOfWriting(disk ?? file, much());
    expect(problem?.code).toBe("report-write-failed");
    expect(problem?.data.reason).toBe(disk === null ? "ENOTDIR" : "EROFS");
    expect(readdirSync(join(root, "sealed"))).toEqual(disk === null ? ["file"] : []);
  } finally {
    if (disk !== null) unmount(disk);
  }
});

test("an export that is taken away during the audit: what was not read is named, and the audit ends well", async () => {
  const folder = join(root, "export");
  for (const [path, data] of [
    [COMMENTS, COMMENTS_JSON],
    [String(NEIGHBOUR.name), String(NEIGHBOUR.data)],
  ] as const) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), data);
  }
  const store = await runAudit([folder], {
    onProgress: ({ phase }) => {
      if (phase === "reading") rmSync(folder, { recursive: true, force: true });
    },
  });
  const { files, problems } = store.head();
  const unread = files.filter(({ status }) => status === "failed").map(({ file }) => file);
  const said = problems.filter(({ code }) => code === "file-changed").map(({ data }) => data.file);
  expect(unread).toEqual([COMMENTS, NEIGHBOUR.name]);
  expect(said).toEqual(unread);
  await store.close();
});
