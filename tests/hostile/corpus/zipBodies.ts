import { deflateRawSync } from "node:zlib";
import { type EntrySpec, writeZip } from "../../unit/archive/zipWriter.ts";
import { type HostileCase, hostileCase, READ, zipCase } from "./case.ts";
import { COMMENT_ITEMS, COMMENTS, COMMENTS_JSON, NEIGHBOUR, NEIGHBOUR_ITEMS } from "./good.ts";

const target =
  (more: Partial<EntrySpec>): (() => EntrySpec[]) =>
  () => [{ name: COMMENTS, data: COMMENTS_JSON, ...more }];
const packed = deflateRawSync(COMMENTS_JSON);
const length = Buffer.byteLength(COMMENTS_JSON);
const zeros = () => deflateRawSync(Buffer.alloc(70 * 2 ** 20));

/** What the bytes of a file in a zip can do. */
export const zipBodies: readonly HostileCase[] = [
  zipCase("one encrypted file", "zip-entry-encrypted", target({ flags: 0x801 })),
  zipCase("one file with AES", "zip-entry-encrypted", target({ flags: 0x841, method: 99, raw: Buffer.alloc(28) })),
  zipCase("encrypted by the local header alone", "zip-entry-encrypted", target({ local: { flags: 0x801 } })),
  hostileCase("Zips", "everything encrypted", "zip-encrypted", 0, () =>
    writeZip({ entries: [{ ...NEIGHBOUR, flags: 0x801 }, ...target({ flags: 0x801 })()] }),
  ),
  zipCase("a size that is too small", "zip-size-wrong", target({ size: length - 1 })),
  zipCase("a size that is too large", "zip-size-wrong", target({ size: length + 1 })),
  zipCase("a stored file with two sizes", "zip-size-wrong", target({ method: 0, size: length + 1 })),
  zipCase("a size beyond what deflate can do", "zip-size-wrong", target({ size: packed.length * 2000 })),
  zipCase("a packed size far above the size", "zip-size-wrong", target({ raw: Buffer.alloc(40_000), size: 3 })),
  zipCase("a wrong checksum", "zip-crc-wrong", target({ crc: 0x12345678 })),
  zipCase("a bomb by its ratio", "zip-bomb", () => [{ name: COMMENTS, raw: zeros(), size: 70 * 2 ** 20 }]),
  zipCase("a bomb that lies about its size", "zip-size-wrong", () => [{ name: COMMENTS, raw: zeros(), size: 100_000 }]),
  zipCase(
    "a packed stream of noise",
    "zip-entry-damaged",
    target({ raw: Buffer.from(`\xff${COMMENTS_JSON}`, "latin1") }),
  ),
  zipCase("a packed stream that stops", "zip-entry-truncated", target({ raw: packed.subarray(0, packed.length - 9) })),
  zipCase("a local header that is none", "zip-entry-damaged", target({ local: { signature: 0x04034b51 } })),
  zipCase("a local header of another method", "zip-entry-damaged", target({ local: { method: 0 } })),
  zipCase("a method nobody uses", "zip-method-unsupported", target({ method: 14, raw: packed })),
  zipCase("sizes and checksum behind the data", READ, target({ descriptor: true }), COMMENT_ITEMS),
  zipCase("sizes behind the data without signature", READ, target({ descriptor: "bare" }), COMMENT_ITEMS),
  zipCase("two files on the same bytes", "zip-entries-overlap", () => [
    { name: COMMENTS, data: COMMENTS_JSON },
    { name: "other.json", data: COMMENTS_JSON, recordOnly: true, offset: firstEntryLength() },
  ]),
  hostileCase("Zips", "10 000 files on one body", "zip-entries-overlap", NEIGHBOUR_ITEMS, () => {
    const body = { name: COMMENTS, raw: deflateRawSync(Buffer.alloc(2 ** 20)), size: 2 ** 20 };
    const rest = Array.from({ length: 10_000 }, (_, i) => ({
      ...body,
      name: `${i}.json`,
      offset: firstEntryLength(),
      recordOnly: true,
    }));
    return writeZip({ entries: [NEIGHBOUR, body, ...rest] });
  }),
  zipCase("a zip in the place of a file", "json-encoding", () => [
    { name: COMMENTS, data: writeZip({ entries: [{ name: "x", data: "x" }] }) },
  ]),
  zipCase("a zip beside the files", "zip-inside", () => [
    { name: "inner.zip", data: writeZip({ entries: [NEIGHBOUR] }) },
  ]),
  hostileCase("Zips", "a zip of zips", "zip-in-zip", 0, () => ({
    "all.zip": writeZip({ entries: [{ name: "facebook-1.zip", data: writeZip({ entries: [NEIGHBOUR] }) }] }),
  })),
  hostileCase("Zips", "zips in a zip that has the name of an export", "zip-in-zip", 0, () => ({
    "facebook-ben.zip": writeZip({
      entries: ["1", "2"].map((n) => ({ name: `facebook-ann-${n}.zip`, data: writeZip({ entries: [NEIGHBOUR] }) })),
    }),
  })),
];

function firstEntryLength(): number {
  return writeZip({ entries: [NEIGHBOUR] }).indexOf("PK\x01\x02");
}
