import { type HtmlBlock, type HtmlPage, walkHtmlEntries } from "../../decode/html/block.ts";
import type { BlockSink } from "../../decode/html/pageReader.ts";
import { type Chunks, readHtml } from "../../decode/html/readHtml.ts";
import { asArray } from "../../decode/json.ts";
import type { Fact, ItemRecord } from "../../model/record.ts";
import type { Note } from "../../model/vocabulary.ts";
import { audienceOfBlock, labelling } from "../labelled.ts";
import type { Pointer, ReadContext, Reader, Sink } from "../reader.ts";
import { type HtmlAdapter, HtmlFile } from "./adapter.ts";
import { keepText, looksFaulty } from "./keepText.ts";
import { isEmptyBlock } from "./labelled.ts";
import { PageLanguage } from "./pageLanguage.ts";
import { Speakers } from "./speakers.ts";

/** A page to read. */
export interface PageSource {
  readonly chunks: Chunks;
  /** Path of the page below the export's root. */
  readonly path: string;
}

export interface HtmlReading {
  /** Raw records made of blocks. */
  readonly records: number;
  /** What kept the page from being read whole: "html-truncated", "html-not-understood"; null for nothing. */
  readonly fault: "html-truncated" | "html-not-understood" | null;
}

/**
 * Reads a page of an HTML export. Every block of the page is turned into the raw record that the JSON export would have in its
 * place, and then read by the same reader as that JSON file: so the two formats are understood in one place. A page prints
 * times without a zone, by a clock that it does not name: its items say `zone: "assumed"`. An item's place is "/N", the number
 * of its block on the page.
 */
export async function readHtmlPage(
  { chunks, path }: PageSource,
  reader: Reader,
  adapter: HtmlAdapter,
  context: ReadContext,
  sink: Sink,
): Promise<HtmlReading> {
  const records = new PageRecords({ path, reader, adapter, context, sink });
  const { page, damagedText, misfit, elements, truncated } = await readHtml(chunks, records);
  if (damagedText) sink.problem("html-encoding", ["", -1]);
  if (misfit) sink.problem("html-damaged", ["", -1]);
  records.end();
  factsOf(page, sink);
  const understood = records.understood && (elements || damagedText);
  return { records: records.count, fault: truncated ? "html-truncated" : understood ? null : "html-not-understood" };
}

function factsOf(page: HtmlPage, sink: Sink): void {
  if (page.generatedAt !== null) sink.fact({ type: "made", at: page.generatedAt }, ["", -1]);
  if (page.window !== null) sink.fact({ type: "window", ...page.window, requestedAt: null }, ["", -1]);
  if (page.language !== null && /^[a-z]{2,3}([-_][A-Za-z]{2,4})?$/.test(page.language))
    sink.fact({ type: "language", value: page.language.replace("_", "-") }, ["", -1]);
}

/** A page that only says that it is empty has no more characters than this. More text must have meant something. */
const OWN_WORDS = 600;

interface PageReading {
  readonly path: string;
  readonly reader: Reader;
  readonly adapter: HtmlAdapter;
  readonly context: ReadContext;
  readonly sink: Sink;
}

class PageRecords implements BlockSink {
  count = 0;
  readonly #page: PageReading;
  readonly #sink: Sink;
  #found = 0;
  #missed = 0;
  #words = 0;
  /** Blocks that are marked as items and hold words alone: on an empty page they say so. */
  readonly #wordy: number[] = [];
  #headed = false;
  /** On a page of a chat. */
  readonly #speakers: Speakers | null;

  readonly #languages: PageLanguage;

  constructor(page: PageReading) {
    this.#page = page;
    this.#languages = new PageLanguage(page.context);
    this.#speakers = page.reader.chat === true ? new Speakers(page.context) : null;
    this.#sink = page.sink;
  }

  /** False where the page shows something and nothing of it could be read. */
  get understood(): boolean {
    return this.#found > 0 || (this.#missed === 0 && this.#words <= OWN_WORDS);
  }

