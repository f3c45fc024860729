import type { HtmlPage } from "./block.ts";
import { HtmlChars } from "./htmlChars.ts";
import { type BlockSink, PageReader } from "./pageReader.ts";

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** What reading a whole page found out about it. */
export interface PageResult {
  readonly page: HtmlPage;
  /** The page ends in the middle: blocks up to there were given. */
  readonly truncated: boolean;
  /** Some bytes were not UTF-8; they were read as windows-1252. */
  readonly damagedText: boolean;
  /** Its tags do not fit together: blocks may have run together. */
  readonly misfit: boolean;
  /** False where there is not one element: it is no page. */
  readonly elements: boolean;
}

const PIECE = 256 * 2 ** 10;

/**
 * Reads a page of an HTML export, giving its blocks as they end. Holds one chunk and one block in memory. Never throws for
 * what the page holds; errors of the source come through.
 */
export async function readHtml(bytes: Chunks, sink: BlockSink): Promise<PageResult> {
  const chars = new HtmlChars();
  const reader = new PageReader(sink, chars);
  for await (const chunk of bytes) reader.write(chars.push(chunk));
  reader.write(chars.end());
  const truncated = reader.end();
  const { page, misfit, elements } = reader;
  return { page, truncated, damagedText: chars.damaged, misfit, elements };
}

/** A buffer in pieces, so that the text of a big page is never one string. */
export function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
