import { expect, test } from "vitest";
import { line, page, section } from "../../decode/html/pages.ts";
import { DATE, read } from "./pageReading.ts";

const boxesOf = (piece: string) => Array.from({ length: 6 }, () => section("Ann Example wrote.", piece, DATE));

test("links between lines, in any number, are told from them in little time", async () => {
  const pair = `${line("Words")}${line('<a href="https://example.org/">x</a>')}`;
  const { items } = await read("posts/your_posts_1.html", page(...boxesOf(pair.repeat(60_000))));
  expect(items.map((i) => i.text)).toEqual(boxesOf("").map(() => "Words"));
});

test("a profile value of any number of lines is read in little time", async () => {
  const path = "personal_information/profile_information/profile_information.html";
  const { items } = await read(path, page(...boxesOf("<div><b>Motto: </b>x</div>".repeat(60_000))));
  expect(items.map((i) => i.text?.length)).toEqual(boxesOf("").map(() => 2 * 60_000 - 1));
});
