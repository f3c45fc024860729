import { describe, expect, it } from "vitest";
import {
  actionsFor,
  alwaysPublic,
  coverageOf,
  defaultAudiences,
  helpAnswers,
  law,
  lawFor,
  policyVersion,
  timeline,
} from "../../../src/policy/index.ts";

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

describe("defaultAudiences", () => {
  it("end after they begin", () => {
    for (const { id, from, to } of defaultAudiences) if (from && to) expect(from <= to, id).toBe(true);
  });

  it("date the change to Friends for new users, and the bug of 2018", () => {
    const byId = new Map(defaultAudiences.map((fact) => [fact.id, fact]));
    expect(byId.get("default-facebook-new-users-friends")?.from).toBe("2014-05-22");
    expect(byId.get("default-facebook-bug-2018")).toMatchObject({ from: "2018-05-18", to: "2018-05-27" });
  });
});

describe("alwaysPublic", () => {
  it("agrees with the scope about every kind it shows", () => {
    for (const platform of ["facebook", "instagram"] as const) {
      for (const { id, kind, coverage } of alwaysPublic(platform)) {
        if (kind === null) continue;
        expect(coverageOf({ platform, kind, onPage: false, inPublicGroup: false }).coverage, id).toBe(coverage);
      }
    }
  });

  it("names name and picture on both, and contests gender", () => {
    const items = (platform: "facebook" | "instagram") => alwaysPublic(platform).map((fact) => fact.item);
    for (const platform of ["facebook", "instagram"] as const) {
      expect(items(platform)).toEqual(expect.arrayContaining(["name", "username", "profile-picture"]));
    }
    expect(alwaysPublic("facebook").find((fact) => fact.item === "gender")?.coverage).toBe("contested");
    expect(alwaysPublic("threads")).toEqual([]);
  });
});

describe("actionsFor", () => {
  it("finds where to delete comments, and where to hide posts", () => {
    expect(actionsFor("facebook", "comment").map((action) => action.id)).toContain("action-facebook-log-comments");
    expect(actionsFor("instagram", "post").map((action) => action.id)).toContain("action-instagram-private");
    expect(actionsFor("instagram", "comment").map((action) => action.id)).not.toContain("action-instagram-private");
    expect(actionsFor("threads", "post")).toEqual([]);
  });
});

describe("law", () => {
  it("gives Meta one month in the EU and the UK, and two more", () => {
    for (const region of ["eu", "uk"] as const) {
      const terms = lawFor(region).flatMap((fact) => (fact.type === "article" && fact.term ? [fact.term] : []));
      expect(terms).toEqual([{ months: 1, extendableByMonths: 2 }]);
    }
    expect(lawFor("other")).toEqual([]);
  });

  it("holds Meta's current postal address", () => {
    const address = law.find((fact) => fact.type === "address");
    expect(address?.type === "address" && address.lines).toEqual([
      "Meta Platforms Ireland Limited",
      "Merrion Road",
      "Dublin 4",
      "D04 X2K5",
      "Ireland",
    ]);
  });
});

describe("helpAnswers", () => {
  it("answer in short: no more than 60 words in any language", () => {
    for (const { id, question, answer } of helpAnswers) {
      for (const text of Object.values(answer)) expect(text?.split(/\s+/).length, id).toBeLessThanOrEqual(60);
      for (const text of Object.values(question)) expect(text, id).toMatch(/\?$/);
    }
  });
});
