import { describe, expect, test } from "vitest";
import { decode, line, page, section } from "./pages.ts";

const DATE = "Jun 01, 2025 3:31:29 pm";

describe("a page", () => {
  test.each([
    ["line ends", "a\n"],
    ["breaks", "a<br>"],
    ["inline elements and nothing else", " <b></b>"],
    ["words before and in inline elements", "a<i>a</i>"],
    ["line ends and inline elements", "\n a<i>\n</i>"],
  ])("made of %s in any number is read in little time, and so is what follows", async (_what, piece) => {
    const { blocks } = await decode(
      page(section("Many.", line(piece.repeat(1_000_000)), DATE), section("B", "y", DATE)),
    );
    expect(blocks.map((b) => b.heading)).toEqual(["Many.", "B"]);
  });

  test("with a hundred thousand pictures in each box is read in little time", async () => {
    const pictures = Array.from({ length: 100_000 }, (_, i) => `<img src="${i}">`).join("");
    const { blocks } = await decode(page(...Array.from({ length: 5 }, () => section("Ann.", pictures, DATE))));
    expect(blocks.map((b) => b.media.length)).toEqual([100_000, 100_000, 100_000, 100_000, 100_000]);
  });

  test("made to nest until the parser hangs is given up", async () => {
    const { truncated } = await decode(`<html><body><main>${"<div>".repeat(1_000_000)}`, 64 * 1024);
    expect(truncated).toBe(true);
  });
});
