import { describe, expect, test } from "vitest";
import { judge } from "../../../src/exposure/judge.ts";
import { Findings } from "../../../src/store/findings.ts";
import { account, at, item, privateFlag, world } from "../exposure/world.ts";

const HOUR = 3_600_000;
const opened = at("2020-06-01");
const ann = account("instagram", {
  private: privateFlag,
  switches: [
    { at: opened, to: "public" },
    { at: at("2021-06-01"), to: "private" },
  ],
});
const circumstances = [item({ kind: "story", state: "expired-story" }), item()];

describe("a circumstance judged over time", () => {
  const answers = {
    "instagram.history": {
      periods: [
        { to: "2015-03-01", audience: "public" as const },
        { from: "2015-03-01", audience: "limited" as const },
      ],
    },
  };
  const here = world([ann], answers);
  const findings = new Findings();
  findings.judge(circumstances, [0, 1], here);

  const around = [opened, at("2021-06-01"), Date.parse("2015-03-01")];
  const hours = [-49, -25, -24, -23, -1, 0, 1, 23, 24, 25].map((n) => n * HOUR);
  test.each(circumstances.map((c, i) => [c.kind, i] as const))("says of a %s what judging it says", (_kind, number) => {
    const c = circumstances[number] ?? item();
    for (const t of around.flatMap((instant) => hours.map((h) => instant + h)))
      expect(findings.finding(findings.at(number, t)), new Date(t).toISOString()).toEqual(judge(c, t, null, here));
  });

  test("sees that a story of the evening before stood on the account when it was opened", () => {
    const verdict = (t: number) => findings.finding(findings.at(0, t)).verdict;
    expect([verdict(opened - 48 * HOUR), verdict(opened - 12 * HOUR)]).toEqual(["not-in-scope", "formerly-public"]);
  });
});
