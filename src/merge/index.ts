import type { ItemTable } from "../columns/table.ts";
import type { MergedFile } from "../survey/mergedFiles.ts";
import { joinExports } from "./exports.ts";
import { joinGroupTwins } from "./groupTwins.ts";
import { Merged } from "./merged.ts";
import { joinNestedComments } from "./nestedComments.ts";
import { markPastValues } from "./pastValues.ts";
import { joinSameMedia } from "./sameMedia.ts";
import { joinSameValues } from "./sameValues.ts";
import { joinSecondLists } from "./secondLists.ts";
import { joinWithdrawn } from "./withdrawn.ts";

export type { Merged } from "./merged.ts";

/**
 * Joins the rows that show one item, one file of this folder a way. Nothing is joined across accounts. `fileOf` tells
 * about the file of a number.
 */
export function merge(table: ItemTable, fileOf: (file: number) => MergedFile): Merged {
  const merged = new Merged(table);
  joinExports(table.batches, merged, fileOf);
  for (const account of new Set(table.batches.map((b) => b.account))) {
    const mine = table.batches.filter((b) => b.account === account);
    markPastValues(mine, merged, fileOf);
    joinSameValues(mine, merged);
    joinWithdrawn(mine, merged, fileOf);
    joinSameMedia(mine, merged);
    joinSecondLists(mine, merged);
    joinGroupTwins(mine, merged, fileOf);
    joinNestedComments(mine, merged);
  }
  return merged;
}
