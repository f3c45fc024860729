import { extraField, fields, writeZip } from "../../unit/archive/zipWriter.ts";
import { type HostileCase, hostileCase, READ, zipCase } from "./case.ts";
import { ACTIVITY, COMMENT_ITEMS, COMMENTS, COMMENTS_JSON, comment, NEIGHBOUR, NEIGHBOUR_ITEMS } from "./good.ts";

const named = (what: string, name: string | Buffer, expect = "zip-name-unsafe", flags = 0x800): HostileCase =>
  zipCase(what, expect, () => [{ name, data: COMMENTS_JSON, flags }]);

/** What names can do. */
export const zipNames: readonly HostileCase[] = [
  named("a name that climbs out with ..", `../${COMMENTS}`),
  named("a name that climbs out from further down", `a/b/../../../${COMMENTS}`),
  named("a name that climbs out with backslashes", `a\\..\\..\\${COMMENTS}`),
  named("an absolute name", `/${COMMENTS}`),
  named("a name with a drive letter", `C:\\${COMMENTS}`),
  named("a network name", `\\\\192.0.2.1\\share\\${COMMENTS}`),
  named("a name with a NUL", `${COMMENTS}\0.png`),
  named("an empty name", ""),
  zipCase("a link to a file outside", "zip-symlink", () => [{ name: COMMENTS, data: "/etc/passwd", mode: 0o120777 }]),
  zipCase(
    "two files of one name",
    "zip-name-duplicate",
    () => [
      { name: COMMENTS, data: COMMENTS_JSON },
      { name: COMMENTS, data: JSON.stringify({ comments_v2: [comment("Another", 1_600_000_009)] }) },
    ],
    COMMENT_ITEMS,
  ),
  zipCase(
    "two names that differ by case only",
    "zip-name-case-duplicate",
    () => [
      { name: COMMENTS, data: COMMENTS_JSON },
      { name: COMMENTS.toUpperCase(), data: JSON.stringify({ comments_v2: [comment("Another", 1_600_000_009)] }) },
    ],
    COMMENT_ITEMS + 1,
  ),
  named("a name in code page 437", Buffer.from(`${ACTIVITY}/other_activity/caf\x82.txt`, "latin1"), READ, 0),
  named("a name flagged as UTF-8 that is not", Buffer.from(`${ACTIVITY}/posts/caf\xe9.txt`, "latin1"), READ),
  named("a name of 60 000 characters", `${"a".repeat(60_000)}.txt`, READ),
  named("a name in 5 000 folders", `${"a/".repeat(5000)}b.txt`, READ),
  named("names that JavaScript knows", `${ACTIVITY}/__proto__/constructor.txt`, READ),
  zipCase(
    "names with backslashes, as Windows tools write them",
    READ,
    () => [{ name: COMMENTS.replaceAll("/", "\\"), data: COMMENTS_JSON }],
    COMMENT_ITEMS,
  ),
  zipCase(
    "the leavings of a Mac",
    READ,
    () => [
      { name: `__MACOSX/${COMMENTS.replace("comments.json", "._comments.json")}`, data: "\0\x05\x16\x07" },
      { name: ".DS_Store", data: "\0\0\0\x01Bud1" },
      { name: COMMENTS, data: COMMENTS_JSON },
    ],
    COMMENT_ITEMS,
  ),
  zipCase(
    "a name in a Unicode path field",
    READ,
    () => {
      const plain = Buffer.from("x.json");
      const body = Buffer.concat([fields([1, 1], [crcOf(plain), 4]), Buffer.from(COMMENTS)]);
      return [{ name: plain, data: COMMENTS_JSON, flags: 0, extra: extraField(0x7075, body) }];
    },
    COMMENT_ITEMS,
  ),
  hostileCase("Zips", "1 000 names that lead out", "zip-name-unsafe", NEIGHBOUR_ITEMS, () =>
    writeZip({ entries: [NEIGHBOUR, ...Array.from({ length: 1000 }, (_, i) => ({ name: `../${i}` }))] }),
  ),
];

function crcOf(bytes: Buffer): number {
  return writeZip({ entries: [{ name: "", data: bytes, method: 0 }] }).readUInt32LE(14);
}
