import { RANKS, type Rank } from "../formats/reader.ts";
import type { Kind } from "../model/vocabulary.ts";
import { identityOf, mediaNames } from "./identity.ts";
import { KeyTable } from "./keyTable.ts";
import type { ItemTable, PlacedBatch } from "./table.ts";

/** Which rows are one item. A row that is not joined stands for itself. */
export interface Merged {
  /** For each row the row of its item, -1 where it is the item's own row. */
  readonly into: Int32Array;
  /** Linked list of the further rows of an item: next row, -1 at the end. */
  readonly next: Int32Array;
  /** Rows whose kind another of their rows knows better: an album says that a photo is a profile picture. */
  readonly kinds: Map<number, Kind>;
}

/** Within these ranks the same file is the same item; two posts may show one file and stay two posts. */
const SAME_WITHIN: ReadonlySet<Rank> = new Set<Rank>(["update", "album", "pile"]);

/**
 * Joins the rows that show one item: within an account, media are matched by file name, a post wins over a reel, a reel
 * over an album, an album over the pile. Second lists (Instagram's posts.json, Facebook's unnumbered reactions, check-ins)
 * are joined by media, else by time, kind and text. Rows of one logical file read in two exports are joined one to one.
 * `logicalOf` names the logical file of a file number, and `treeOf` the source it lies in.
 */
export function merge(table: ItemTable, logicalOf: (file: number) => string, treeOf: (file: number) => number): Merged {
  const merged: Merged = {
    into: new Int32Array(table.n).fill(-1),
    next: new Int32Array(table.n).fill(-1),
    kinds: new Map(),
  };
  joinExports(table, merged, logicalOf, treeOf);
  const accounts = new Set(table.batches.map((b) => b.account));
  for (const account of accounts) {
    const mine = table.batches.filter((b) => b.account === account);
    joinByMedia(mine, merged, table);
    joinSecondLists(mine, merged, table);
    joinGroupTwins(mine, merged, table, logicalOf);
    joinNestedComments(mine, merged, table);
  }
  return merged;
}

function join(row: number, target: number, merged: Merged, table: ItemTable): void {
  if (row === target || merged.into[row] !== -1) return;
  merged.into[row] = target;
  // The loser's own chain goes with it.
  let end = row;
  for (let n = merged.next[end] ?? -1; n !== -1; n = merged.next[end] ?? -1) {
    merged.into[n] = target;
    end = n;
  }
  merged.next[end] = merged.next[target] ?? -1;
  merged.next[target] = row;
  improveKind(row, target, merged, table);
}

/** A picture of the profile stays one, whichever file wins. A post of several files is not made a picture. */
function improveKind(row: number, target: number, merged: Merged, table: ItemTable): void {
  const kind = merged.kinds.get(row) ?? table.seed(row).kind;
  if (kind !== "profile-picture" && kind !== "cover-photo") return;
  const now = merged.kinds.get(target) ?? table.seed(target).kind;
  const [, first, end] = table.mediaRange(target);
  if (now === "photo" || now === "video" || (now === "post" && end - first === 1)) merged.kinds.set(target, kind);
}

function joinByMedia(batches: readonly PlacedBatch[], merged: Merged, table: ItemTable): void {
  const owner = new KeyTable(batches.reduce((sum, { batch }) => sum + batch.mediaKey.length, 0));
  const rankOf = (row: number) => table.batchOf(row).rank;
  for (const rank of RANKS) {
    if (rank === "none") continue;
    for (const placed of batches) {
      if (placed.rank !== rank || placed.batch.mediaKey.length === 0) continue;
      const { batch, start } = placed;
      let first = 0;
      for (let i = 0; i < batch.n; i++) {
        const end = batch.mediaEnd[i] ?? first;
        const row = start + i;
        if (end > first && merged.into[row] === -1) claim(row, batch.mediaKey, first, end, rank);
        first = end;
      }
    }
  }

  function claim(row: number, keys: Float64Array, first: number, end: number, rank: Rank): void {
    for (let m = first; m < end; m++) {
      const target = owner.get(keys[m] ?? -1);
      if (target === -1 || target === row) continue;
      if (rankOf(target) === rank && !SAME_WITHIN.has(rank)) continue;
      join(row, target, merged, table);
      return;
    }
    for (let m = first; m < end; m++) {
      const key = keys[m] ?? -1;
      if (!owner.has(key)) owner.set(key, row);
    }
  }
}

/** Rows of second lists that no file name joined: the first list's row of the same kind and time, one to one. */
function joinSecondLists(batches: readonly PlacedBatch[], merged: Merged, table: ItemTable): void {
  const second = batches.filter((b) => b.rank === "second-list");
  for (const placed of second) {
    const firstLists = batches.filter((b) => b.rank !== "second-list" && shares(b, placed));
    if (firstLists.length === 0) continue;
    const byTime = indexByTime(firstLists, placed, merged);
    for (let i = 0; i < placed.batch.n; i++) {
      const row = placed.start + i;
      const at = placed.batch.createdAt[i];
      if (merged.into[row] !== -1 || at === undefined || Number.isNaN(at)) continue;
      const candidates = byTime.get(at) ?? [];
      const kind = table.seed(row).kind;
      const text = kind === "reaction" ? "" : table.text(row);
      const found = candidates.findIndex(
        (c) => table.seed(c).kind === kind && (kind === "reaction" || table.text(c) === text),
      );
      const [target] = found < 0 ? [] : candidates.splice(found, 1);
      if (target !== undefined) join(row, target, merged, table);
    }
  }
}

