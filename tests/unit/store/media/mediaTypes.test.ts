import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runAudit } from "../../../../src/audit.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-media-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const MP4 = Buffer.from("\0\0\0\x18ftypmp42\0\0\0\0", "latin1");
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]);

async function write(files: Record<string, string | Buffer>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const at = join(folder, "instagram-ann.example-2025-01-01-abcdefgh", path);
    await mkdir(dirname(at), { recursive: true });
    await writeFile(at, content);
  }
}

const post = (uri: string, metadata?: object) => ({
  media: [{ uri, creation_timestamp: 1580000000, title: uri, ...(metadata && { media_metadata: metadata }) }],
});

test("a file without an ending is what its bytes, or Meta's remarks beside it, say; a converted one is there", async () => {
  await write({
    "your_instagram_activity/media/posts_1.json": JSON.stringify([
      post("media/posts/202001/17900000000000011"),
      post("media/posts/202001/17900000000000012", { video_metadata: {} }),
      post("media/posts/202001/17900000000000013.webp"),
      post("media/posts/202001/17900000000000014"),
      post("media/posts/202001/17900000000000015"),
    ]),
    "media/posts/202001/17900000000000011": MP4,
    "media/posts/202001/17900000000000013.jpg": PNG,
    "media/posts/202001/17900000000000014": "nothing that shows",
  });
  const store = await runAudit([folder]);
  const shown = new Map(
    Array.from(store.items(), ({ text, media }) => [text.slice(-2), [media[0]?.type, media[0]?.inExport]]),
  );
  expect(Object.fromEntries(shown)).toEqual({
    "11": ["video", true],
    "12": ["video", false],
    "14": ["other", true],
    "15": ["other", false],
    bp: ["image", true],
  });
  expect(store.head().problems).toEqual([{ code: "media-missing", data: { count: 2, of: 5 } }]);
  await store.close();
});

test("pictures of another service's archive beside an export are no wrong service; alone they are", async () => {
  const photos = join(folder, "Takeout", "Google Photos");
  await mkdir(photos, { recursive: true });
  await writeFile(join(photos, "IMG_1.jpg"), PNG);
  await expect(runAudit([join(folder)])).rejects.toMatchObject({ problem: { code: "wrong-service" } });
  await write({
    "your_instagram_activity/media/posts_1.json": JSON.stringify([post("media/1.jpg")]),
    "media/1.jpg": PNG,
  });
  const store = await runAudit([join(folder, "instagram-ann.example-2025-01-01-abcdefgh"), join(folder, "Takeout")]);
  expect(store.head().problems).toEqual([]);
  await store.close();
});
