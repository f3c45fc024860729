import fc from "fast-check";
import { expect, test } from "vitest";
import { lowered } from "../../../../src/formats/titles/compile.ts";
import { NameIndex } from "../../../../src/formats/titles/nameIndex.ts";
import { TitleReader } from "../../../../src/formats/titles/titleReader.ts";
import { languages } from "../../../../src/words/index.ts";

const titles = new TitleReader(new NameIndex(), ["Ann Example"], languages);

test.each([
  ["Ann Example commented on \u0130pek \u1e9eOB's post.", "\u0130pek \u1e9eOB"],
  ["ANN EXAMPLE COMMENTED ON BOB EXAMPLE'S POST.", "BOB EXAMPLE"],
  ["Ann Example hat den Beitrag von ÖZGÜR Beispiel kommentiert.", "ÖZGÜR Beispiel"],
])("a name is given as it is written, whatever the case of the sentence: %s", (title, name) => {
  expect(titles.read(title, "interaction").place).toMatchObject({ type: "host", name });
});

test("in lower case every character stays where it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(lowered(text)).toHaveLength(text.length);
    }),
  );
});
