import { noteBit } from "../../columns/batch.ts";
import type { Highlight } from "../../model/query.ts";
import { KINDS, VERDICTS } from "../../model/vocabulary.ts";
import type { AuditData } from "../auditData.ts";
import { rowOf } from "../itemOf.ts";
import { Telling } from "./telling.ts";

const PUBLIC = VERDICTS.indexOf("likely-in-scope");

/** A few items that show what "public" means, as {@link Telling} chooses them. Only what is in scope or likely so. */
export function highlightsOf(data: AuditData, rows: Uint32Array = data.items.rows): Highlight[] {
  const telling = new Telling<number>();
  const { items } = data;
  for (const row of rows) {
    const verdict = items.verdictAt(row);
    const kind = KINDS[items.kind[row] ?? -1];
    if (verdict > PUBLIC || kind === undefined) continue;
    const [, first, end] = items.table.mediaRange(row);
    const notes = items.notes[row] ?? 0;
    telling.add(row, {
      kind,
      certain: verdict === 0,
      at: items.createdAt[row] ?? Number.NaN,
      length: items.table.textLength(row),
      hasMedia: end > first,
      hasNote: (note) => (notes & noteBit(note)) !== 0,
    });
  }
  const shown = (row: number) => {
    const { text, media } = rowOf(row, data);
    return { text, pictured: media.first?.inExport === true && media.first.type === "image" };
  };
  return telling.choose(shown).map(({ why, of }) => ({ why, item: rowOf(of, data) }));
}
