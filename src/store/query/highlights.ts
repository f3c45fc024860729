import { noteBit } from "../../columns/batch.ts";
import type { Highlight } from "../../model/query.ts";
import { KINDS, type Kind, VERDICTS } from "../../model/vocabulary.ts";
import type { AuditData } from "../auditData.ts";
import { rowOf } from "../itemOf.ts";

/** How many of the person's own public items the first screen shows. */
const SHOWN = 6;
/** Rows remembered for each ground, so that a picture that is not in the export does not cost the ground its place. */
const CANDIDATES = 24;

const PUBLIC = VERDICTS.indexOf("likely-in-scope");
/** What says something about a person when seen for itself; a name or a field of the profile is listed elsewhere. */
const TELLING: readonly Kind[] = ["post", "photo", "video", "reel", "story", "live", "comment", "review", "note"];
const telling = new Set(TELLING.map((kind) => KINDS.indexOf(kind)));
const PROFILE: readonly Kind[] = ["profile-picture", "cover-photo", "bio", "username", "profile-name"];
const profile = new Set(PROFILE.map((kind) => KINDS.indexOf(kind)));

type Why = Highlight["why"];
/** What others could do most with comes first. */
const EXPOSED = ["has-phone-number", "has-email", "has-location", "tags-people"] as const satisfies readonly Why[];

/**
 * A few items that show what "public" means: the oldest, the most exposed (a telephone number, an address, a place, other
 * people), those with pictures, the longest text; then whatever is public of the profile. Only what is in scope or likely so.
 */
export function highlightsOf(data: AuditData, rows: Uint32Array = data.items.rows): Highlight[] {
  const found = new Map<Why, Best>();
  const { items } = data;
  const put = (why: Why, row: number, weight: number) => {
    const best = found.get(why) ?? new Best();
    found.set(why, best);
    best.add(row, weight);
  };
  for (const row of rows) {
    const kind = items.kind[row] ?? 0;
    if (items.verdictAt(row) > PUBLIC) continue;
    if (profile.has(kind)) put("profile", row, -PROFILE.indexOf(KINDS[kind] ?? "bio"));
    if (!telling.has(kind)) continue;
    const at = items.createdAt[row] ?? Number.NaN;
    if (!Number.isNaN(at)) put("oldest", row, -at);
    const length = Math.min(items.table.textLength(row), 400);
    const notes = items.notes[row] ?? 0;
    const certain = items.verdictAt(row) === 0 ? 500 : 0;
    for (const why of EXPOSED) if ((notes & noteBit(why)) !== 0) put(why, row, certain + length);
    const [, first, end] = items.table.mediaRange(row);
    if (end > first) put("picture", row, certain + length);
    put("words", row, certain + length);
  }
  return choose(data, found);
}

function choose(data: AuditData, found: ReadonlyMap<Why, Best>): Highlight[] {
  const chosen = new Map<number, Highlight>();
  const take = (why: Why, most: number, fits: (item: Highlight["item"]) => boolean = () => true) => {
    let left = Math.min(most, SHOWN - chosen.size);
    for (const row of found.get(why)?.rows() ?? []) {
      if (left <= 0) return;
      if (chosen.has(row)) continue;
      const item = rowOf(row, data);
      if (!fits(item) || [...chosen.values()].some((one) => alike(one.item.text, item.text))) continue;
      chosen.set(row, { why, item });
      left--;
    }
  };
  const shown = ({ media }: Highlight["item"]) => media.first?.inExport === true && media.first.type === "image";
  take("oldest", 1);
  for (const why of EXPOSED) take(why, 1, shown);
  take("picture", 2, shown);
  for (const why of EXPOSED) if (![...chosen.values()].some((one) => one.why === why)) take(why, 1);
  take("picture", SHOWN, shown);
  take("profile", 1, shown);
  take("words", SHOWN);
  take("profile", SHOWN);
  return [...chosen.values()];
}

/** Whether two texts would look the same side by side: their letters are, as far as a tile shows them. */
function alike(a: string, b: string): boolean {
  const letters = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, "").slice(0, 30);
  return a !== "" && letters(a) === letters(b);
}

/** The heaviest few rows of those added. */
class Best {
  #list: { row: number; weight: number }[] = [];

  add(row: number, weight: number): void {
    const last = this.#list.at(-1);
    if (this.#list.length >= CANDIDATES && last !== undefined && weight <= last.weight) return;
    const at = this.#list.findIndex((one) => one.weight < weight);
    this.#list.splice(at === -1 ? this.#list.length : at, 0, { row, weight });
    this.#list.length = Math.min(this.#list.length, CANDIDATES);
  }

  rows(): number[] {
    return this.#list.map(({ row }) => row);
  }
}
