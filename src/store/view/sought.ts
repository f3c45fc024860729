import { precisionOf } from "../../columns/batch.ts";
import type { Circumstance } from "../../exposure/world.ts";
import type { ViewKind } from "../../model/vocabulary.ts";
import { KINDS_OF_VIEW, SHOWN_KINDS, type Sought } from "../../view/index.ts";
import type { AuditData } from "../auditData.ts";
import { textOf } from "../itemOf.ts";

/** Whether a page of a kind may show items of these circumstances. */
function shownOn(kind: ViewKind, data: Pick<AuditData, "accounts">): (c: Circumstance) => Sought["shown"] {
  const { platform, places } = KINDS_OF_VIEW[kind];
  return (c) => {
    if (data.accounts[c.account]?.platform !== platform) return "no";
    if (!places.includes(c.place.type) || !SHOWN_KINDS.includes(c.kind)) return "no";
    return c.state === "published" || c.state === "unclear" ? "may" : "beside";
  };
}

/** The items of an audit, as a page of a kind may show them. */
export function* soughtItems(data: AuditData, kind: ViewKind): Generator<Sought> {
  const { items } = data;
  const shown = items.circumstances.map(shownOn(kind, data));
  for (const row of items.rows) {
    const circumstance = items.circumstance[row] ?? 0;
    const place = items.placeOf(row);
    const { batch, start } = items.table.batchOf(row);
    const at = items.createdAt[row] ?? Number.NaN;
    const precision = precisionOf(batch.time[row - start] ?? 0);
    yield {
      row,
      text: textOf(row, data),
      at: Number.isNaN(at) ? null : at,
      timed: precision === "second" || precision === "minute",
      account: items.account[row] ?? 0,
      shown: shown[circumstance] ?? "no",
      ground: "name" in place ? place.name : null,
    };
  }
}

/** The rows of what a page of a kind may show. */
export function shownRows(data: AuditData, kind: ViewKind): Uint32Array {
  const { items } = data;
  const shown = items.circumstances.map(shownOn(kind, data));
  return items.rows.filter((row) => shown[items.circumstance[row] ?? 0] === "may");
}
