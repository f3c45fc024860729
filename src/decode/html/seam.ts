import { isUtf8 } from "node:buffer";
import { HtmlChars } from "./htmlChars.ts";
import { type BlockSink, PageReader } from "./pageReader.ts";

/** How blocks of a page follow on each other: where it can be cut in two, so that two readers share it. */
export interface Seam {
  /** The page up to a block that is like the others: who begins at a cut reads this first. */
  readonly prefix: Uint8Array;
  /** A reader's state behind the prefix; at a cut it has to be the same. */
  readonly state: string;
  /** What stands where a block begins: the end of the one before it, and what the tags of blocks have in common. */
  readonly bytes: Uint8Array;
  /** How many of these bytes belong to the block before. */
  readonly lead: number;
}

/** The first blocks of a page may be unlike the others. */
const BLOCKS_SEEN = 12;
const MOST_LEAD = 24;
const SHORTEST_TAG = 5;
/** Enough of a tag to find it by: what looks for a longer one can be made to take hours. */
const MOST_TAG = 100;

/**
 * Finds the seam of a page from its first bytes; null where these have no two blocks that begin alike, or are not UTF-8.
 */
export function seamOf(head: Uint8Array): Seam | null {
  const end = head.lastIndexOf(0x3c); // "<": no character is cut in two
  if (end <= 0 || head[0] === 0xef || !isUtf8(head.subarray(0, end))) return null;
  // Each byte a character: places in the text are places in the bytes.
  const text = Buffer.from(head.buffer, head.byteOffset, end).toString("latin1");
  const starts = blockStarts(text);
  for (const [i, at] of starts.entries()) {
    const next = starts[i + 1];
    if (next === undefined) return null;
    const state = stateAt(text, at);
    const tag = commonStart(tagAt(text, at), tagAt(text, next));
    if (state === null || tag.length < SHORTEST_TAG || state !== stateAt(text, next)) continue;
    const lead = commonEnd(text.slice(0, at), text.slice(0, next));
    return {
      prefix: head.slice(0, at),
      state,
      bytes: Buffer.from(lead + tag, "latin1"),
      lead: lead.length,
    };
  }
  return null;
}

function blockStarts(text: string): number[] {
  const starts: number[] = [];
  const note = () => {
    if (starts.length < BLOCKS_SEEN) starts.push(reader.blockStart);
  };
  const sink: BlockSink = { block: note, tooBig: note, crowded: () => undefined };
  const reader = new PageReader(sink, new HtmlChars());
  reader.write(text);
  return starts;
}

function stateAt(text: string, at: number): string | null {
  const reader = new PageReader(
    { block: () => undefined, tooBig: () => undefined, crowded: () => undefined },
    new HtmlChars(),
  );
  reader.write(text.slice(0, at));
  return reader.state;
}

function tagAt(text: string, at: number): string {
  return text.slice(at, text.indexOf(">", at) + 1);
}

/** Tags may have an id of their own. */
function commonStart(a: string, b: string): string {
  let n = 0;
  while (n < MOST_TAG && n < a.length && a[n] === b[n]) n++;
  return a.slice(0, n);
}

function commonEnd(a: string, b: string): string {
  let n = 0;
  while (n < MOST_LEAD && n < a.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  const end = a.slice(a.length - n);
  return end.slice(Math.max(0, end.indexOf("<"))); // from a tag on: no half character
}
