import { describe, expect, it } from "vitest";
import { actionsFor, law, lawFor, policyVersion, timeline } from "../../../src/policy/index.ts";

describe("timeline", () => {
  it("runs forward, and no further than the day the facts were compiled", () => {
    const starts = timeline.map((event) => event.from);
    expect(starts.every((start) => start <= policyVersion)).toBe(true);
    for (const [index, start] of starts.entries()) {
      const next = starts[index + 1];
      if (next !== undefined) expect(start.slice(0, next.length) <= next.slice(0, start.length), start).toBe(true);
    }
  });

  it("knows the dates that the screens speak of", () => {
    const dates = new Map(timeline.map((event) => [event.id, event.from]));
    expect(dates.get("timeline-announcement")).toBe("2025-04-14");
    expect(dates.get("timeline-training-starts")).toBe("2025-05-27");
    expect(dates.get("timeline-policy-lives")).toBe("2026-07-23");
  });
});

describe("actionsFor", () => {
  it("finds where to delete comments, and where to hide posts", () => {
    expect(actionsFor("facebook", "comment").map((action) => action.id)).toContain("action-facebook-log-comments");
    expect(actionsFor("instagram", "post").map((action) => action.id)).toContain("action-instagram-private");
    expect(actionsFor("instagram", "comment").map((action) => action.id)).not.toContain("action-instagram-private");
    expect(actionsFor("threads", "post").map((action) => action.id)).toEqual([
      "action-threads-posts",
      "action-threads-archive",
      "action-threads-private",
    ]);
  });
});

describe("law", () => {
  it("gives Meta one month in the EU and the UK, and two more", () => {
    for (const region of ["eu", "uk"] as const) {
      const terms = lawFor(region).flatMap((fact) => (fact.type === "article" && fact.term ? [fact.term] : []));
      expect(terms).toEqual([{ months: 1, days: 0, extendableByMonths: 2, kinds: null }]);
    }
    expect(lawFor("other").filter((fact) => fact.type === "article")).toEqual([]);
  });

  it("holds Meta's current postal address", () => {
    const address = law.find((fact) => fact.type === "address");
    expect(address?.type === "address" && address.lines).toEqual([
      "Meta Platforms Ireland Limited",
      "ATTN: Privacy Operations",
      "Merrion Road",
      "Dublin 4",
      "D04 X2K5",
      "Ireland",
    ]);
  });
});
