import { expect, it } from "vitest";
import { open } from "./temp.ts";

it("a zip in order has more entries than 16 bits count, with and without zip64", async () => {
  const entries = Array.from({ length: 66_000 }, (_, i) => ({ name: `${i}`, method: 0 }));
  for (const zip64 of [true, false]) {
    const tree = await open(entries, { zip64 });
    expect(tree.members.length).toBe(66_000);
  }
});
