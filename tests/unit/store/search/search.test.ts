import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Search } from "../../../../src/store/search/search.ts";

const SEPARATOR = "\u001e";

/** A search over the given texts; as in an audit, their rows are not their places. */
function searchIn(texts: readonly string[]) {
  const parts = texts.map((text) => Buffer.from(text === "" ? "" : text + SEPARATOR));
  let end = 0;
  const ends = Uint32Array.from(parts, (part) => {
    end += part.length;
    return end;
  });
  const rows = Uint32Array.from(texts, (_, i) => 2 * i + 1);
  const search = new Search({ bytes: Buffer.from(Buffer.concat(parts)), ends }, rows);
  return (query: string) => {
    const hits = search.find(query, 2 * texts.length + 1);
    return texts.flatMap((_, i) => (hits[2 * i + 1] === 1 ? [i] : []));
  };
}

const plain = (texts: readonly string[], query: string) =>
  texts.flatMap((text, i) => (query.split(" ").every((word) => text.includes(word)) ? [i] : []));

describe("a search over all items", () => {
  // Few letters, so that words begin, repeat and overlap; longer texts than are looked through byte by byte.
  const letters = (max: number) => fc.string({ unit: fc.constantFrom("a", "b", "c", "1", " "), maxLength: max });
  const texts = fc.array(fc.oneof(letters(6), letters(120)), { maxLength: 30 });

  it("finds what holds all words, however one came to the query", () => {
    fc.assert(
      fc.property(texts, fc.array(letters(5), { minLength: 1, maxLength: 6 }), (all, queries) => {
        const find = searchIn(all);
        for (const query of queries) expect(find(query)).toEqual(plain(all, query));
      }),
    );
  });

  it("finds letter by letter what the whole query finds", () => {
    fc.assert(
      fc.property(texts, letters(8), (all, query) => {
        const find = searchIn(all);
        for (let n = 1; n <= query.length; n++)
          expect(find(query.slice(0, n))).toEqual(searchIn(all)(query.slice(0, n)));
      }),
    );
  });

  it("does not find a word that only the end of one item and the beginning of the next make together", () => {
    expect(searchIn(["at the s", "ea", "sea"])("sea")).toEqual([2]);
  });

  it("finds the last words of a long text, and shows everything for no word", () => {
    const find = searchIn([`${"x".repeat(500)}needle`, "nothing", ""]);
    expect(find("needle")).toEqual([0]);
    expect(find("  ")).toEqual([0, 1, 2]);
  });
});
