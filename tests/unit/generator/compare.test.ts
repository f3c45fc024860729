import { describe, expect, it } from "vitest";
import type { Item } from "../../../src/model/report.ts";
import { compareWithTruth, makeExample, type TruthItem } from "../../generator/index.ts";

const example = makeExample({ items: 600, people: 2, facebookPage: true });
const accounts = example.accounts.map((account) => ({ ...account }));

/** What an audit without faults would find. */
function found(truth: TruthItem): Item {
  const { audience } = truth;
  return {
    id: "0123456789abcdef",
    platform: truth.platform,
    account: accounts.findIndex((one) => one.platform === truth.platform && one.username === truth.account),
    kind: truth.kind,
    createdAt: truth.createdAt,
    createdAtPrecision: "second",
    createdAtZone: "utc",
    field: truth.field,
    text: truth.text,
    media: truth.media.map((uri) => ({ uri, type: "image", inExport: true })),
    container: truth.container,
    audience: {
      value: audience.value,
      certainty: audience.certainty,
      past: {
        public: audience.past ?? "unknown",
        from: audience.window?.from ?? null,
        to: audience.window?.to ?? null,
      },
    },
    verdict: truth.verdict,
    notes: [...truth.notes],
    reasons: [{ rule: "some-rule", evidence: null }],
    question: truth.question,
    url: null,
    attached: null,
    sources: [{ source: 0, file: "f", pointer: "/0" }],
  };
}

const perfect = example.truth.map(found);

function compare(items: readonly Item[]) {
  return compareWithTruth(example.truth, { accounts, items });
}

describe("holding an audit against the truth", () => {
  it("finds nothing in a perfect audit, in whatever order", () => {
    expect(compare(perfect)).toEqual([]);
    expect(compare([...perfect].reverse())).toEqual([]);
  });

  it("names a wrong verdict, a lost item and one too many", () => {
    const at = example.truth.findIndex((one) => one.kind === "comment" && one.verdict === "undetermined");
    const wrong = perfect.map((item, n) => (n === at ? { ...item, verdict: "not-in-scope" as const } : item));
    expect(compare(wrong).map(({ type, property }) => [type, property])).toEqual([["different", "verdict"]]);
    expect(compare(perfect.filter((_, n) => n !== at)).map(({ type }) => type)).toEqual(["missing"]);
    const [first] = perfect;
    expect(compare([...perfect, ...(first ? [first] : [])]).map(({ type }) => type)).toEqual(["extra"]);
  });

  it("lets properties differ that the design leaves open, and optional items be absent", () => {
    const loose = perfect.map((item, n) =>
      example.truth[n]?.loose.includes("text") ? { ...item, text: "else" } : item,
    );
    expect(compare(loose)).toEqual([]);
    expect(example.truth.some(({ optional }) => optional)).toBe(true);
    expect(compare(perfect.filter((_, n) => !example.truth[n]?.optional))).toEqual([]);
  });

  it("gives an item to the truth that leaves least open, and then to the most alike", () => {
    const base = example.truth.find(({ kind }) => kind === "post");
    if (!base) throw new Error("no post");
    const two: TruthItem[] = [
      { ...base, createdAt: "2020-01-01T00:00:00.000Z", text: "one", loose: ["createdAt", "text"] },
      { ...base, createdAt: "2021-01-01T00:00:00.000Z", text: "two", loose: ["text"] },
    ];
    const items = two.map((one) => ({ ...found(one), text: "another" }));
    expect(compareWithTruth(two, { accounts, items })).toEqual([]);
    expect(compareWithTruth(two, { accounts, items: [...items].reverse() })).toEqual([]);
  });

  it("asks for the precision and zone of a printed time", () => {
    const [first] = example.truth.filter(({ createdAt }) => createdAt !== null);
    if (!first) throw new Error("nothing");
    const printed: TruthItem = { ...first, printed: "minute", loose: [] };
    const right = { ...found(first), createdAtPrecision: "minute", createdAtZone: "assumed" } as const;
    expect(compareWithTruth([printed], { accounts, items: [right] })).toEqual([]);
    const [wrong] = compareWithTruth([printed], { accounts, items: [found(first)] });
    expect(wrong).toMatchObject({ property: "createdAt", expected: ["minute", "assumed"], found: ["second", "utc"] });
  });
});
