import type { Batch, CountedProblem, PlacedFact } from "./batch.ts";

/** Two halves of one page as one batch; `blocks` is how many blocks the first half holds. */
export function joinBatches(a: Batch, b: Batch, blocks: number): Batch {
  const seeds = joined(a.seeds, b.seeds, (seed) => JSON.stringify(seed));
  const prefixes = joined(a.prefixes, b.prefixes, (prefix) => prefix);
  const media = a.mediaKey.length;
  return {
    n: a.n + b.n,
    records: a.records + b.records,
    seeds: seeds.all,
    seed: concat(a.seed, b.seed, (id) => seeds.idOf[id] ?? 0),
    open: joinOpen(a, b),
    createdAt: concat(a.createdAt, b.createdAt),
    time: concat(a.time, b.time),
    notes: concat(a.notes, b.notes),
    text: concat(a.text, b.text),
    textEnd: concat(a.textEnd, b.textEnd, (end) => end + a.text.length),
    mediaEnd: concat(a.mediaEnd, b.mediaEnd, (end) => end + media),
    mediaKey: concat(a.mediaKey, b.mediaKey),
    mediaType: concat(a.mediaType, b.mediaType),
    uri: concat(a.uri, b.uri),
    uriEnd: concat(a.uriEnd, b.uriEnd, (end) => end + a.uri.length),
    url: joinUrls(a, b),
    prefixes: prefixes.all,
    prefix: concat(a.prefix, b.prefix, (id) => prefixes.idOf[id] ?? 0),
    index: concat(a.index, b.index, (index) => (index < 0 ? index : index + blocks)),
    replaced: [...a.replaced, ...b.replaced.map(([row, at]) => [row + a.n, at] as const)],
    facts: joinFacts(a.facts, b.facts, blocks),
    problems: joinProblems(a.problems, b.problems, blocks),
  };
}

type Column = Uint8Array | Uint32Array | Int32Array | Float64Array;

function concat<T extends Column>(a: T, b: T, map?: (value: number) => number): T {
  const both = new (a.constructor as new (length: number) => T)(a.length + b.length);
  both.set(a);
  if (map === undefined) both.set(b, a.length);
  else for (let i = 0; i < b.length; i++) both[a.length + i] = map(b[i] ?? 0);
  return both;
}

/** The second list behind the first, without what both have; `idOf` gives the new places of the second's. */
function joined<T>(a: readonly T[], b: readonly T[], keyOf: (one: T) => string): { all: T[]; idOf: number[] } {
  const all = [...a];
  const ids = new Map(a.map((one, id) => [keyOf(one), id]));
  const idOf = b.map((one) => {
    const known = ids.get(keyOf(one));
    return known ?? all.push(one) - 1;
  });
  return { all, idOf };
}

function joinOpen({ open: a, n }: Batch, { open: b, n: m }: Batch): Batch["open"] {
  if (a === null && b === null) return null;
  const none = (length: number) => ({ titles: [], title: new Uint32Array(length) });
  const [first, second] = [a ?? none(n), b ?? none(m)];
  const titles = joined(first.titles, second.titles, (title) => title);
  const place = (number: number) => (number === 0 ? 0 : 1 + (titles.idOf[number - 1] ?? 0));
  return { titles: titles.all, title: concat(first.title, second.title, place) };
}

/** A group that both halves name is named once, as in one batch. */
function joinFacts(a: readonly PlacedFact[], b: readonly PlacedFact[], blocks: number): PlacedFact[] {
  const groups = new Set(a.flatMap(({ fact }) => (fact.type === "group" ? [fact.name] : [])));
  const more = b.filter(({ fact }) => fact.type !== "group" || !groups.has(fact.name));
  return [...a, ...more.map(({ fact, pointer }) => ({ fact, pointer: further(pointer, blocks) }))];
}

function joinUrls({ url: a, n }: Batch, { url: b, n: m }: Batch): Batch["url"] {
  if (a === null && b === null) return null;
  const none = (length: number) => ({ bytes: new Uint8Array(0), end: new Uint32Array(length) });
  const [first, second] = [a ?? none(n), b ?? none(m)];
  return {
    bytes: concat(first.bytes, second.bytes),
    end: concat(first.end, second.end, (end) => end + first.bytes.length),
  };
}

function joinProblems(a: readonly CountedProblem[], b: readonly CountedProblem[], blocks: number): CountedProblem[] {
  const all = new Map(a.map((one) => [one.code, { ...one }]));
  for (const { code, pointer, count } of b) {
    const known = all.get(code);
    if (known) known.count += count;
    else all.set(code, { code, pointer: further(pointer, blocks), count });
  }
  return [...all.values()];
}

/** Pointers into pages are "/N", or empty for the page itself. */
function further(pointer: string, blocks: number): string {
  return pointer === "" ? "" : `/${Number(pointer.slice(1)) + blocks}`;
}
