import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import AdmZip from "adm-zip";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAudit } from "../../src/audit.ts";
import type { Progress } from "../../src/model/query.ts";
import { builtCommand } from "./built.ts";

const PAGE = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html";
/** So many that the page has more than 64 MB: workers read it. */
const BOXES = 130_000;
const root = mkdtempSync(join(tmpdir(), "outscope-page-"));
const good = join(root, "facebook-ann.zip");
let parseWorker: URL;
beforeAll(() => {
  parseWorker = pathToFileURL(join(dirname(builtCommand()), "parseWorker.js"));
  const box = (n: number) =>
    `<section class="_a6-g" aria-labelledby="u_0_${n}"><h2 class="_2ph_ _a6-h _a6-i" id="u_0_${n}">Ann Example updated her status.</h2><div class="_2ph_ _a6-p"><div><div class="_2pin"><div>Words ${n} ${"and more words ".repeat(15)}</div></div></div></div><footer class="_3-94 _a6-o"><a href="https://www.facebook.com/dyi/l/?l=x${n}"><div class="_a72d">Jun 01, 2025 3:31:29 pm</div></a></footer></section>`;
  const boxes = Array.from({ length: BOXES }, (_, n) => box(n)).join("\n");
  const page = `<html><head><title>Posts</title></head><body><main role="main">${boxes}</main></body></html>`;
  const zip = new AdmZip();
  zip.addFile(PAGE, Buffer.from(page));
  zip.writeZip(good);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

async function reportOf(zip: string, inWorkers = false, onProgress?: (progress: Progress) => void) {
  const store = await runAudit([zip], {
    parseWorker: inWorkers ? parseWorker : null,
    ...(onProgress && { onProgress }),
  });
  try {
    const { generatedAt, ...head } = store.head();
    return { head, items: [...store.items()] };
  } finally {
    await store.close();
  }
}

test("a page too big for the thread that lists it is read the same in a worker", async () => {
  const alone = await reportOf(good);
  expect(alone.items).toHaveLength(BOXES);
  expect(await reportOf(good, true)).toEqual(alone);
});

test.each([false, true])("while it is read its progress grows, in a worker: %s", async (inWorkers) => {
  const told: Progress[] = [];
  await reportOf(good, inWorkers, (progress) => told.push(progress));
  const done = told.map(({ bytesDone }) => bytesDone);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  const shares = told.map(({ bytesDone, bytesTotal }) => bytesDone / bytesTotal);
  expect(shares.filter((share) => share > 0 && share < 1).length).toBeGreaterThan(2);
});

test("damage in its middle is told once, and what comes before it is read", async () => {
  const bytes = readFileSync(good);
  bytes.fill(0xff, Math.floor(bytes.length * 0.7), Math.floor(bytes.length * 0.7) + 64);
  const damaged = join(root, "facebook-damaged.zip");
  writeFileSync(damaged, bytes);
  const { head, items } = await reportOf(damaged, true);
  const codes = head.problems.map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(0);
  expect(codes).toEqual([...new Set(codes)]);
  expect(items.length).toBeGreaterThan(BOXES / 2);
});

test("a zip that is gone when a worker comes to its page is told once, as a file that was not read", async () => {
  const gone = join(root, "facebook-gone.zip");
  writeFileSync(gone, readFileSync(good));
  const told: Progress[] = [];
  const { head, items } = await reportOf(gone, true, (progress) => {
    if (progress.phase === "reading") rmSync(gone, { force: true });
    told.push(progress);
  });
  expect(items).toEqual([]);
  expect(head.files.map(({ status }) => status)).toEqual(["failed"]);
  expect(head.problems.map(({ code }) => code)).toEqual([head.files[0]?.problem?.code]);
  expect(Math.max(...told.map(({ filesDone }) => filesDone))).toBe(1);
});
