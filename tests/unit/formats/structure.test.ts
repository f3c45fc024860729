import fc from "fast-check";
import { expect, test } from "vitest";
import { structureOf, structureText } from "../../../src/formats/structure.ts";

test("paths with types and counts, no contents, labels or names", () => {
  const value = {
    profile_user: [
      { title: "Secret", string_map_data: { "Compte privé": { value: "Vrai", timestamp: 0 }, Nom: { value: "Ann" } } },
      { title: "", string_map_data: {} },
    ],
    "Ann Example": null,
  };
  expect(structureText(value).split("\n")).toEqual([
    "(top)  object ×1",
    "profile_user  array ×1",
    "profile_user[]  object ×2",
    "profile_user[].title  string ×1, empty string ×1",
    "profile_user[].string_map_data  object ×2",
    "profile_user[].string_map_data.<label>  object ×2",
    "profile_user[].string_map_data.<label>.value  string ×2",
    "profile_user[].string_map_data.<label>.timestamp  number ×1",
    "<key>  null ×1",
  ]);
});

test("no text of the file gets into the report", () => {
  const secret = "Zq7 Bob Example";
  const json = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom<unknown>(secret, 5, null, true),
      fc.array(tie("node"), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom("label_values", "value", secret, "string_map_data"), tie("node")),
    ),
  })).node;
  fc.assert(fc.property(json, (value) => !structureText(value).includes("Zq7")));
});

test("depth and number of paths are bounded", () => {
  let deep: unknown = 1;
  for (let i = 0; i < 5000; i++) deep = [deep];
  expect(structureOf(deep).length).toBeLessThan(40);
  const wide = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`key_${i}`, i]));
  expect(structureOf(wide).length).toBeLessThanOrEqual(2001);
});
