import type { Batch, OpenTitles, Seed } from "../columns/batch.ts";
import type { ItemTable } from "../columns/table.ts";
import { NameIndex, type NameKind } from "../formats/titles/nameIndex.ts";
import { groupIn } from "../formats/titles/titleReader.ts";

/** The names that an account's facts tell. */
export interface KnownNames {
  readonly names: readonly (readonly [string, NameKind])[];
}

/**
 * Places items in groups that become known late. A title such as "Ann posted in X" needs to know that X is a group. Most groups
 * are listed among the facts that are read first; one that the user has left may be named only by a comment, and comments are
 * read at the same time as posts. Such a title stays open until every file is read. Then it is understood with all names, and
 * its item stands where it would have stood with the group known from the start. So does an item on somebody's wall, when the
 * name turns out to be a group's. No file is read again: a batch carries its open titles beside its items.
 */
export function placeByLateGroups(table: ItemTable, accounts: readonly KnownNames[]): void {
  const finders = accounts.map((account, i) => groupFinder(account, i, table));
  table.replace(({ batch, account }) => {
    const find = finders[account] ?? null;
    if (find === null) return batch.open === null ? batch : { ...batch, open: null };
    const known = { ...batch, seeds: batch.seeds.map((seed) => onGroup(seed, find)) };
    return batch.open === null ? known : settled(known, batch.open, find);
  });
}

interface GroupFinder {
  /** The group that a title names. */
  readonly inTitle: (title: string) => string | null;
  readonly isGroup: (name: string) => boolean;
}

/** Finds groups by all names of an account; null where its records name no group that was not known. */
function groupFinder({ names }: KnownNames, account: number, table: ItemTable): GroupFinder | null {
  const index = NameIndex.from(names);
  let late = false;
  for (const { batch, account: of } of table.batches)
    for (const { fact } of of === account ? batch.facts : []) {
      if (fact.type !== "group" || index.kindOf(fact.name) === "group") continue;
      index.add(fact.name, "group");
      late = true;
    }
  // The same titles come in every file.
  const known = new Map<string, string | null>();
  const inTitle = (title: string) => {
    const before = known.get(title);
    if (before !== undefined) return before;
    const name = groupIn(title, index);
    known.set(title, name);
    return name;
  };
  return late ? { inTitle, isGroup: (name) => index.kindOf(name) === "group" } : null;
}

/** What stands on a Page by the word of its own file (a review, a place) stays there. */
function onGroup(seed: Seed, { isGroup }: GroupFinder): Seed {
  const { place } = seed;
  if (place.type !== "host" || place.name === null || place.known === "page" || !isGroup(place.name)) return seed;
  return { ...seed, place: { type: "group", name: place.name } };
}

function settled(batch: Batch, { titles, title }: OpenTitles, { inTitle }: GroupFinder): Batch {
  const groups = titles.map(inTitle);
  if (groups.every((name) => name === null)) return { ...batch, open: null };
  const seeds = [...batch.seeds];
  const moved = new Map<string, number>();
  const seed = batch.seed.map((id, row) => {
    const name = groups[(title[row] ?? 0) - 1] ?? null;
    const before = batch.seeds[id];
    if (name === null || before === undefined) return id;
    const key = `${id} ${name}`;
    const known = moved.get(key);
    if (known !== undefined) return known;
    moved.set(key, seeds.length);
    return seeds.push({ ...before, place: { type: "group", name } }) - 1;
  });
  return { ...batch, open: null, seeds, seed };
}
