import { foldWords } from "../foldWords.ts";
import { type Header, headerOf, type Writer } from "../page/header.ts";
import { type Anchor, BEGINNING, type Page } from "../page/page.ts";
import type { Match, Sought } from "./item.ts";
import { type Reading, readAt } from "./reading.ts";
import { daysApart, sameTime } from "./sameTime.ts";

/** Letters; shorter texts are told by their date alone: too many people write them. */
export const SHORTEST_UNDATED = 12;
/** Raw characters that fold to a beginning, for nearly every text. */
const RAW_BEGINNING = 4 * BEGINNING;

/** Who writes from an account. */
export type WriterOf = (account: number) => Writer;

/** What a page needs to be believed of an entry, beside its text. */
export interface Rules {
  /** Whether an entry must say itself that it is public, or else must be headed by its writer's name. */
  readonly eachIsPublic: (line: number) => boolean | null;
}

interface Hit {
  readonly item: Sought;
  readonly reading: Reading;
  /** Whether it is short, and so needs its date or twelve letters. */
  readonly short: boolean;
}

/** A match, with what the page showed about it. */
export interface TextMatch extends Match {
  readonly lastLine: number;
  readonly header: Header;
}

/**
 * The items whose texts a page shows as the person's own. Strict: whatever may be another's, or one of several items, is not matched.
 * Time grows with the page and with the items.
 */
export function matchTexts(page: Page, items: Iterable<Sought>, writerOf: WriterOf, rules: Rules): TextMatch[] {
  const hits = new Map<number, { readonly anchor: Anchor; readonly there: Hit[] }>();
  for (const item of items) {
    const found = hitsOf(page, item);
    for (const [anchor, hit] of found) {
      const known = hits.get(anchor.at);
      if (known === undefined) hits.set(anchor.at, { anchor, there: [hit] });
      else known.there.push(hit);
    }
  }
  const matches = new Map<number, TextMatch>();
  for (const { anchor, there } of hits.values()) {
    const match = choose(page, anchor, there, writerOf, rules);
    if (match !== null && !matches.has(match.row)) matches.set(match.row, match);
  }
  return [...matches.values()].sort((a, b) => a.line - b.line);
}

function* hitsOf(page: Page, item: Sought): Generator<[Anchor, Hit]> {
  let folded = foldWords(item.text.slice(0, RAW_BEGINNING));
  const isLong = item.text.length > RAW_BEGINNING;
  if (isLong && folded.length < BEGINNING + 2) folded = foldWords(item.text);
  if (folded === "") return;
  // The last letters of a piece may fold otherwise in the whole.
  const anchors = page.anchorsOf(folded);
  if (anchors.length === 0) return;
  if (isLong) folded = foldWords(item.text);
  for (const anchor of anchors) {
    const reading = readAt(page, anchor, folded);
    if (reading !== null) yield [anchor, { item, reading, short: folded.length < BEGINNING }];
  }
}

function choose(
  page: Page,
  anchor: Anchor,
  hits: readonly Hit[],
  writerOf: WriterOf,
  { eachIsPublic }: Rules,
): TextMatch | null {
  const most = Math.max(...hits.map(({ reading }) => reading.length));
  const several = hits.filter(({ reading }) => reading.length === most && reading.how !== "line").length > 1;
  const believed: { hit: Hit; header: Header; apart: number | null }[] = [];
  for (const hit of hits) {
    if (hit.item.shown === "no") continue;
    const header = headerOf(page, anchor.line, writerOf(hit.item.account), anchor.at !== page.starts[anchor.line]);
    // Of items that begin alike, wherever they stand, the one of which the page shows most is meant; of several only a date tells.
    const alone = !several && hit.reading.length === most;
    if (!isBelieved(hit, header, alone, eachIsPublic(hit.reading.lastLine))) continue;
    const { at } = hit.item;
    believed.push({ hit, header, apart: header.date === null || at === null ? null : daysApart(header.date, at) });
  }
  const longest = Math.max(...believed.map(({ hit }) => hit.reading.length));
  const whole = believed.filter(({ hit }) => hit.reading.length === longest);
  const nearest = Math.min(...whole.map(({ apart }) => apart ?? Number.POSITIVE_INFINITY));
  const left = whole.length > 1 ? whole.filter(({ apart }) => apart === nearest) : whole;
  const [only, ...more] = left;
  if (only === undefined || more.length > 0 || only.hit.item.shown !== "may") return null;
  const { item, reading } = only.hit;
  return { row: item.row, certainty: "certain", line: anchor.line, lastLine: reading.lastLine, header: only.header };
}

function isBelieved(
  { item, reading, short }: Hit,
  header: Header,
  alone: boolean,
  entryIsPublic: boolean | null,
): boolean {
  if (header.limited || entryIsPublic === false) return false;
  const dated = header.date === null || item.at === null ? null : sameTime(header.date, item.at, item.timed);
  if (dated === false) return false;
  // In a list of the person's own activity every entry is theirs.
  if (header.owner === null && entryIsPublic === null) return false;
  if (dated === true) return true;
  if (reading.how === "line" || !alone) return false;
  return !short || reading.length >= SHORTEST_UNDATED;
}
