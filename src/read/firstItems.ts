import { type Batch, precisionOf, zoneOf } from "../columns/batch.ts";
import { slice } from "../columns/table.ts";
import { wellFormed } from "../decode/repair.ts";
import { isoOf } from "../decode/time.ts";
import type { FirstItem } from "../model/query.ts";
import type { Platform } from "../model/vocabulary.ts";

/** Rows of one file that are looked at: a file of thousands without a text must not hold the reading up. */
const LOOKED_AT = 50;
const TEXT = 140;

/**
 * Up to `wanted` of the first items of a file that a user will recognise as their own: published ones with a text. They are
 * shown while the rest is read, so they carry no verdict: that takes the whole export.
 */
export function firstItems(batch: Batch, platform: Platform, wanted: number): FirstItem[] {
  const out: FirstItem[] = [];
  for (let i = 0; i < Math.min(batch.n, LOOKED_AT) && out.length < wanted; i++) {
    const seed = batch.seeds[batch.seed[i] ?? 0];
    if (seed === undefined || seed.state !== "published" || (seed.kind !== "post" && seed.kind !== "comment")) continue;
    const text = slice(batch.text, batch.textEnd, i).trim();
    if (text === "") continue;
    const time = batch.time[i] ?? 0;
    const at = batch.createdAt[i] ?? Number.NaN;
    out.push({
      platform,
      kind: seed.kind,
      createdAt: isoOf(Number.isNaN(at) ? null : at),
      createdAtPrecision: precisionOf(time),
      createdAtZone: zoneOf(time),
      text: text.length > TEXT ? `${wellFormed(text.slice(0, TEXT - 1))}…` : text,
    });
  }
  return out;
}
