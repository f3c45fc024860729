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
 * Finds the rows that show one and the same item, so that it is counted once and lists all its places in the export. Each way
 * in which an item can come twice has a file in this folder, and they are tried in the order below: two exports of one account
 * first, because what is joined there need not be compared again. Rows of different accounts are never joined.
 *
 * @param fileOf what the survey knows of a file, by the number that rows carry
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
