import { expect, it } from "vitest";
import { makeExample } from "../../generator/index.ts";

it("an example export starts a new file of posts after 10 000, and has about as many items as asked for", () => {
  const { parts, truth } = makeExample({ items: 60_000, platforms: ["facebook"], media: false });
  const paths = parts.flatMap(({ members }) => members.map(({ path }) => path));
  expect(paths.filter((path) => path.includes("photos_and_videos_"))).toHaveLength(2);
  expect(truth.length).toBeGreaterThan(60_000 * 0.8);
  expect(truth.length).toBeLessThan(60_000 * 1.2);
});