  /**
   * Once the page is through: tells which blocks of words alone were items whose date is lost. All of them, where the page has items
   * or several such blocks. A single one on a page without items is the page saying that it is empty, unless words stand below a
   * heading that is not the page's.
   */
  end(): void {
    for (const held of this.#speakers?.rest() ?? []) this.#read(...held);
    if (this.#found + this.#missed === 0 && this.#wordy.length === 1 && !this.#headed) return;
    for (const index of this.#wordy) this.#miss("record-wrong-shape", ["", index]);
  }

  block(block: HtmlBlock, index: number, page: HtmlPage, marked: boolean): void {
    if (this.#speakers === null) this.#read(block, index, page, marked);
    else for (const next of this.#speakers.next([block, index, page, marked])) this.#read(...next);
  }

  #read(block: HtmlBlock, index: number, page: HtmlPage, marked: boolean): void {
    const { path, reader, adapter } = this.#page;
    const context =
      this.#speakers?.userSpeaks === true ? { ...this.#page.context, userSpeaks: true } : this.#page.context;
    this.#languages.saw(block);
    const file = new HtmlFile(path, page, () => this.#languages.told());
    const records = adapter(block, file);
    const pointer: Pointer = ["", index];
    if (records.length === 0) {
      if (isEmptyBlock(block)) {
        this.#words += wordsOf(block);
        if (marked) this.#wordy.push(index);
        if (block.heading !== null && block.heading !== page.title && block.lines.length > 0) this.#headed = true;
      } else this.#miss("record-wrong-shape", pointer);
      return;
    }
    const sink = new BlockItems(this.#sink, pointer, file, webLink(block.footerLink));
    const faulty = hasFaultyText(block);
    const labelled = labelling(audienceOfBlock(block), sink);
    if (file.unreadDate || block.unread === true) this.#sink.problem("date-unreadable", pointer);
    for (const record of records) {
      this.count++;
      sink.notes = (asArray(record.tags) ?? []).length > 0 ? ["tags-people"] : [];
      reader.record(faulty ? keepText(record) : record, pointer, context, labelled);
    }
    if (sink.problems > 0) this.#missed++;
    else this.#found++;
  }

  tooBig(index: number): void {
    this.#miss("html-block-too-big", ["", index]);
  }

  crowded(index: number): void {
    // A chat is one block of many messages.
    if (this.#speakers === null) this.#sink.problem("html-not-understood", ["", index]);
  }

  #miss(code: string, pointer: Pointer): void {
    this.#missed++;
    this.#sink.problem(code, pointer);
  }
}

function hasFaultyText(block: HtmlBlock): boolean {
  if (block.heading !== null && looksFaulty(block.heading)) return true;
  if (block.lines.some((l) => looksFaulty(l.text))) return true;
  if (block.entries.length === 0) return false;
  for (const { value } of walkHtmlEntries(block.entries)) if (looksFaulty(value)) return true;
  return false;
}

function wordsOf(block: HtmlBlock): number {
  return block.lines.reduce((n, l) => n + l.text.length, block.heading?.length ?? 0);
}

/** Footers lead to the item itself; only addresses of the services are kept. */
function webLink(href: string | null): string | null {
  return href !== null && SERVICE.test(href) ? href : null;
}

const SERVICE = /^https:\/\/(?:[a-z0-9-]+\.)*(?:facebook|instagram|threads)\.com(?:[/?#]|$)/i;

/** Adds to each item what its block says: when it was printed to be, its link, the block's number. */
class BlockItems implements Sink {
  notes: readonly Note[] = [];
  problems = 0;
  readonly #sink: Sink;
  readonly #pointer: Pointer;
  readonly #file: HtmlFile;
  readonly #url: string | null;

  constructor(sink: Sink, pointer: Pointer, file: HtmlFile, url: string | null) {
    this.#sink = sink;
    this.#pointer = pointer;
    this.#file = file;
    this.#url = url;
  }

  item(record: ItemRecord): void {
    const { createdAt } = record;
    const dated = createdAt !== null;
    const notes = record.notes ?? [];
    // All fields are written out: copying with a spread cost more than reading the record. `Required` finds a new one.
    this.#sink.item({
      kind: record.kind,
      createdAt,
      precision: dated ? this.#file.precisionOf(createdAt) : "unknown",
      zone: dated ? this.#file.zoneOf(createdAt) : "utc",
      field: record.field ?? null,
      text: record.text ?? "",
      media: record.media ?? [],
      place: record.place,
      openTitle: record.openTitle ?? null,
      state: record.state ?? "published",
      replacedAt: record.replacedAt ?? null,
      label: record.label ?? null,
      url: record.url ?? this.#url,
      attached: record.attached ?? null,
      notes: this.notes.length === 0 ? notes : [...notes, ...this.notes.filter((n) => !notes.includes(n))],
      pointer: this.#pointer,
    } satisfies Required<ItemRecord>);
  }

  fact(fact: Fact): void {
    this.#sink.fact(fact, this.#pointer);
  }

  problem(code: string): void {
    this.problems++;
    this.#sink.problem(code, this.#pointer);
  }
}
