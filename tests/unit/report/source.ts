import type { Item, ReportHead } from "../../../src/model/report.ts";
import type { Decision, Verdict } from "../../../src/model/vocabulary.ts";
import type { ReportSource } from "../../../src/store/types.ts";

/** One valid item; `changes` replace its parts. */
export function makeItem(index: number, changes: Partial<Item> = {}): Item {
  return {
    id: index.toString(16).padStart(16, "0"),
    platform: "facebook",
    account: 0,
    kind: "post",
    createdAt: `20${10 + (index % 10)}-03-01T12:00:00.000Z`,
    createdAtPrecision: "second",
    createdAtZone: "utc",
    field: null,
    text: `Café time ${index}`,
    media: [],
    container: null,
    audience: { value: "unknown", certainty: "certain", past: { public: "unknown", from: null, to: null } },
    verdict: "undetermined",
    notes: [],
    reasons: [
      { rule: "facebook-timeline-unknown", evidence: { file: "posts/your_posts_1.json", pointer: `/${index}` } },
    ],
    question: "facebook.timeline",
    url: null,
    attached: null,
    sources: [{ source: 0, file: "posts/your_posts_1.json", pointer: `/${index}` }],
    ...changes,
  };
}

const tallyBy = (items: readonly Item[], key: (item: Item) => string): Record<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return Object.fromEntries(counts);
};

/** A report's source over these items, with a head that agrees with them. */
export function makeSource(
  items: readonly Item[],
  head: Partial<ReportHead> = {},
  decisions: Readonly<Record<string, Decision>> = {},
): ReportSource {
  const counted = items.filter((item) => item.kind !== "reaction");
  const having = (verdict: Verdict) => items.filter((item) => item.verdict === verdict).length;
  const of = (...verdicts: Verdict[]) => counted.filter((item) => verdicts.includes(item.verdict)).length;
  const atLeast = of("in-scope", "likely-in-scope");
  return {
    head: () => ({
      schema: "outscope-report/1",
      generatedAt: "2026-11-23T12:00:00.000Z",
      policy: { version: "2026-11-23", region: "eu" },
      sources: [
        {
          path: "/home/user/facebook-example.zip",
          container: "zip",
          platforms: ["facebook"],
          format: "json",
          language: "en",
          coverage: { from: null, to: null },
        },
      ],
      accounts: [
        { platform: "facebook", username: "ada.example", name: "Ada Example", private: null, birthDate: null },
      ],
      files: [
        { source: 0, file: "posts/your_posts_1.json", status: "read", records: 1, items: items.length, problem: null },
      ],
      summary: {
        items: items.length,
        headline: { atLeast, atMost: atLeast + of("undetermined", "formerly-public"), of: counted.length },
        verdicts: {
          "in-scope": having("in-scope"),
          "likely-in-scope": having("likely-in-scope"),
          undetermined: having("undetermined"),
          "formerly-public": having("formerly-public"),
          "not-in-scope": having("not-in-scope"),
        },
        byPlatform: tallyBy(items, (item) => item.platform),
        byKind: tallyBy(items, (item) => item.kind),
        byYear: tallyBy(items, (item) => item.createdAt?.slice(0, 4) ?? "unknown"),
      },
      questions: [
        {
          id: "facebook.timeline",
          items: items.length,
          answer: null,
          settledBy: null,
          suggestion: null,
          options: ["public", "limited"],
        },
      ],
      problems: [],
      ...head,
    }),
    itemCount: items.length,
    items: () => items,
    decisionOf: (id) => decisions[id] ?? null,
  };
}

export const joined = (chunks: Iterable<string>): string => [...chunks].join("");
