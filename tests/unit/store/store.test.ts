import { beforeAll, describe, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { Filter, type FilterInput } from "../../../src/model/filter.ts";
import { Facets, Overview, Page, QuestionDetail, Sort } from "../../../src/model/query.ts";
import type { Item } from "../../../src/model/report.ts";
import type { AuditStore } from "../../../src/store/types.ts";
import { EXAMPLE_NOW, writeExample } from "../../generator/index.ts";
import { FB, folder, POSTS, photo, post, zip } from "../audit/export.ts";

let paths: readonly string[];
let store: AuditStore;
let items: Item[];
const open = () => runAudit(paths, { now: EXAMPLE_NOW });
const filter = (input: FilterInput = {}) => Filter.parse(input);
const newest = Sort.parse({});

beforeAll(async () => {
  ({ paths } = await writeExample(await folder(), { items: 500, seed: 3 }));
  store = await open();
  items = [...store.items()];
});

test("what the store answers fits the schemas, and the summary adds up to the items", () => {
  Overview.parse(store.overview());
  Facets.parse(store.facets(filter()));
  Page.parse(store.page(filter(), newest, 0, 50));
  for (const question of store.questions()) QuestionDetail.parse(question);
  const { summary } = store.head();
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
  expect(summary.items).toBe(items.length);
  for (const counts of [summary.verdicts, summary.byKind, summary.byPlatform, summary.byYear])
    expect(sum(counts)).toBe(items.length);
  const counted = items.filter((i) => i.kind !== "reaction");
  expect(summary.headline.of).toBe(counted.length);
  expect(summary.headline.atLeast).toBe(
    counted.filter((i) => /in-scope$/.test(i.verdict) && i.verdict !== "not-in-scope").length,
  );
  expect(summary.headline.atMost).toBe(counted.filter((i) => i.verdict !== "not-in-scope").length);
});

test("a second audit gives the same ids", async () => {
  const again = await open();
  expect([...again.items()].map((i) => i.id)).toEqual(items.map((i) => i.id));
  await again.close();
});

describe("filters", () => {
  const count = (input: FilterInput) => store.page(filter(input), newest, 0, 1).total;

  test.each<[string, FilterInput, (i: Item) => boolean]>([
    ["none: all but reactions", {}, (i) => i.kind !== "reaction"],
    ["reactions too", { reactions: true }, () => true],
    [
      "verdicts",
      { verdicts: ["in-scope", "formerly-public"], reactions: true },
      (i) => i.verdict === "in-scope" || i.verdict === "formerly-public",
    ],
    [
      "platform and kind",
      { platforms: ["instagram"], kinds: ["post"] },
      (i) => i.platform === "instagram" && i.kind === "post",
    ],
    ["no date", { years: [null], reactions: true }, (i) => i.createdAt === null],
    ["notes", { notes: ["has-email"] }, (i) => i.notes.includes("has-email") && i.kind !== "reaction"],
    [
      "a question",
      { questions: ["facebook.timeline"] },
      (i) => i.question === "facebook.timeline" && i.kind !== "reaction",
    ],
    ["text, whatever case and accents", { text: "CAFE", reactions: true }, (i) => hasText(i, "cafe")],
    ["several words, all of them", { text: "the of", reactions: true }, (i) => hasText(i, "the") && hasText(i, "of")],
  ])("%s", (_, input, fits) => {
    expect(count(input)).toBe(items.filter(fits).length);
  });

  test("facets: choosing a value shows as many as it says", () => {
    const chosen = filter({ platforms: ["facebook"] });
    const facets = store.facets(chosen);
    for (const { value, count: n } of facets.kinds)
      expect(count({ platforms: ["facebook"], kinds: [value as Item["kind"]] })).toBe(n);
    for (const { value, count: n } of facets.platforms)
      expect(count({ platforms: [value as Item["platform"]] })).toBe(n);
    for (const { value, count: n } of facets.containers.slice(0, 10))
      expect(count({ platforms: ["facebook"], containers: [value] })).toBe(n);
    expect(facets.places.map(({ value }) => value)).toEqual(expect.arrayContaining(["own", "group", "profile"]));
    const inGroups = store.facets(filter({ platforms: ["facebook"], places: ["group"] }));
    expect(inGroups.places).toEqual(facets.places); // what is chosen hides none of its other values
    for (const { value, count: n } of facets.places)
      expect(count({ platforms: ["facebook"], places: [value as Filter["places"][number]] })).toBe(n);
    for (const { value, count: n } of facets.years)
      expect(count({ platforms: ["facebook"], years: [value === "" ? null : Number(value)] })).toBe(n);
  });

  test("the oldest come first, and what has no date last", () => {
    const { rows } = store.page(filter({ reactions: true }), { by: "date", descending: false }, 0, 10_000);
    const times = rows.map((row) => row.createdAt).filter((at) => at !== null);
    expect(rows.slice(times.length).length).toBeGreaterThan(0);
    expect(rows.slice(times.length).every((row) => row.createdAt === null)).toBe(true);
    expect(times).toEqual([...times].sort());
  });

  test("pages follow one another without a gap, newest first", () => {
    const all = [];
    for (let from = 0; ; from += 37) {
      const { rows } = store.page(filter({ reactions: true }), newest, from, 37);
      if (rows.length === 0) break;
      all.push(...rows);
    }
    expect(all.map((r) => r.createdAt)).toEqual(items.map((i) => i.createdAt));
    expect(new Set(all.map((r) => r.row)).size).toBe(items.length);
  });
});

function hasText(item: Item, word: string): boolean {
  const plain = (s: string) => s.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return [item.text, item.container?.name ?? "", item.field ?? ""].some((s) => plain(s).includes(word));
}

describe("answers, decisions, undo", () => {
  test("an answer changes what it says, can be undone, and takes the same as judging anew", async () => {
    const own = await open();
    const before = own.head().summary;
    const changed = own.answer("facebook.timeline", "public");
    expect(changed).toBeGreaterThan(0);
    const after = own.head();
    expect(after.questions.find((q) => q.id === "facebook.timeline")?.answer).toBe("public");
    const anew = await open();
    anew.restore({ answers: { "facebook.timeline": "public" }, decisions: {}, sightings: {} });
    expect(anew.head().summary).toEqual(after.summary);
    expect(own.undo()).toEqual({ type: "answer", items: changed });
    expect(own.head().summary).toEqual(before);
    expect(own.undo()).toBeNull();
    await Promise.all([own.close(), anew.close()]);
  });

  test("every question offered settles as many items as it says", async () => {
    const own = await open();
    for (const q of own
      .questions()
      .filter((x) => x.topic !== "facebook.friends")
      .slice(0, 12)) {
      const asked = own.page(filter({ questions: [q.id] }), newest, 0, 1).total;
      expect(asked, q.id).toBe(q.items);
    }
    await own.close();
  });

  test("a wrong answer is refused and changes nothing", () => {
    expect(() => store.answer("facebook.timeline", "perhaps")).toThrow("answer-invalid");
    expect(() => store.answer("facebook.nonsense", "public")).toThrow("answer-unknown");
    expect(() => store.answer("facebook.host", "public")).toThrow("answer-unknown");
    expect(() => store.answer("facebook.polls", { periods: [] })).toThrow("answer-invalid");
  });

  test("decisions on a whole filter, undone at once, and kept by id", async () => {
    const own = await open();
    const chosen = filter({ kinds: ["comment"] });
    const n = own.decide(chosen, "delete");
    expect(n).toBe(items.filter((i) => i.kind === "comment").length);
    expect(own.page(filter({ decisions: ["delete"] }), newest, 0, 1).total).toBe(n);
    const words = own.words();
    expect(Object.keys(words.decisions)).toHaveLength(n);
    const again = await open();
    again.restore(words);
    expect(again.page(filter({ decisions: ["delete"] }), newest, 0, 1).total).toBe(n);
    own.undo();
    expect(own.page(filter({ decisions: ["delete"] }), newest, 0, 1).total).toBe(0);
    await Promise.all([own.close(), again.close()]);
  });

  test("the user's word on one item changes its verdict", async () => {
    const own = await open();
    const [row] = own.page(filter({ verdicts: ["in-scope"], kinds: ["post"] }), newest, 0, 1).rows;
    if (row === undefined) throw new Error("the example has public posts");
    own.decide([row.row], "not-public");
    expect(own.item(row.row)).toMatchObject({
      verdict: "not-in-scope",
      reasons: [{ rule: "user-decision" }, expect.anything(), expect.anything()],
    });
    await own.close();
  });

  test("the cautious switch raises the lower bound and never the upper", async () => {
    const own = await open();
    const before = own.head().summary.headline;
    own.setPreferences({ countUnknownAsPublic: true });
    const after = own.head().summary.headline;
    expect(after.atLeast).toBeGreaterThan(before.atLeast);
    expect(after.atMost).toBe(before.atMost);
    await own.close();
  });
});

test("an unknown row is refused", () => {
  expect(() => store.item(1_000_000)).toThrow("row-unknown");
  expect(() => store.item(-1)).toThrow("row-unknown");
  expect(() => store.item(0.5)).toThrow("row-unknown");
});

test("media come out of the zip", async () => {
  const { rows } = store.page(filter(), newest, 0, 500);
  const row = rows.find((r) => r.media.first?.inExport && r.media.first.type === "image");
  if (row === undefined) throw new Error("the example has pictures");
  const media = store.media(row.row, 0);
  const pieces = media?.stream(0);
  let size = 0;
  for (let piece = await pieces?.next(); piece?.done === false; piece = await pieces?.next())
    size += piece.value.length;
  expect(size).toBe(media?.size);
  expect(store.media(row.row, 999)).toBeNull();
});

test("a text that only another file of an item has is found by the search, as it is shown", async () => {
  const uri = `${FB}/posts/media/Mobile_1/7_n.jpg`;
  const attachments = [{ data: [{ media: { uri, creation_timestamp: 1_500_000_000 } }] }];
  const members = {
    [`${FB}/posts/album/0.json`]: { name: "Mobile uploads", photos: [photo(uri, "Été au lac")] },
    [POSTS]: [post("", 1_500_000_000, { attachments })],
  };
  const one = await runAudit([await zip("a.zip", members)]);
  const { rows } = one.page(filter({ text: "ete au LAC" }), newest, 0, 5);
  expect(rows.map((r) => r.text)).toEqual(["Été au lac"]);
  await one.close();
});
