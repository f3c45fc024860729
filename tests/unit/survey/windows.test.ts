import { describe, expect, test } from "vitest";
import type { Fact } from "../../../src/model/record.ts";
import type { AccountDraft, FoundFact } from "../../../src/survey/owners.ts";
import { ageOf, coveredFrom } from "../../../src/survey/reach.ts";
import type { Fragment } from "../../../src/survey/survey.ts";
import { windowsOf } from "../../../src/survey/windows.ts";

const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
const switches = ["2020-03-01", "2024-05-01"].map(
  (day, n) => ({ type: "switch", at: at(day), to: n === 0 ? "public" : "private" }) as const,
);

function found(fact: Fact, fragment = 0): FoundFact {
  return { fact, fragment, platform: "instagram", evidence: { file: "requests.json", pointer: "/0" } };
}

const asked = (from: string | null, to: string, requestedAt: string | null, fragment = 0) =>
  found(
    {
      type: "window",
      from: from === null ? null : at(from),
      to: at(to),
      requestedAt: requestedAt === null ? null : at(requestedAt),
    },
    fragment,
  );

function dated(date: string): Fragment {
  const names = { root: "", prefix: "", username: null, pageExport: false };
  return { ...names, tree: 0, service: "instagram", date, folders: new Set(), files: [], members: [] };
}

function told(...windows: FoundFact[]): number | null {
  const facts = [...switches.map((fact) => found(fact)), ...windows];
  const draft: AccountDraft = { platform: "instagram", fragments: [0, 1], assumed: [], facts };
  return coveredFrom(draft, [dated("2026-11-01"), { ...dated("2026-11-01"), tree: 1 }]);
}

describe("the window that exports cover", () => {
  test("of the requests in one part the newest counts, whatever their order; each part has its own", () => {
    const requests = [
      asked("2025-01-01", "2026-01-01", "2026-01-01"),
      asked("2025-10-30", "2026-10-30", "2026-10-30"),
      asked(null, "2024-01-01", "2024-01-01"),
      asked("2023-01-01", "2026-10-30", "2026-10-30", 1),
      asked("2022-01-01", "2026-10-30", null, 1),
    ];
    const from = (facts: FoundFact[]) => windowsOf(facts).map((window) => window.from);
    expect(from(requests)).toEqual([at("2022-01-01"), at("2025-10-30"), at("2023-01-01")]);
    expect(from([...requests].reverse())).toEqual([at("2022-01-01"), at("2023-01-01"), at("2025-10-30")]);
  });

  test("switches are told from the first on that the newest export lists, whatever it says it covers", () => {
    expect(told()).toBe(at("2020-03-01"));
    expect(told(asked("2010-01-01", "2026-10-30", "2026-10-30"))).toBe(at("2020-03-01"));
    expect(told(asked("2025-10-30", "2026-10-30", "2026-10-30"))).toBe(at("2020-03-01"));
    const facts = [
      ...switches.map((fact) => found(fact)),
      found({ type: "switch", at: at("2022-01-01"), to: "public" }, 1),
    ];
    const draft: AccountDraft = { platform: "instagram", fragments: [0, 1], assumed: [], facts };
    const [older, newer] = [dated("2024-06-01"), dated("2026-11-01")];
    expect(coveredFrom(draft, [older, newer])).toBe(at("2022-01-01"));
    expect(coveredFrom(draft, [newer, older])).toBe(at("2020-03-01"));
    expect(coveredFrom({ ...draft, facts: facts.slice(0, 2) }, [older, newer])).toBeNull();
  });

  test("a window that ended before the export was asked for, or made, tells nothing of what came after", () => {
    expect(told(asked("2010-01-01", "2025-01-01", "2026-10-30"))).toBeNull();
    expect(told(asked("2010-01-01", "2026-10-01", null))).toBeNull();
    // Meta took some weeks to make it.
    expect(told(asked("2010-01-01", "2026-10-01", "2026-10-01"))).toBe(at("2020-03-01"));
  });
});

describe("a part without a date in its name", () => {
  const part: Fragment = {
    tree: 0,
    root: "",
    prefix: "",
    service: "instagram",
    username: null,
    date: null,
    pageExport: false,
    folders: new Set(),
    files: [{} as Fragment["files"][number]],
    members: [],
  };
  const now = new Date("2026-11-02T12:00:00Z");
  const ageFrom = (parts: readonly Fragment[], ...more: FoundFact[]) => {
    const facts = [found({ type: "private", value: true }), ...more];
    const fragments = parts.map((_, i) => i);
    const draft: AccountDraft = { platform: "instagram", fragments, assumed: fragments.slice(1), facts };
    return ageOf(draft, { fragments: parts, now });
  };

  test("is as old as its pages or its requests say, and undated where they say nothing", () => {
    expect(ageFrom([part])).toBe("undated");
    expect(ageFrom([part], found({ type: "made", at: at("2026-10-01") }))).toBe("today");
    expect(ageFrom([part], found({ type: "made", at: at("2025-10-01") }))).toBe("earlier");
    expect(ageFrom([part], asked(null, "2025-10-01", "2025-10-01"))).toBe("earlier");
    const requests = [asked(null, "2025-10-01", "2025-10-01"), asked(null, "2026-10-01", "2026-10-01")];
    expect(ageFrom([part], ...requests)).toBe("today");
  });

  test("may be newer than the others of its account, whoever they are guessed to be", () => {
    const dated = { ...part, date: "2026-10-01" };
    expect(ageFrom([dated])).toBe("today");
    expect(ageFrom([dated, { ...part, tree: 1 }])).toBe("undated");
    expect(ageFrom([part, { ...part, root: "2025" }])).toBe("undated");
    expect(ageFrom([part, { ...part, root: "2025" }], found({ type: "made", at: at("2026-10-01") }))).toBe("earlier");
    expect(ageFrom([{ ...dated, date: "2024-10-01" }, part])).toBe("earlier");
    expect(ageFrom([dated, { ...dated, date: "2026-09-01" }, part])).toBe("earlier");
  });
});
