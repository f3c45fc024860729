import { expect, test } from "vitest";
import { judge } from "../../../src/exposure/judge.ts";
import { account, at, item, world } from "./world.ts";

test.each([
  ["marketplace-listing", "facebook-marketplace"],
  ["review", "facebook-marketplace-activity"],
  ["comment", "facebook-marketplace-activity"],
] as const)("on Marketplace, a %s has the reason that is said of it", (kind, rule) => {
  const place = { type: "marketplace" } as const;
  const { reasons } = judge(item({ kind, place }), at("2018-01-01"), null, world([account("facebook")]));
  expect(reasons[0]?.rule).toBe(rule);
});
