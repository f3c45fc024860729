import { expect, test } from "vitest";
import { mediaPath } from "../../../../src/formats/html/mediaPath.ts";

const PAGE = "your_facebook_activity/posts/posts_1.html";

test.each([
  ["a base that leads to the root", "posts/media/1.jpg", "../../", "posts/media/1.jpg"],
  ["dots without a base", "../../posts/media/1.jpg", null, "posts/media/1.jpg"],
  ["no dots and no base", "media/posts/1.jpg", null, "media/posts/1.jpg"],
  ["dots beyond the root", "../../../../1.jpg", null, "1.jpg"],
  ["a base that is a web address", "posts/1.jpg", "https://example.org/", "posts/1.jpg"],
  ["a web address", "https://example.org/1.jpg", "../../", "https://example.org/1.jpg"],
  ["a query", "media/1.jpg?x=1", null, "media/1.jpg"],
])("%s", (_name, href, base, path) => {
  expect(mediaPath(href, PAGE, base)).toBe(path);
});
