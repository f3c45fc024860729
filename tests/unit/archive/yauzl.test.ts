import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Entry, openPromise } from "yauzl";
import { openTree } from "../../../src/archive/index.ts";
import { codeOf, folder } from "./temp.ts";
import { type EntrySpec, writeZip } from "./zipWriter.ts";

/** What yauzl, a strict reader by others, finds: the yardstick for our own. Null where it refuses the zip. */
async function byYauzl(path: string): Promise<string[] | null> {
  const found: string[] = [];
  try {
    const zip = await openPromise(path, { lazyEntries: true, autoClose: true });
    await new Promise<void>((resolve, reject) => {
      zip.on("error", reject);
      zip.on("end", resolve);
      zip.on("entry", (entry: Entry) => {
        const { fileName, relativeOffsetOfLocalHeader: offset, compressedSize, uncompressedSize: size, crc32 } = entry;
        found.push(`${fileName} ${offset} ${compressedSize} ${size} ${entry.compressionMethod} ${crc32}`);
        zip.readEntry();
      });
      zip.readEntry();
    });
  } catch {
    return null;
  }
  return found.sort((a, b) => (a < b ? -1 : 1));
}

async function byUs(path: string): Promise<string[]> {
  const tree = await openTree(path);
  const found = tree.members.map(
    ({ path: name, at }) => `${name} ${at?.offset} ${at?.compressedSize} ${at?.size} ${at?.method} ${at?.crc}`,
  );
  await tree.close();
  return found.sort((a, b) => (a < b ? -1 : 1));
}

const path = join(folder(), "either.zip");
const zip64 = fc.subarray(["size", "compressedSize", "offset"] as const);
const entry = fc.record({
  data: fc.string({ maxLength: 200 }),
  method: fc.constantFrom(0, 8),
  flags: fc.constantFrom(0, 0x800),
  zip64,
  descriptor: fc.boolean(),
});
const entries = fc
  .uniqueArray(fc.stringMatching(/^[a-zé0-9]{1,12}\.json$/), { minLength: 1, maxLength: 8 })
  .chain((names) =>
    fc.tuple(...names.map((name) => entry.map((rest): EntrySpec => ({ ...rest, name: `posts/${name}` })))),
  );

it("finds the same entries as yauzl", async () => {
  await fc.assert(
    fc.asyncProperty(entries, fc.boolean(), fc.string({ maxLength: 20 }), async (list, wide, comment) => {
      const flagged = list.map((one) => ({ ...one, flags: 0x800 })); // without the flag yauzl does not guess UTF-8
      writeFileSync(path, writeZip({ entries: flagged, zip64: wide, comment: comment.replaceAll("PK", "") }));
      expect(await byUs(path)).toEqual(await byYauzl(path));
    }),
    { numRuns: 60 },
  );
});

it("answers a damaged zip with a problem, or with members that can be trusted", async () => {
  const change = fc.tuple(fc.nat(), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(
      entries,
      fc.boolean(),
      fc.array(change, { maxLength: 6 }),
      fc.nat(300),
      async (list, wide, changes, cut) => {
        const zip = writeZip({ entries: list, zip64: wide });
        for (const [at, byte] of changes) zip[at % zip.length] = byte;
        writeFileSync(path, cut < 100 ? zip.subarray(0, zip.length - cut) : zip);
        const truth = new Map(list.map(({ name, data }) => [String(name), String(data)]));
        const tree = await openTree(path).catch(codeOf);
        if (typeof tree === "string") return;
        for (const member of tree.members) {
          const text = await tree.read(member).then(String, codeOf);
          const sent = truth.get(member.path);
          if (sent !== undefined && !text.startsWith("! ")) expect([sent, ...truth.values()]).toContain(text);
        }
        await tree.close();
      },
    ),
    { numRuns: 300 },
  );
});
