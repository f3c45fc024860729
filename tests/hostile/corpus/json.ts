import { contentsCase, type HostileCase, READ } from "./case.ts";
import { ACTIVITY, COMMENT_ITEMS, COMMENT_LIST, COMMENTS, COMMENTS_JSON, comment } from "./good.ts";

const json = (what: string, expect: string, contents: () => string | Buffer, items = 0): HostileCase =>
  contentsCase("JSON", what, expect, { path: COMMENTS, contents }, items);
const text = (what: string, contents: string): HostileCase => json(what, READ, () => contents, COMMENT_ITEMS);
const inFirst = (raw: string): string => COMMENTS_JSON.replace("A first word", raw);
const list = (...records: readonly unknown[]): string => JSON.stringify({ comments_v2: records });
const shape = (what: string, ...records: readonly unknown[]): HostileCase =>
  json(what, "record-wrong-shape", () => list(...COMMENT_LIST, ...records), COMMENT_ITEMS);
const utf16be = (bytes: string): Buffer => Buffer.from(bytes, "utf16le").swap16();
const DEEP = 100_000;
const cutAt = COMMENTS_JSON.indexOf("A second word");

/** Classes of faults as in JSONTestSuite (seriot.ch/projects/parsing_json.html), in our own words and files. */
export const jsonCases: readonly HostileCase[] = [
  json("100 000 open brackets", "json-too-deep", () => "[".repeat(DEEP)),
  json("100 000 open objects", "json-too-deep", () => '{"a":'.repeat(DEEP)),
  json("100 000 brackets, closed again", "json-too-deep", () => "[".repeat(DEEP) + "]".repeat(DEEP)),
  json("a record nested 1 000 deep", "json-too-deep", () => `[${'{"a":'.repeat(1000)}1${"}".repeat(1000)}]`),
  json("nothing", "json-empty", () => ""),
  json("white space alone", "json-empty", () => " \n\t\r "),
  json("a byte order mark alone", "json-empty", () => "\ufeff"),
  json("cut off in a record", "json-truncated", () => COMMENTS_JSON.slice(0, cutAt), 1),
  json(
    "cut off between records",
    "json-truncated",
    () => COMMENTS_JSON.slice(0, COMMENTS_JSON.indexOf(',{"timestamp":1600000002')),
    1,
  ),
  json("cut off in an escape", "json-truncated", () => `${COMMENTS_JSON.slice(0, cutAt)}\\u00`, 1),
  json("cut off before the last bracket", "json-truncated", () => COMMENTS_JSON.slice(0, -1), COMMENT_ITEMS),
  json("cut off after the first bracket", "json-truncated", () => "{"),
  json("a comma too many", "json-invalid", () => COMMENTS_JSON.replace("}]}]}", "}]},]}"), COMMENT_ITEMS),
  json("a comma too few", "json-invalid", () => COMMENTS_JSON.replace("},{", "}{")),
  json("single quotes", "json-invalid", () => "{'comments_v2': []}"),
  json("keys without quotes", "json-invalid", () => "{comments_v2: []}"),
  json("comments", "json-invalid", () => `/* mine */ ${COMMENTS_JSON}`),
  json("NaN and Infinity", "json-invalid", () => '{"comments_v2":[{"timestamp":NaN},{"timestamp":-Infinity}]}'),
  json("numbers of other forms", "json-invalid", () => '{"comments_v2":[{"timestamp":0x10},{"timestamp":.5}]}'),
  json("two values", "json-invalid", () => `${COMMENTS_JSON}${COMMENTS_JSON}`, COMMENT_ITEMS),
  json("a bare line break in a text", "json-invalid", () => inFirst("a\nb")),
  json("a NUL in a text", "json-invalid", () => inFirst("a\0b")),
  json("an escape that is none", "json-invalid", () => inFirst("\\x41")),
  json("a script", "json-invalid", () => "window.YTD.comments = [];"),
  json("a web page", "json-invalid", () => "<!doctype html><title>Log in</title>"),
  json("bytes of ISO 8859-1", "json-encoding", () => Buffer.from(inFirst("caf\xe9"), "latin1")),
  json("overlong UTF-8", "json-encoding", () => Buffer.from(inFirst("\xc0\xaf"), "latin1")),
  json("UTF-16 with half a character", "json-encoding", () => Buffer.from("\xff\xfe{", "latin1")),
  json("UTF-32", "json-invalid", () => Buffer.from([...COMMENTS_JSON].flatMap((c) => [c.charCodeAt(0), 0, 0, 0]))),
  json("noise", "json-encoding", () =>
    Buffer.from(Array.from({ length: 999 }, (_, i) => ((i * i * 131 + 200) % 251) | 128)),
  ),
  json("a byte order mark before the text", READ, () => `\ufeff${COMMENTS_JSON}`, COMMENT_ITEMS),
  json("UTF-16 with its mark", READ, () => Buffer.from(`\ufeff${COMMENTS_JSON}`, "utf16le"), COMMENT_ITEMS),
  json("UTF-16, big end first", READ, () => utf16be(COMMENTS_JSON), COMMENT_ITEMS),
  text("half a surrogate pair in a text", inFirst("\\ud83d")),
  text("half a pair, then a character", inFirst("\\ud83d\\u0041")),
  text("Meta's own damaged UTF-8", inFirst("\\u00f0\\u009f")),
  text("an escaped NUL", inFirst("a\\u0000b")),
  text("keys that come twice", COMMENTS_JSON.replace('{"comments_v2":', '{"comments_v2":[],"comments_v2":')),
  text("a __proto__ key at the top", COMMENTS_JSON.replace("{", '{"__proto__":{"title":"x","comments_v2":[1]},')),
  text(
    "__proto__ and constructor in a record",
    COMMENTS_JSON.replace('[{"', '[{"__proto__":{"timestamp":1},"constructor":7,"'),
  ),
  text(
    "numbers beyond any number",
    COMMENTS_JSON.replace('{"comments_v2"', '{"big":1e999,"long":123456789012345678901234567890,"comments_v2"'),
  ),
  json("a time beyond time", READ, () => list(comment("later", 1e15), comment("never", -1e15)), 2),
  json("a time that is no number", READ, () => JSON.stringify([{ ...comment("x", 1), timestamp: { a: 1 } }]), 1),
  json("an empty list", READ, () => "[]"),
  json("an empty object", READ, () => "{}"),
  json("lists deeper than any reader looks", "file-wrong-shape", () => '{"comments_v9_new":{"all":{"items":[1]}}}'),
  json("null under the wrapper", READ, () => '{"comments_v2":null}'),
  json("null for a file", "file-wrong-shape", () => "null"),
  json("a number for a file", "file-wrong-shape", () => "42"),
  json("a text for a file", "file-wrong-shape", () => '"comments"'),
  shape("null for a record", null),
  shape("a number for a record", 42),
  shape("a text for a record", "comment"),
  shape("a list for a record", ["comment"]),
  shape("an empty record", {}),
  json("a list of lists of lists", "record-wrong-shape", () => "[[[[]]]]"),
  json("label values that are no list", READ, () => '[{"timestamp":1600000001,"label_values":7}]', 1),
  contentsCase(
    "JSON",
    "label values nested 190 deep",
    READ,
    {
      path: `${ACTIVITY}/reviews/your_reviews.json`,
      contents: () => `[{"timestamp":1600000001,"label_values":[${'{"dict":['.repeat(95)}${"]}".repeat(95)}]}]`,
    },
    1,
  ),
];
