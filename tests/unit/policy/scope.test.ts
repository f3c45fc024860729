import { describe, expect, it } from "vitest";
import { KINDS } from "../../../src/model/vocabulary.ts";
import { type CoverageQuery, coverageOf, scope } from "../../../src/policy/index.ts";

const ask = (query: Partial<CoverageQuery>) =>
  coverageOf({ platform: "facebook", kind: "post", onPage: false, inPublicGroup: false, ...query });

const NAMED =
  "post photo video reel story live comment review profile-name username profile-picture avatar ai-interaction";
const CONTESTED = "reaction marketplace-listing cover-photo bio profile-link profile-field event poll fundraiser note";

describe("coverageOf", () => {
  it("knows every kind, as the exposure model sorts them", () => {
    const expected = Object.fromEntries([
      ...NAMED.split(" ").map((kind) => [kind, "named"]),
      ...CONTESTED.split(" ").map((kind) => [kind, "contested"]),
    ]);
    expect(Object.fromEntries(KINDS.map((kind) => [kind, ask({ kind }).coverage]))).toEqual(expected);
    expect(ask({ kind: "message" }).coverage).toBe("excluded");
  });

  it("names what stands on a Page or in a public group, whatever its kind", () => {
    expect(ask({ kind: "poll", onPage: true })).toEqual({ coverage: "named", fact: "scope-page" });
    expect(ask({ kind: "reaction", inPublicGroup: true })).toEqual({ coverage: "named", fact: "scope-public-group" });
  });

  it("never names a message, wherever it stands", () => {
    expect(ask({ kind: "message", onPage: true, inPublicGroup: true }).coverage).toBe("excluded");
    expect(ask({ kind: "message", platform: "threads" }).coverage).toBe("excluded");
  });

  it("names on Threads what it names elsewhere: Threads is one of the Meta Products", () => {
    for (const kind of KINDS) expect(ask({ platform: "threads", kind }), kind).toEqual(ask({ kind }));
    expect(scope.find((fact) => fact.id === "scope-threads")?.coverage).toBe("named");
  });

  it("points to a fact that exists", () => {
    const ids = new Set(scope.map((fact) => fact.id));
    for (const kind of KINDS) expect(ids).toContain(ask({ kind }).fact);
  });

  it("refuses a kind it does not know", () => {
    expect(() => ask({ kind: "telepathy" as "post" })).toThrow("policy-kind-unknown");
  });
});
