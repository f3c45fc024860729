import { expect, it } from "vitest";
import { open } from "./temp.ts";

const MIB = 2 ** 20;

it("reads what is dense but small, and what is huge but plausible", async () => {
  const tree = await open([
    { name: "dense.json", data: Buffer.alloc(60 * MIB) },
    { name: "huge.json", data: Buffer.alloc(70 * MIB, "7"), method: 0 },
  ]);
  const sizes = tree.members.map(async (member) => (await tree.read(member)).length);
  expect(await Promise.all(sizes)).toEqual([60 * MIB, 70 * MIB]);
});