/**
 * Comments that a photo carries (Facebook, 2018 to 2020) also stand in the list of comments, and below the same photo in
 * every file that shows it: those of one time and text are one item, the list's where it has them.
 */
function joinNestedComments(batches: readonly PlacedBatch[], merged: Merged, table: ItemTable): void {
  const isComment = (b: PlacedBatch) => b.batch.seeds.some((s) => s.kind === "comment");
  const nested = batches.filter((b) => b.rank !== "none" && isComment(b));
  if (nested.length === 0) return;
  const known = new Map<string, number>();
  const lists = batches.filter((b) => b.rank === "none" && isComment(b));
  for (const { batch, start, rank } of [...lists, ...nested])
    for (let row = start; row < start + batch.n; row++) {
      if (merged.into[row] !== -1 || table.seed(row).kind !== "comment") continue;
      const key = `${table.createdAt(row)} ${table.text(row)}`;
      const target = known.get(key);
      if (target === undefined) known.set(key, row);
      else if (rank !== "none") join(row, target, merged, table);
    }
}

function shares(a: PlacedBatch, b: PlacedBatch): boolean {
  const kinds = new Set(b.batch.seeds.map((s) => s.kind));
  return a.batch.seeds.some((s) => kinds.has(s.kind));
}

/** The rows of `batches` whose time is one of the second list's, by time: few of many, as a rule. */
function indexByTime(batches: readonly PlacedBatch[], second: PlacedBatch, merged: Merged): Map<number, number[]> {
  const wanted = new KeyTable(second.batch.n);
  for (const at of second.batch.createdAt) if (!Number.isNaN(at)) wanted.set(at, 0);
  const index = new Map<number, number[]>();
  for (const { batch, start } of batches)
    for (let i = 0; i < batch.n; i++) {
      const at = batch.createdAt[i];
      if (at === undefined || Number.isNaN(at) || !wanted.has(at) || merged.into[start + i] !== -1) continue;
      const list = index.get(at);
      if (list) list.push(start + i);
      else index.set(at, [start + i]);
    }
  return index;
}

/** Two exports of one account hold the same file with more or fewer records: equal records are one item each. */
function joinExports(
  table: ItemTable,
  merged: Merged,
  logicalOf: (file: number) => string,
  treeOf: (file: number) => number,
): void {
  const byFile = new Map<string, PlacedBatch[]>();
  for (const placed of table.batches) {
    const key = `${placed.account} ${logicalOf(placed.file)}`;
    const list = byFile.get(key);
    if (list) list.push(placed);
    else byFile.set(key, [placed]);
  }
  for (const [head, ...rest] of byFile.values()) {
    if (head === undefined || rest.length === 0 || new Set([head, ...rest].map((b) => treeOf(b.file))).size === 1)
      continue;
    const known = new Map<string, number[]>();
    for (const placed of [head, ...rest]) {
      const used = new Map<string, number>();
      for (let i = 0; i < placed.batch.n; i++) {
        const row = placed.start + i;
        const key = identityOf(table, row);
        const twin = used.get(key) ?? 0;
        used.set(key, twin + 1);
        const rows = known.get(key) ?? [];
        const target = rows[twin];
        if (target !== undefined) join(row, target, merged, table);
        else known.set(key, [...rows, row]);
      }
    }
  }
}

/**
 * Group posts and comments stand in the groups' files and, in some exports, once more among all posts or comments: the same
 * time, kind, text and media. The groups' file knows the group, so its row is the item's. One to one, so that twins stay two.
 */
function joinGroupTwins(
  batches: readonly PlacedBatch[],
  merged: Merged,
  table: ItemTable,
  logicalOf: (file: number) => string,
): void {
  const ofGroups = batches.filter((b) => /(^|\/)groups\//.test(logicalOf(b.file)));
  const others = batches.filter((b) => !ofGroups.includes(b) && ofGroups.some((g) => shares(g, b)));
  if (ofGroups.length === 0 || others.length === 0) return;
  const known = new Map<string, number[]>();
  const keyOf = (row: number) =>
    [table.seed(row).kind, table.createdAt(row), table.text(row), ...mediaNames(table, row)].join("\u001f");
  for (const { batch, start } of ofGroups)
    for (let row = start; row < start + batch.n; row++) {
      if (merged.into[row] !== -1 || Number.isNaN(table.createdAt(row))) continue;
      const key = keyOf(row);
      known.set(key, [...(known.get(key) ?? []), row]);
    }
  const times = new Set([...known.values()].flat().map((row) => table.createdAt(row)));
  for (const { batch, start } of others)
    for (let i = 0; i < batch.n; i++) {
      // Few rows share a time with a group's; only for those is the text looked at.
      if (merged.into[start + i] !== -1 || !times.has(batch.createdAt[i] ?? Number.NaN)) continue;
      const target = known.get(keyOf(start + i))?.shift();
      if (target !== undefined) join(start + i, target, merged, table);
    }
}
