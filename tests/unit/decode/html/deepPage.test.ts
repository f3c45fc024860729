import { describe, expect, test } from "vitest";
import { decode, line, page, section } from "./pages.ts";

const DATE = "Jun 01, 2025 3:31:29 pm";

describe("a page", () => {
  test("that nests without end is read in little time, and its other blocks whole", async () => {
    const deep = section("Deep.", `${"<div>".repeat(20_000)}x${"</div>".repeat(20_000)}`, DATE);
    const { blocks } = await decode(page(deep, section("Next.", line("y"), DATE)));
    expect(blocks.map((b) => [b.heading, b.time])).toEqual([
      ["Deep.", DATE],
      ["Next.", DATE],
    ]);
  });

  test("whose ends have no beginnings inside thousands of open elements is given up, and said to be cut", async () => {
    const deep = section("Deep.", `${"<b>".repeat(4_900)}x${"</i>".repeat(400_000)}`, DATE);
    const { blocks, truncated } = await decode(page(section("First.", line("y"), DATE), deep));
    expect(blocks.map((b) => b.heading)).toEqual(["First."]);
    expect(truncated).toBe(true);
  });
});

test.each(["ß", "다", "🦊"])("no character of a long page is cut, wherever it lies: %s", async (character) => {
  for (let at = 0; at < 4; at++) {
    const words = `${"x".repeat(at)}${character.repeat(9000)}`;
    const { blocks } = await decode(page(section("Ann wrote.", line(words), DATE)));
    expect(blocks[0]?.lines.map((l) => l.text)).toEqual([words]);
  }
});
