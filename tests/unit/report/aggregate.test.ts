import fc from "fast-check";
import { expect, test } from "vitest";
import { Aggregate } from "../../../src/model/aggregate.ts";
import { type KINDS, VERDICTS, type Verdict } from "../../../src/model/vocabulary.ts";
import { Aggregation, aggregateCsv } from "../../../src/report/index.ts";
import { makeItem } from "./source.ts";

const items = (count: number, kind: (typeof KINDS)[number] = "post", verdict: Verdict = "in-scope") =>
  Array.from({ length: count }, (_, i) => makeItem(i, { kind, verdict }));

function aggregated(people: readonly (readonly ReturnType<typeof makeItem>[])[], smallest?: number) {
  const aggregation = new Aggregation(smallest);
  for (const [i, own] of people.entries()) aggregation.add({ person: String(i), items: () => own });
  return aggregation.result();
}

test("counts people and items by verdict, kind, platform and year, rounded, without reactions", () => {
  const result = aggregated(Array.from({ length: 6 }, () => [...items(11), ...items(4, "reaction")]));
  expect(Aggregate.parse(result)).toEqual(result);
  expect(result.people).toBe(6);
  expect(result.total["in-scope"]).toEqual({ people: 6, items: 70 });
  expect(result.byKind).toEqual({ post: expect.objectContaining({ "in-scope": { people: 6, items: 70 } }) });
  expect(result.byPlatform.facebook?.["in-scope"]).toEqual({ people: 6, items: 70 });
  expect(result.total.undetermined).toBeNull();
});

test("fewer than five people are not spoken of, whatever was asked for", () => {
  const few = expect.objectContaining({ problem: { code: "aggregate-few", data: { count: 4, least: 5 } } });
  expect(() =>
    aggregated(
      Array.from({ length: 4 }, () => items(3)),
      1,
    ),
  ).toThrow(few);
  expect(() =>
    aggregated(
      Array.from({ length: 9 }, () => items(3)),
      10,
    ),
  ).toThrow();
});

test("one person twice is refused: the number of people would be wrong", () => {
  const aggregation = new Aggregation();
  aggregation.add({ person: "a", items: () => [] });
  expect(() => aggregation.add({ person: "a", items: () => [] })).toThrow(
    expect.objectContaining({ problem: { code: "aggregate-twice", data: { first: 1, second: 2 } } }),
  );
});

test("what few people have is left out, and cannot be reckoned from the total either", () => {
  const many = Array.from({ length: 8 }, () => [...items(20), ...items(30, "comment")]);
  const withVideos = many.map((own, i) => (i < 2 ? [...own, ...items(100, "video")] : own));
  const { byKind, total } = aggregated(withVideos);
  expect(byKind.video).toBeUndefined();
  // One of the others goes with it: total less what is said is then of two kinds and of eight people.
  expect(Object.keys(byKind)).toHaveLength(1);
  expect(total["in-scope"]?.items).toBe(600);
});

test("a number that is nearly all one person's is left out", () => {
  const people = Array.from({ length: 6 }, (_, i) => items(i === 0 ? 5000 : 2));
  expect(aggregated(people).total["in-scope"]).toBeNull();
});

test("whatever people have: no number of fewer than five, and none that total and neighbours give away", () => {
  const item = fc.record({
    kind: fc.constantFrom("post", "comment", "photo", "video"),
    verdict: fc.constantFrom(...VERDICTS),
  });
  fc.assert(
    fc.property(fc.array(fc.array(item, { maxLength: 12 }), { minLength: 5, maxLength: 12 }), (people) => {
      const own = people.map((has) => has.map((one, i) => makeItem(i, one as Partial<ReturnType<typeof makeItem>>)));
      const { byKind } = aggregated(own);
      for (const verdict of VERDICTS) {
        const kinds = new Set(own.flat().flatMap((one) => (one.verdict === verdict ? [one.kind] : [])));
        const hidden = [...kinds].filter((kind) => (byKind[kind]?.[verdict] ?? null) === null);
        const said = [...kinds].filter((kind) => !hidden.includes(kind));
        for (const kind of said)
          expect(
            own.filter((has) => has.some((one) => one.kind === kind && one.verdict === verdict)).length,
          ).toBeGreaterThanOrEqual(5);
        if (hidden.length === 0 || said.length === 0) continue;
        expect(hidden.length).toBeGreaterThanOrEqual(2);
        const behind = own.filter((has) => has.some((one) => hidden.includes(one.kind) && one.verdict === verdict));
        expect(behind.length).toBeGreaterThanOrEqual(5);
      }
    }),
    { numRuns: 100 },
  );
});

test("as a table: a line for each number that is said", () => {
  const csv = aggregateCsv(aggregated(Array.from({ length: 5 }, () => items(10))));
  expect(csv).toContain("total,,in-scope,5,50\r\n");
  expect(csv).toContain("byKind,post,in-scope,5,50\r\n");
});
