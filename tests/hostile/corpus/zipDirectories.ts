import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { extraField, writeZip, type ZipSpec } from "../../unit/archive/zipWriter.ts";
import { HOSTILE, type HostileCase, hostileCase, READ, zipCase } from "./case.ts";
import { ACTIVITY, COMMENT_ITEMS, COMMENTS, COMMENTS_JSON, FAR_NEIGHBOUR, NEIGHBOUR, NEIGHBOUR_ITEMS } from "./good.ts";

const target = { name: COMMENTS, data: COMMENTS_JSON };
const both = (spec: Partial<ZipSpec> = {}): Buffer => writeZip({ entries: [NEIGHBOUR, target], ...spec });
const ALL = NEIGHBOUR_ITEMS + COMMENT_ITEMS;
const whole = both();
const second = whole.indexOf("PK\x03\x04", 4);
const directory = whole.indexOf("PK\x01\x02");

const file = (what: string, expect: string, items: number, make: () => Buffer): HostileCase =>
  hostileCase("Zips", what, expect, items, make);
const cut = (what: string, at: number, items: number, expect = "zip-truncated"): HostileCase =>
  file(what, expect, items, () => whole.subarray(0, at));
const wide = (...zip64: ("size" | "compressedSize" | "offset")[]): HostileCase =>
  zipCase(`a zip64 field of ${8 * zip64.length} bytes`, READ, () => [{ ...target, zip64 }], COMMENT_ITEMS);

/** What the table of contents can do, and files that are none. */
export const zipDirectories: readonly HostileCase[] = [
  file("an empty file", "zip-empty", 0, () => Buffer.alloc(0)),
  file("a zip of nothing", "zip-empty", 0, () => writeZip({ entries: [] })),
  file("a picture called zip", "not-a-zip", 0, () => Buffer.from("\xff\xd8\xff\xe0 a picture", "latin1")),
  file("a web page called zip", "not-a-zip", 0, () => Buffer.from("<!doctype html><title>Log in</title>")),
  cut("cut off after 3 bytes", 3, 0, "not-a-zip"),
  cut("cut off in the first header", 12, 0),
  cut("cut off in the first file", second - 10, 0),
  cut("cut off between two files", second, NEIGHBOUR_ITEMS),
  cut("cut off in the second file", directory - 10, NEIGHBOUR_ITEMS),
  cut("cut off before the table", directory, ALL),
  cut("cut off in the table", directory + 50, ALL),
  cut("cut off by one byte", whole.length - 1, ALL),
  file("a piece of a split zip", "zip-multi-disk", 0, () => both({ disk: 1 })),
  file("a table at the wrong place", "zip-bad-directory", 0, () => both({ directoryOffset: 7 })),
  file("a table beyond the end", "zip-truncated", ALL, () => both({ directoryOffset: 9e6 })),
  file("a table longer than it is", "zip-truncated", ALL, () => both({ directoryLength: 9e6 })),
  file("a table with a wrong count", "zip-bad-directory", 0, () => both({ count: 77 })),
  file("a table of noise", "zip-bad-directory", 0, () => {
    const bytes = Buffer.from(whole);
    bytes.fill(0xa5, directory, directory + 60);
    return bytes;
  }),
  file("bytes before the zip", "zip-bad-directory", 0, () => Buffer.concat([Buffer.from("#!/bin/sh\n"), whole])),
  file("a comment with an end record in it", READ, ALL, () =>
    both({ comment: "PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0 and more" }),
  ),
  file("zip64 end records", READ, ALL, () => both({ zip64: true })),
  wide("size"),
  wide("size", "compressedSize"),
  wide("size", "compressedSize", "offset"),
  zipCase(
    "a zip64 field beside other fields",
    READ,
    () => [{ ...target, zip64: ["size"], extra: other }],
    COMMENT_ITEMS,
  ),
  file("a zip64 field that is missing", "zip-bad-directory", 0, () =>
    writeZip({ entries: [NEIGHBOUR, { ...target, size: 0xffffffff, compressedSize: 0xffffffff }] }),
  ),
  hostileCase("Zips", "200 000 files", READ, NEIGHBOUR_ITEMS, () => {
    const picture = { data: "", method: 0 };
    const many = Array.from({ length: 200_000 }, (_, i) => ({ ...picture, name: `${ACTIVITY}/posts/media/${i}.jpg` }));
    return writeZip({ entries: [NEIGHBOUR, ...many], zip64: true });
  }),
  hostileCase("Zips", "a part is missing", "zip-part-missing", NEIGHBOUR_ITEMS, () =>
    writeZip({ entries: [FAR_NEIGHBOUR] }),
  ),
  hostileCase("Zips", "a part is given twice", "zip-part-twice", ALL, () => ({
    [HOSTILE]: whole,
    "facebook-ann (2).zip": whole,
  })),
  {
    ...hostileCase("Zips", "a file that changes while it is read", "file-changed", 0, both.bind(null, {})),
    meanwhile: (folder) => writeFileSync(join(folder, HOSTILE), Buffer.alloc(whole.length, 1)),
  },
  {
    ...hostileCase("Zips", "a file that is cut while it is read", "file-changed", 0, both.bind(null, {})),
    meanwhile: (folder) => truncateSync(join(folder, HOSTILE), 20),
  },
  hostileCase("Zips", "an export of another service", "wrong-service", 0, () =>
    writeZip({ entries: [{ name: "Takeout/YouTube/history.json", data: "[]" }] }),
  ),
  hostileCase("Zips", "a zip of something else", "no-export-found", 0, () => ({
    "holiday.zip": writeZip({ entries: [{ name: "holiday/notes.txt", data: "x" }] }),
  })),
];

/** An extended timestamp (0x5455), as Unix tools add it. */
const other = extraField(0x5455, Buffer.from([1, 0, 0, 0, 0]));
