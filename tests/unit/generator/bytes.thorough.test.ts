import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AdmZip from "adm-zip";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import yauzl from "yauzl";
import { makeExample, writeExample, writeParts } from "../../generator/index.ts";
import { mediaBytes } from "../../generator/media.ts";
import { garbled, metaJson } from "../../generator/mojibake.ts";
import { zipWriter } from "../../generator/zip.ts";
import { heldInBuffers } from "../heldInBuffers.ts";

let dir = "";
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "outscope-example-"));
});
afterAll(async () => {
  await rm(dir, { recursive: true, force: true });
});

async function names(path: string): Promise<string[]> {
  const zip = await yauzl.openPromise(path);
  const out: string[] = [];
  for await (const entry of zip.eachEntry()) out.push(entry.fileName);
  return out;
}

describe("Meta's encoding", () => {
  it("writes each byte as an escape in lower-case hex", () => {
    expect(metaJson("é\u{1F44D}")).toBe('"\\u00c3\\u00a9\\u00f0\\u009f\\u0091\\u008d"');
  });

  it("comes back when bytes are read as UTF-8, in values and keys", () => {
    const text = fc.string({ unit: "binary" });
    fc.assert(
      fc.property(text, text, (key, value) => {
        const parsed = JSON.parse(metaJson(Object.fromEntries([[key, value]]))) as Record<string, string>;
        expect(Object.entries(parsed)).toEqual([[garbled(key), garbled(value)]]);
        expect(Buffer.from(garbled(value), "latin1").toString("utf8")).toBe(value);
      }),
    );
  });
});

describe("media", () => {
  it("are what their names say, and keep their length when asked", () => {
    expect(mediaBytes("a.jpg").subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]));
    expect(mediaBytes("a").subarray(1, 4).toString()).toBe("PNG");
    expect(mediaBytes("a.mp4").subarray(4, 8).toString()).toBe("ftyp");
    expect(mediaBytes("a.jpg", 5000)).toHaveLength(5000);
  });

  it("differ from one another", () => {
    const pictures = new Set(Array.from({ length: 40 }, (_, n) => mediaBytes(`${n}.jpg`).toString("base64")));
    expect(pictures.size).toBeGreaterThan(3);
  });
});

describe("written zips", () => {
  it("hold what was made in memory, for two readers", async () => {
    const options = { parts: 2, wrapRoot: true, people: 2, items: 300 } as const;
    const example = makeExample(options);
    const paths = await writeParts(join(dir, "a"), example);
    const written = await writeExample(join(dir, "b"), options);
    expect(written.truth).toEqual(example.truth);
    expect(written.messageFiles).toEqual(example.messageFiles);
    for (const [n, part] of example.parts.entries()) {
      const [first, second] = [paths[n] ?? "", written.paths[n] ?? ""];
      expect(second.endsWith(part.name)).toBe(true);
      for (const path of [first, second]) {
        expect(await names(path)).toEqual(part.members.map((member) => member.path));
        const zip = new AdmZip(path);
        for (const member of part.members) {
          const data = zip.getEntry(member.path)?.getData();
          expect(data?.equals(member.data), member.path).toBe(true);
        }
      }
    }
  });

  it("have no limit of 65 535 members", async () => {
    const path = join(dir, "many.zip");
    const zip = await zipWriter(path);
    for (let n = 0; n < 66_000; n++) await zip.add(`m/${n}`, [], true);
    expect(await zip.finish()).toBe((await stat(path)).size);
    const reader = await yauzl.openPromise(path);
    expect(reader.entryCount).toBe(66_000);
    reader.close();
  });

  it("are written with bounded memory", async () => {
    let count = 0;
    let peak = 0;
    const before = heldInBuffers();
    const look = () => {
      count++;
      if (count % 1000 === 0) peak = Math.max(peak, heldInBuffers() - before);
    };
    const options = { items: 50_000, media: false } as const;
    const { paths, truth } = await writeExample(join(dir, "c"), options, look);
    expect(truth).toEqual([]);
    expect(count).toBeGreaterThan(45_000);
    const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
    expect(Math.min(...sizes)).toBeGreaterThan(500_000);
    // The JSON of this example is 30 MB; a writer that keeps files whole would show it.
    expect(peak).toBeLessThan(12_000_000);
  });

  it("of 100 000 items are made in memory", () => {
    expect(makeExample({ items: 100_000, media: false }).truth.length).toBeGreaterThan(90_000);
  });
});
