import { describe, expect, test } from "vitest";
import { completeSwitches, exposureSince, publicWindows, wasPublicAt } from "../../../src/exposure/accountHistory.ts";
import { judge } from "../../../src/exposure/judge.ts";
import type { Period } from "../../../src/model/report.ts";
import { account, at, item, privateFlag, world } from "./world.ts";

describe("the history of switches", () => {
  test("directions that were not understood are found by walking back from the flag", () => {
    const raw = ["2016-01-01", "2018-01-01", "2020-01-01"].map((d) => ({ at: at(d), to: null }));
    expect(completeSwitches(raw, true).map((s) => s.to)).toEqual(["private", "public", "private"]);
    expect(completeSwitches(raw, false).map((s) => s.to)).toEqual(["public", "private", "public"]);
    expect(completeSwitches(raw, null)).toEqual([]);
  });

  test("windows and what an item saw of them", () => {
    const facts = account("instagram", {
      private: privateFlag,
      switches: [
        { at: at("2014-01-01"), to: "private" },
        { at: at("2016-01-01"), to: "public" },
        { at: at("2018-01-01"), to: "private" },
      ],
    });
    const windows = publicWindows(facts);
    expect(windows).toEqual([
      { from: null, to: at("2014-01-01") },
      { from: at("2016-01-01"), to: at("2018-01-01") },
    ]);
    expect(wasPublicAt(windows, at("2015-01-01"))).toBe(false);
    expect(exposureSince(windows, at("2015-01-01"))).toEqual({ from: at("2016-01-01"), to: at("2018-01-01") });
    expect(exposureSince(windows, at("2019-01-01"))).toBeNull();
  });
});

describe("periods that the user says the account was public in", () => {
  const ann = account("instagram", { private: privateFlag });
  const verdicts = (periods: readonly Period[], ...dates: readonly string[]) =>
    dates.map(
      (d) => judge(item(), at(d), null, world([ann], { "instagram.history": { periods: [...periods] } })).verdict,
    );

  test("reach what was posted before them: it stood there when the account was opened", () => {
    const periods: Period[] = [
      { to: "2015-01-01", audience: "limited" },
      { from: "2015-01-01", to: "2018-01-01", audience: "public" },
      { from: "2018-01-01", audience: "limited" },
    ];
    expect(verdicts(periods, "2013-05-05", "2016-05-05", "2019-05-05")).toEqual([
      "formerly-public",
      "formerly-public",
      "not-in-scope",
    ]);
  });

  test("settle nothing for a time that none of them covers", () => {
    const periods: Period[] = [
      { to: "2015-01-01", audience: "limited" },
      { from: "2016-01-01", audience: "limited" },
    ];
    expect(verdicts(periods, "2013-05-05", "2015-05-05", "2017-05-05")).toEqual([
      "undetermined",
      "undetermined",
      "not-in-scope",
    ]);
  });
});
