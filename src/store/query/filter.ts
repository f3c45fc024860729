import { noteBit } from "../../columns/batch.ts";
import type { Filter } from "../../model/filter.ts";
import { DECISIONS, KINDS, VERDICTS } from "../../model/vocabulary.ts";
import type { AuditData } from "../auditData.ts";
import { containerOf } from "../itemOf.ts";
import type { Search } from "../search/search.ts";
import { yearColumn } from "./years.ts";

export const DIMENSIONS = [
  "verdicts",
  "platforms",
  "accounts",
  "kinds",
  "years",
  "containers",
  "notes",
  "decisions",
  "places",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];
const REACTION = KINDS.indexOf("reaction");
/** Beyond the last year an export can speak of. */
export const YEARS = 2200;

/** A row that does not fit for a reason no facet could lift. */
export const OTHER = 1 << DIMENSIONS.length;

/** Says for a row which dimensions of the filter it does not fit, as bits in the order of DIMENSIONS, or OTHER; 0: it is shown. */
export type Misfit = (row: number) => number;

/** The key a container has in filters and facets. */
export function containerKey(type: string, name: string | null): string {
  return `${type}:${name ?? ""}`;
}

/** Where an item stands, as filters say it. */
export function placeOf({ place }: AuditData["items"]["circumstances"][number]): Filter["places"][number] {
  return containerOf(place)?.type ?? "own";
}

/** What the filter says of every finding, kind, account and so on is worked out once, so that a row costs a few look-ups. */
export function misfitOf(filter: Filter, data: AuditData, search: () => Search): Misfit {
  const { items, accounts } = data;
  const { finding, account, kind, circumstance, decision } = items;
  const years = yearColumn(items);
  const list = items.findings.list;
  const verdicts = filter.verdicts.map((v) => VERDICTS.indexOf(v));
  const verdictOf = items.findings.verdicts;
  const byFinding = misfits(list.length, 1, verdicts.length > 0, (i) => verdicts.includes(verdictOf[i] ?? -1));
  const asked = new Set(filter.questions);
  for (const [i, { question }] of list.entries())
    refuse(byFinding, i, asked.size > 0 && (question === null || !asked.has(question)));
  const platforms = accounts.map((a) => filter.platforms.includes(a.platform));
  const byAccount = misfits(accounts.length, 2, filter.platforms.length > 0, (i) => platforms[i] === true);
  const own = new Set(filter.accounts);
  if (own.size > 0) for (let i = 0; i < byAccount.length; i++) if (!own.has(i)) byAccount[i] = (byAccount[i] ?? 0) | 4;
  const kinds = new Set(filter.kinds.map((k) => KINDS.indexOf(k)));
  const byKind = misfits(KINDS.length, 8, kinds.size > 0, (i) => kinds.has(i));
  refuse(byKind, REACTION, !filter.reactions && !kinds.has(REACTION));
  const wanted = new Set(filter.years.map((y) => y ?? 0));
  const byYear = misfits(YEARS, 16, wanted.size > 0, (y) => wanted.has(y));
  const containers = new Set(filter.containers);
  const flags = containers.size === 0 ? null : containerFlags(data, containers);
  const byPlace = misfits(items.circumstances.length, 32, flags !== null, (i) => flags?.[i] === 1);
  const places = new Set<string>(filter.places);
  if (places.size > 0)
    for (const [i, c] of items.circumstances.entries())
      if (!places.has(placeOf(c))) byPlace[i] = (byPlace[i] ?? 0) | 256;
  const notes = filter.notes.reduce((bits, note) => bits | noteBit(note), 0);
  const byNotes = misfits(256, 64, notes !== 0, (bits) => (bits & notes) !== 0);
  const decisions = new Set(filter.decisions.map((d) => (d === null ? 0 : DECISIONS.indexOf(d) + 1)));
  const byDecision = misfits(DECISIONS.length + 1, 128, decisions.size > 0, (i) => decisions.has(i));
  const found = filter.text.trim() === "" ? null : search().find(filter.text, items.table.n);
  const others = all([
    [byFinding, finding],
    [byAccount, account],
    [byKind, kind],
    [byYear, years],
    [byPlace, circumstance],
    [byNotes, items.notes],
    [byDecision, decision],
  ]);
  const inText: Misfit = found === null ? others : (row) => (found[row] === 1 ? others(row) : OTHER);
  return filter.media ? (row) => (hasMedia(row, items) ? inText(row) : OTHER) : inText;
}

function hasMedia(row: number, { table }: AuditData["items"]): boolean {
  const [, first, end] = table.mediaRange(row);
  return end > first;
}

/** What a dimension says of each of its values, and each row's value. */
type Test = readonly [misfits: Uint16Array, values: Uint8Array | Uint16Array | Uint32Array];

/** All tests in one. Most filters leave most dimensions alone, and every look-up is done half a million times. */
function all(tests: readonly Test[]): Misfit {
  const [first, ...more] = tests.filter(([misfits]) => misfits.some((bits) => bits !== 0));
  if (first === undefined) return () => 0;
  const [misfits, values] = first;
  if (more.length === 0) return (row) => misfits[values[row] ?? 0] ?? 0;
  const rest = all(more);
  return (row) => (misfits[values[row] ?? 0] ?? 0) | rest(row);
}

/** For each value of a dimension 0 where it fits, `bit` where it does not. */
function misfits(size: number, bit: number, filtered: boolean, fits: (value: number) => boolean): Uint16Array {
  const out = new Uint16Array(size);
  if (filtered) for (let i = 0; i < size; i++) if (!fits(i)) out[i] = bit;
  return out;
}

function refuse(table: Uint16Array, value: number, refused: boolean): void {
  if (refused) table[value] = (table[value] ?? 0) | OTHER;
}

function containerFlags({ items }: AuditData, keys: ReadonlySet<string>): Uint8Array {
  return Uint8Array.from(items.circumstances, (c) => {
    const container = containerOf(c.place);
    return container !== null && keys.has(containerKey(container.type, container.name)) ? 1 : 0;
  });
}
