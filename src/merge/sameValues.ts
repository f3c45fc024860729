import { normaliseText } from "../columns/identity.ts";
import type { PlacedBatch } from "../columns/table.ts";
import type { Merged } from "./merged.ts";

/**
 * A value of the profile that two files of one export have (an e-mail address among the personal and the professional
 * information) is one item. Equal values within a file stay what they are: two degrees of one school.
 */
export function joinSameValues(batches: readonly PlacedBatch[], merged: Merged): void {
  const { table, states } = merged;
  const known = new Map<string, { row: number; file: number }>();
  for (const { batch, start, file } of batches) {
    if (!batch.seeds.some((s) => s.field !== null && s.state === "published")) continue;
    for (let row = start; row < start + batch.n; row++) {
      const { kind, field, state } = table.seed(row);
      const text = normaliseText(table.text(row));
      if (!merged.isOwn(row) || field === null || text === "" || (states.get(row) ?? state) !== "published") continue;
      const key = [kind, field, text].join("\u001f");
      const target = known.get(key);
      if (target === undefined) known.set(key, { row, file });
      else if (target.file !== file) merged.join(row, target.row);
    }
  }
}
