import type { ItemTable } from "../columns/table.ts";
import type { PublishState } from "../model/record.ts";
import type { Kind } from "../model/vocabulary.ts";

/** Which rows are one item. A row that is not joined stands for itself. */
export class Merged {
  readonly table: ItemTable;
  /** For each row the row of its item, -1 where it is the item's own row. */
  readonly into: Int32Array;
  /** Linked list of the further rows of an item: next row, -1 at the end. */
  readonly next: Int32Array;
  /** Rows whose kind another of their rows knows better: an album says that a photo is a profile picture. */
  readonly kinds = new Map<number, Kind>();
  /** Rows whose state another of their rows knows better: the archive says that a post is not shown any more. */
  readonly states = new Map<number, PublishState>();

  constructor(table: ItemTable) {
    this.table = table;
    this.into = new Int32Array(table.n).fill(-1);
    this.next = new Int32Array(table.n).fill(-1);
  }

  isOwn(row: number): boolean {
    return this.into[row] === -1;
  }

  /** The row of an item and the further rows that show it, in that order. */
  *rowsOf(row: number): Generator<number> {
    for (let r = row; r !== -1; r = this.next[r] ?? -1) yield r;
  }

  /** Makes `row`, and what was joined to it, a further row of `target`. Nothing, where it is one of another item's already. */
  join(row: number, target: number): void {
    if (row === target || !this.isOwn(row)) return;
    this.into[row] = target;
    let end = row;
    for (let n = this.next[end] ?? -1; n !== -1; n = this.next[end] ?? -1) {
      this.into[n] = target;
      end = n;
    }
    this.next[end] = this.next[target] ?? -1;
    this.next[target] = row;
    this.#improveKind(row, target);
  }

  /** A picture of the profile stays one, whichever file wins. A post of several files is not made a picture. */
  #improveKind(row: number, target: number): void {
    const kind = this.kinds.get(row) ?? this.table.seed(row).kind;
    if (kind !== "profile-picture" && kind !== "cover-photo") return;
    const now = this.kinds.get(target) ?? this.table.seed(target).kind;
    const [, first, end] = this.table.mediaRange(target);
    if (now === "photo" || now === "video" || (now === "post" && end - first === 1)) this.kinds.set(target, kind);
  }
}
