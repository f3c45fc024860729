import { MEDIA_TYPES, notesOfBits, precisionOf, zoneOf } from "../columns/batch.ts";
import { pointerText } from "../columns/keys.ts";
import { type ItemTable, slice } from "../columns/table.ts";
import { wellFormed } from "../decode/repair.ts";
import { isoOf } from "../decode/time.ts";
import type { Finding, ReasonRef } from "../exposure/finding.ts";
import type { ItemRow } from "../model/query.ts";
import type { Place } from "../model/record.ts";
import type { Audience, Item, ItemSource, Reason } from "../model/report.ts";
import type { AuditData } from "./auditData.ts";
import type { Ids } from "./ids.ts";

const DAY = 24 * 60 * 60 * 1000;
const ROW_TEXT = 300;

/** The whole item of a row, as the report has it. */
export function itemOf(row: number, data: AuditData, ids: Ids): Item {
  const { items, accounts } = data;
  const { table } = items;
  const { batch, start } = table.batchOf(row);
  const account = items.account[row] ?? 0;
  const c = items.circumstanceOf(row);
  const finding = items.findings.finding(items.finding[row] ?? 0);
  const sources = sourcesOf(row, data);
  const time = batch.time[row - start] ?? 0;
  return {
    id: ids.of(row),
    platform: accounts[account]?.platform ?? "facebook",
    account,
    kind: c.kind,
    createdAt: timeOf(items.createdAt[row]),
    createdAtPrecision: precisionOf(time),
    createdAtZone: zoneOf(time),
    field: c.field,
    text: textOf(row, data),
    attached: attachedOf(row, data),
    media: mediaOf(row, data),
    container: containerOf(items.placeOf(row)),
    audience: audienceOf(row, finding, data),
    verdict: finding.verdict,
    notes: notesOfBits(items.notes[row] ?? 0),
    reasons: finding.reasons.map((r) => reasonOf(r, sources[0], stateSource(row, data, sources))),
    question: finding.question,
    url: urlOf(row, data),
    sources,
  };
}

/** The row as one line of the list shows it. */
export function rowOf(row: number, data: AuditData): ItemRow {
  const { items, accounts } = data;
  const { batch, start } = items.table.batchOf(row);
  const c = items.circumstanceOf(row);
  const finding = items.findings.finding(items.finding[row] ?? 0);
  const time = batch.time[row - start] ?? 0;
  const text = textOf(row, data);
  const attached = attachedOf(row, data);
  const media = mediaOf(row, data);
  const [first] = media;
  return {
    row,
    platform: accounts[c.account]?.platform ?? "facebook",
    kind: c.kind,
    createdAt: timeOf(items.createdAt[row]),
    createdAtPrecision: precisionOf(time),
    createdAtZone: zoneOf(time),
    field: c.field,
    text: cut(text),
    attached: attached === null ? null : cut(attached),
    container: containerOf(items.placeOf(row)),
    audience: finding.value,
    verdict: finding.verdict,
    notes: notesOfBits(items.notes[row] ?? 0),
    decision: items.decisionAt(row),
    media: { count: media.length, first: first === undefined ? null : { type: first.type, inExport: first.inExport } },
  };
}

function timeOf(at: number | undefined): string | null {
  return at === undefined || Number.isNaN(at) ? null : isoOf(at);
}

/** What the user wrote: the item's own text, else that of another file that shows it. */
export function textOf(row: number, data: AuditData): string {
  for (const r of data.items.merged.rowsOf(row)) {
    const text = data.items.table.text(r);
    if (text !== "") return text;
  }
  return "";
}

const cut = (text: string): string => (text.length > ROW_TEXT ? `${wellFormed(text.slice(0, ROW_TEXT - 1))}…` : text);

function attachedOf(row: number, data: AuditData): string | null {
  for (const r of data.items.merged.rowsOf(row)) {
    const attached = data.items.table.attached(r);
    if (attached !== null) return attached;
  }
  return null;
}

function urlOf(row: number, data: AuditData): string | null {
  for (const r of data.items.merged.rowsOf(row)) {
    const url = data.items.table.url(r);
    if (url !== null) return url;
  }
  return null;
}

function mediaOf(row: number, { items, findMedia }: AuditData): Item["media"] {
  const account = items.account[row] ?? 0;
  const [batch, first, end] = items.table.mediaRange(row);
  const media: Item["media"] = [];
  for (let i = first; i < end; i++) {
    const uri = slice(batch.uri, batch.uriEnd, i);
    const type = MEDIA_TYPES[batch.mediaType[i] ?? 3] ?? "other";
    media.push({ uri, type, inExport: findMedia(account, batch.mediaKey[i] ?? -1, uri) !== null });
  }
  return media;
}

export function containerOf(place: Place): Item["container"] {
  switch (place.type) {
    case "own":
      return null;
    case "host":
      return { type: place.known === "page" ? "page" : "profile", name: place.name };
    case "marketplace":
      return { type: "marketplace", name: null };
    default:
      return { type: place.type, name: place.name };
  }
}

function audienceOf(row: number, f: Finding, data: AuditData): Audience {
  const created = data.items.createdAt[row];
  const at = created === undefined || Number.isNaN(created) ? null : created;
  return { value: f.value, certainty: f.certainty, past: { public: f.past, ...windowOf(row, at, f, data) } };
}

function windowOf(
  row: number,
  at: number | null,
  { window }: Finding,
  data: AuditData,
): { from: string | null; to: string | null } {
  switch (window.type) {
    case "none":
      return { from: null, to: null };
    case "day":
      return { from: isoOf(at), to: at === null ? null : isoOf(at + DAY) };
    case "until-replaced":
      return { from: null, to: isoOf(replacedAt(data.items.table, row)) };
    case "span":
      return {
        from: isoOf(at !== null && (window.from === null || at > window.from) ? at : window.from),
        to: isoOf(window.to),
      };
  }
}

function replacedAt(table: ItemTable, row: number): number | null {
  const { batch, start } = table.batchOf(row);
  return batch.replaced.find(([r]) => r === row - start)?.[1] ?? null;
}

function sourcesOf(row: number, data: AuditData): ItemSource[] {
  return [...data.items.merged.rowsOf(row)].map((r) => {
    const { batch, file, start } = data.items.table.batchOf(r);
    const info = data.files[file];
    const prefix = batch.prefixes[batch.prefix[r - start] ?? 0] ?? "";
    return {
      source: info?.source ?? 0,
      file: info?.file ?? "",
      pointer: pointerText([prefix, batch.index[r - start] ?? -1]),
    };
  });
}

/** The source that says the item's state: the archive for what is archived, though a list of posts has it too. */
function stateSource(row: number, { items }: AuditData, sources: readonly ItemSource[]): ItemSource | undefined {
  const { state } = items.circumstanceOf(row);
  const rows = [...items.merged.rowsOf(row)];
  return sources[rows.findIndex((r) => items.table.seed(r).state === state)] ?? sources[0];
}

function reasonOf(ref: ReasonRef, own: ItemSource | undefined, ofState: ItemSource | undefined): Reason {
  const { rule, evidence, seen } = ref;
  if (evidence !== "item" && evidence !== "state") return { rule, evidence, ...(seen && { seen }) };
  const source = evidence === "state" ? ofState : own;
  return { rule, evidence: source === undefined ? null : { file: source.file, pointer: source.pointer } };
}
