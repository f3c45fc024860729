import type { Batch } from "../columns/batch.ts";
import { normaliseText } from "../columns/identity.ts";
import { selectRows } from "../columns/selectRows.ts";
import { type PlacedBatch, slice } from "../columns/table.ts";

/** Fields of the profile that both formats write as the user did; all others are worded otherwise, or by Meta. */
const VERBATIM: ReadonlySet<string | null> = new Set(["name", "username", "bio", "about_me", "email"]);

/**
 * Finds what a page of the profile or of recommendations adds to the JSON of another download: values that the JSON has under no
 * field at all, and Pages that it does not name. What the two formats may word differently is left to the JSON: taken as well, one
 * value would be two, and one of them would seem past.
 */
export function unknownValues(page: Batch, json: readonly PlacedBatch[]): Batch {
  const known = new Set(json.flatMap(({ batch }) => Array.from({ length: batch.n }, (_, row) => keyAt(batch, row))));
  const rows: number[] = [];
  for (let row = 0; row < page.n; row++) {
    const seed = page.seeds[page.seed[row] ?? 0];
    const value = keyAt(page, row);
    const comparable = seed?.place.type === "host" || VERBATIM.has(seed?.field ?? null);
    if (comparable && value !== "" && !known.has(value)) rows.push(row);
  }
  return selectRows(page, rows);
}

/** The Page a recommendation is of, else the text of a value of the profile. */
function keyAt(batch: Batch, row: number): string {
  const place = batch.seeds[batch.seed[row] ?? 0]?.place;
  const value = place?.type === "host" ? (place.name ?? "") : slice(batch.text, batch.textEnd, row);
  return normaliseText(value).toLowerCase();
}
