import fc from "fast-check";
import { expect, test } from "vitest";
import xxhash from "xxhash-wasm";
import { identityOf } from "../../../src/columns/identity.ts";
import { ItemTable } from "../../../src/columns/table.ts";
import { merge } from "../../../src/merge/index.ts";
import type { ItemRecord } from "../../../src/model/record.ts";
import { BatchWriter } from "../../../src/read/batchWriter.ts";
import { Ids } from "../../../src/store/ids.ts";
import { Items } from "../../../src/store/items.ts";
import { account } from "../exposure/world.ts";

const { h64 } = await xxhash();
const hex = (text: string) => h64(text).toString(16).padStart(16, "0");

function itemsOf(records: readonly Partial<ItemRecord>[]): Items {
  const table = new ItemTable();
  const writer = new BatchWriter();
  for (const [i, record] of records.entries())
    writer.item({ kind: "post", createdAt: 5000, place: { type: "own" }, pointer: ["", i], ...record });
  table.add(writer.take(), 0, 0, "none");
  return new Items(
    table,
    merge(table, () => ({
      twinList: "",
      isPage: false,
      wordedOtherwise: false,
      list: "",
      logical: "x.json",
      tree: 0,
      date: null,
      copy: "",
      assumed: false,
      outdated: false,
      partial: false,
      whole: true,
    })),
    [account("facebook")],
    () => ({ assumed: false, outdated: false }),
  );
}

/** What an id is by its definition: the hash of platform and identity, twins with their ordinal. */
function byDefinition({ rows, table }: Items): string[] {
  const twins = new Map<string, number>();
  return [...rows].map((row) => {
    const base = `facebook\u001f${identityOf(table, row)}`;
    const twin = twins.get(base) ?? 0;
    twins.set(base, twin + 1);
    return hex(twin === 0 ? base : `${base}\u001f${twin}`);
  });
}

const words = fc.oneof(
  fc.constantFrom(
    "",
    "a",
    "A  b\n c ",
    " é ",
    "e\u0301",
    "\ufeffx",
    "x\u00a0\u2003y",
    "❤️ 👩‍👩‍👧 — “ok” …",
    "\u2adc",
    "\u2028z",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ unit: "grapheme", maxLength: 12 }),
);
const uris = fc.oneof(
  fc.constantFrom("a/b.jpg", "a\\b.jpg", "https://example.org/c.jpg?x=1", "héé/ü.png", "home/x.jpg", ""),
  fc.webPath(),
);
const records = fc.array(
  fc.record({
    text: words,
    createdAt: fc.constantFrom(5000, 5001, 5999, 6000, null),
    kind: fc.constantFrom("post" as const, "comment" as const),
    field: fc.constantFrom(null, "bio"),
    media: fc.array(fc.record({ uri: uris, type: fc.constant("image" as const) }), { maxLength: 2 }),
  }),
  { minLength: 1, maxLength: 12 },
);

test("an id is what its definition says, whichever item is asked for first", () => {
  fc.assert(
    fc.property(records, fc.nat(), (made, first) => {
      const items = itemsOf(made);
      const ids = new Ids(items, () => "facebook");
      const rows = [...items.rows];
      ids.of(rows[first % rows.length] ?? 0);
      const all = rows.map((row) => ids.of(row));
      expect(all).toEqual(byDefinition(items));
      expect(new Map(rows.map((row, i) => [all[i], row]))).toEqual(ids.rowsOf([...all, "no such id"]));
    }),
    { numRuns: 1000 },
  );
});

test("a row that is no item has no id", () => {
  expect(() => new Ids(itemsOf([{}]), () => "facebook").of(7)).toThrow(RangeError);
});
