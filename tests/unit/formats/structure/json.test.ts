import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { structureOf, structureText } from "../../../../src/formats/structure/json.ts";
import { isClosed } from "./closedWords.ts";

test("paths with types and rough counts, no contents, labels or names", () => {
  const entry = { title: "Secret", string_map_data: { "Compte privé": { value: "Vrai", timestamp: 0 } } };
  const value = {
    profile_user: [
      ...Array.from({ length: 11 }, () => entry),
      { title: "", string_map_data: { Nom: { value: "Ann" } } },
    ],
    "Ann Example": null,
  };
  expect(structureText(value).split("\n")).toEqual([
    "(top)  object ×1",
    "profile_user  array ×1",
    "profile_user[]  object ×10-99",
    "profile_user[].title  string ×10-99, empty string ×1",
    "profile_user[].string_map_data  object ×10-99",
    "profile_user[].string_map_data.<label>  object ×10-99",
    "profile_user[].string_map_data.<label>.value  string ×10-99",
    "profile_user[].string_map_data.<label>.timestamp  number ×10-99",
    "<key>  null ×1",
  ]);
});

test("a key of Meta's that no reader knows is shown: that is what the report is for", () => {
  expect(structureText({ ig_story_quiz_responses_v2: [{ quiz_timestamp: 1 }] })).toContain(
    "ig_<word>_quiz_responses_v2[].quiz_timestamp  number ×1",
  );
});

describe("what may be somebody's name is not shown", () => {
  test.each([
    ["a name in any spelling", { "Ann Example": 1, "ANN EXAMPLE": 1 }],
    ["a username like a key", { ann_example: 1, annexample: 1, jane: 1 }],
    ["a name with Meta's encoding fault", { "Ren\u00c3\u00a9e": 1, "Caf\u00c3\u00a9 Berlin": 1 }],
    ["numbers: ids, phones, dates", { "4915112345678": 1, "2019-01-01": 1, id_4711: 1 }],
    ["a key with something behind Meta's words", { title_ann: 1, "title.ann": 1, "title ": 1, "title\nann": 1 }],
    ["an address", { "ann@example.org": 1, "https://example.org/ann": 1 }],
    ["a prototype's names", JSON.parse('{"__proto__": {"constructor": 1}, "toString": 1}')],
  ])("%s", (_what, value) => {
    const keys = structureText(value)
      .split("\n")
      .slice(1)
      .map((line) => line.split("  ")[0]);
    expect(new Set(keys)).toEqual(new Set(keys.includes("<key>.<key>") ? ["<key>", "<key>.<key>"] : ["<key>"]));
  });

  test("a word of Meta's among names is one of the names", () => {
    const followers = { photo_music: 1, ann_example: 1, "b.example": 1 };
    expect(structureText({ followers })).not.toContain("photo");
  });
});

/** Texts of all sorts, with what a person may write: names, keys look-alikes, numbers, mark-up, encoding faults. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.stringMatching(/^[a-z]{3,12}(_[a-z]{3,12}){0,3}$/),
  fc.emailAddress(),
  fc.bigInt().map(String),
  fc.constantFrom("Ren\u00c3\u00a9e", "<b>Ann</b>", "ann.example", "label_values.ann", "__proto__", "(top)", "×4711"),
);

test("whatever a file holds, its report is made of a closed list of words", () => {
  const json = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      anyText,
      fc.double(),
      fc.integer(),
      fc.constantFrom<unknown>(null, true),
      fc.array(tie("node"), { maxLength: 4 }),
      fc.dictionary(fc.oneof(anyText, fc.constantFrom("label_values", "string_map_data", "title")), tie("node")),
    ),
  })).node;
  fc.assert(
    fc.property(json, (value) => {
      const lines = structureText(value).split("\n");
      expect(lines.filter((line) => !isClosed(line))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("depth and number of paths are bounded", () => {
  let deep: unknown = 1;
  for (let i = 0; i < 5000; i++) deep = [deep];
  expect(structureOf(deep).length).toBeLessThan(40);
  const words = ["photo", "video", "post", "story", "reel", "comment", "reaction", "poll", "event", "group", "page"];
  const keys = words.flatMap((a) => words.flatMap((b) => words.map((c) => `${a}_${b}_${c}`)));
  const wide = Object.fromEntries(keys.map((key, i) => [key, i]));
  expect(keys.length).toBeGreaterThan(1200);
  expect(structureOf(wide).length).toBeLessThanOrEqual(1001);
});
