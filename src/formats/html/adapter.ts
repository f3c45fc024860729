import { type PrintedDate, parsePrintedDate } from "../../decode/dates/printedDate.ts";
import type { HtmlBlock, HtmlEntry, HtmlPage } from "../../decode/html/block.ts";
import { dateLine } from "../../decode/html/dateLine.ts";
import type { JsonObject } from "../../decode/json.ts";
import type { Precision, Zone } from "../../model/vocabulary.ts";
import { mediaPath } from "./mediaPath.ts";

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

  constructor(path: string, page: HtmlPage) {
    this.path = path;
    this.page = page;
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
    const date = printed === null ? null : (dateLine(printed) ?? parsePrintedDate(printed));
    if (date === null) return undefined;
    this.#dates.push(date);
    return date.at / 1000;
  }

  /** The same for a text that need not be a date. */
  secondsOf(line: string): number | undefined {
    const date = dateLine(line);
    if (date === null) return undefined;
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
