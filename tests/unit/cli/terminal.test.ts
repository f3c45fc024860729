import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plain, renderLine, shellWord, styled } from "../../../src/cli/terminal.ts";

describe("a line for the terminal", () => {
  test("holds no control character but its own line feed, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const line = renderLine([text, styled("red", text)], false);
        expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        expect(line.endsWith("\n")).toBe(true);
      }),
    );
  });

  test("has colours only when wanted", () => {
    expect(renderLine([styled("red", "a\u001b[0m")], true)).toBe("\u001b[31ma\u{fffd}[0m\u001b[39m\n");
    expect(renderLine([styled("red", "a")], false)).toBe("a\n");
  });

  test("keeps words in any script", () => expect(plain("Café 日本 שלום 👩‍👩‍👧")).toBe("Café 日本 שלום 👩‍👩‍👧"));
});

describe("a word for the shell", () => {
  test.each([
    ["facebook.timeline=public", "facebook.timeline=public"],
    ["facebook.group:A & B=x", "'facebook.group:A & B=x'"],
    ["it's $(rm)", "'it'\\''s $(rm)'"],
  ])("%s is %s", (text, word) => expect(shellWord(text, "linux")).toBe(word));

  test("is in double quotes on Windows", () => expect(shellWord('a "b"', "win32")).toBe('"a ""b"""'));
});
