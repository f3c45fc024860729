import type { Item } from "../../model/report.ts";
import { VERDICTS, type Verdict } from "../../model/vocabulary.ts";
import { Telling } from "../../store/query/telling.ts";
import type { ReportSource } from "../../store/types.ts";

/** How many items the page lists; the CSV has all. A browser stays quick with this many. */
export const LISTED_AT_MOST = 5000;

export type Counts = Record<Verdict, number>;

/** What one walk over all items gives: counts by verdict for each facet, the rules that were applied, the items to list. */
export interface Tally {
  /** Items without reactions: what tables, chart and list are about. */
  readonly total: number;
  readonly reactions: number;
  readonly verdicts: Counts;
  readonly platforms: ReadonlyMap<string, Counts>;
  readonly kinds: ReadonlyMap<string, Counts>;
  /** UTC year, or "unknown". */
  readonly years: ReadonlyMap<string, Counts>;
  readonly rules: ReadonlySet<string>;
  /** At most {@link LISTED_AT_MOST} items, most exposed verdict first, newest first within. */
  readonly listed: ReadonlyMap<Verdict, readonly Item[]>;
  /** The items of page one: the same as the first screen shows. */
  readonly telling: readonly Item[];
}

const zero = (): Counts => ({
  "in-scope": 0,
  "likely-in-scope": 0,
  undetermined: 0,
  "formerly-public": 0,
  "not-in-scope": 0,
});

function add(map: Map<string, Counts>, key: string, verdict: Verdict): void {
  let counts = map.get(key);
  if (counts === undefined) {
    counts = zero();
    map.set(key, counts);
  }
  counts[verdict] += 1;
}

/** Cuts the lists so that all together hold no more than the page shows, taking from the least exposed first. */
function cut(lists: ReadonlyMap<Verdict, readonly Item[]>): Map<Verdict, readonly Item[]> {
  let room = LISTED_AT_MOST;
  const kept = new Map<Verdict, readonly Item[]>();
  for (const verdict of VERDICTS) {
    const items = (lists.get(verdict) ?? []).slice(0, room);
    room -= items.length;
    kept.set(verdict, items);
  }
  return kept;
}

/** Walks over all items once, holding no more than the page needs. */
export function tally(source: ReportSource): Tally {
  const platforms = new Map<string, Counts>();
  const kinds = new Map<string, Counts>();
  const years = new Map<string, Counts>();
  const rules = new Set<string>();
  const verdicts = zero();
  const lists = new Map<Verdict, Item[]>(VERDICTS.map((verdict) => [verdict, []]));
  const telling = new Telling<Item>();
  let reactions = 0;
  let total = 0;
  for (const item of source.items()) {
    if (item.kind === "reaction") {
      reactions += 1;
      continue;
    }
    total += 1;
    verdicts[item.verdict] += 1;
    add(platforms, item.platform, item.verdict);
    add(kinds, item.kind, item.verdict);
    add(years, item.createdAt?.slice(0, item.createdAt.indexOf("-", 1)) ?? "unknown", item.verdict);
    for (const reason of item.reasons) rules.add(reason.rule);
    const list = lists.get(item.verdict);
    if (list !== undefined && list.length < LISTED_AT_MOST) list.push(item);
    if (item.verdict === "in-scope" || item.verdict === "likely-in-scope") weigh(telling, item);
  }
  const listed = cut(lists);
  const chosen = telling.choose(({ text, media }) => ({ text, pictured: isPicture(media[0]) })).map(({ of }) => of);
  return { total, reactions, verdicts, platforms, kinds, years, rules, listed, telling: chosen };
}

function weigh(telling: Telling<Item>, item: Item): void {
  telling.add(item, {
    kind: item.kind,
    certain: item.verdict === "in-scope",
    at: item.createdAt === null ? Number.NaN : Date.parse(item.createdAt),
    length: item.text.length,
    hasMedia: item.media.length > 0,
    hasNote: (note) => item.notes.includes(note),
  });
}

const isPicture = (media: Item["media"][number] | undefined): boolean =>
  media?.inExport === true && media.type === "image";

export const sum = (counts: Counts): number => VERDICTS.reduce((total, verdict) => total + counts[verdict], 0);
