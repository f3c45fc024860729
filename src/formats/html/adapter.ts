import { type PrintedDate, type ReadDate, readPrintedDate } from "../../decode/dates/printedDate.ts";
import type { HtmlBlock, HtmlEntry, HtmlPage } from "../../decode/html/block.ts";
import { isDateLine, looksLikeDate } from "../../decode/html/dateLine.ts";
import type { JsonObject } from "../../decode/json.ts";
import type { Precision, Zone } from "../../model/vocabulary.ts";
import { mediaPath } from "./mediaPath.ts";

/**
 * The language taken for a date in numbers where nothing tells the page's: only pages in French were seen to print months as
 * numbers. English ones, which alone would put the month first, print its name. A word that is one month in one language and
 * another month in another is no French word, so such a date stays unread.
 */
const PRINTS_NUMBERS = "fr";

/**
 * What an adapter may know beside the block: the page, where it lies, and where to note the dates it reads, so that the
 * items made of them say how exact they are.
 */
export class HtmlFile {
  /** Path of the page below the export's root. */
  readonly path: string;
  readonly page: HtmlPage;
  /** The dates read in the block at hand: few, so a list is faster than a map. */
  readonly #dates: PrintedDate[] = [];

  /** Whether a date of this block is printed and cannot be read. */
  unreadDate: boolean = false;
  readonly #told: () => string | null;

  /** `told`: the tag of the language that other words tell, asked for a date that languages read differently; null for none. */
  constructor(path: string, page: HtmlPage, told: () => string | null = () => null) {
    this.path = path;
    this.page = page;
    this.#told = told;
  }

  /** How exactly the date at this instant (Unix ms) was printed. */
  precisionOf(at: number): Precision {
    return this.#dates.find((d) => d.at === at)?.precision ?? "minute";
  }

  /** Whether the date at this instant (Unix ms) was printed with its zone, or is local to a clock that the page does not name. */
  zoneOf(at: number): Zone {
    return this.#dates.find((d) => d.at === at)?.zoned === true ? "utc" : "assumed";
  }

  /** The path of a media file from the export's root. */
  uri(href: string): string {
    return mediaPath(href, this.path, this.page.base);
  }

  /** A printed date as the Unix seconds of JSON exports; without a zone its clock is read as UTC. Undefined where it is none. */
  seconds(printed: string | null): number | undefined {
    return printed === null ? undefined : this.#noted(this.#read(printed));
  }

  /** The same for a text that need not be a date. */
  secondsOf(line: string): number | undefined {
    if (isDateLine(line)) return this.#noted(this.#read(line));
    if (looksLikeDate(line)) this.unreadDate = true;
    return undefined;
  }

  /** A printed day, as JSON has it, null where it is none. A day of the calendar has no zone. */
  day(printed: string): JsonObject | null {
    const at = this.#noted(this.#read(printed));
    if (at === undefined && /\p{Nd}{4}/u.test(printed)) this.unreadDate = true;
    if (at === undefined) return null;
    const date = new Date(at * 1000);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
  }

  #read(printed: string): ReadDate {
    const date = readPrintedDate(printed, this.page.language);
    return date === "ambiguous" ? readPrintedDate(printed, this.#told() ?? PRINTS_NUMBERS) : date;
  }

  #noted(date: ReadDate): number | undefined {
    if (date === "ambiguous") this.unreadDate = true;
    if (date === null || date === "ambiguous") return undefined;
    this.#dates.push(date);
    return date.at / 1000;
  }
}

/**
 * Makes of one block the raw records that the JSON export has for it, so that one reader understands both. An empty list
 * where the block is no record: the page's own words, or something not understood.
 */
export type HtmlAdapter = (block: HtmlBlock, file: HtmlFile) => readonly JsonObject[];

/** The rows of a block's tables, and its lines that name what they say ("Group: Cooking"). */
export function allEntries(block: HtmlBlock): readonly HtmlEntry[] {
  const named = block.lines.filter((l) => l.label !== null);
  if (named.length === 0) return block.entries;
  return [
    ...block.entries,
    ...named.map(({ label, text, href }) => ({ label: label ?? "", value: text, href, media: [], children: [] })),
  ];
}
