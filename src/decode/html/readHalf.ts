import type { HtmlBlock, HtmlPage } from "./block.ts";
import { cutAt } from "./cutAt.ts";
import type { BlockSink } from "./pageReader.ts";
import { ByteReader, type Chunks, type PageResult } from "./readHtml.ts";
import { type Seam, seamOf } from "./seam.ts";

/** Enough of a page for several of its blocks. */
const HEAD = 256 * 2 ** 10;
const TAG_END = 0x3e;

/**
 * The first half of a page of `size` bytes; null for the page's result: it ended at the cut, and the second half goes on
 * exactly there. Where the page cannot be cut in its middle, or `may` forbids it, all of it is read, and the second half is
 * of no use.
 */
export async function readFirstHalf(
  chunks: Chunks,
  size: number,
  sink: BlockSink,
  may: () => boolean,
): Promise<PageResult | null> {
  const [seam, all] = await withSeam(chunks);
  const reader = new ByteReader(sink);
  if (seam === null) {
    for await (const chunk of all) reader.write(chunk);
    return reader.end();
  }
  let reached = false;
  for await (const { bytes, behind } of cutAt(all, seam, Math.floor(size / 2))) {
    if (behind && !reached) {
      reached = true;
      const same = reader.state === seam.state;
      const tag = bytes.subarray(0, bytes.indexOf(TAG_END) + 1);
      if (reader.begins(tag) && same && may()) return null;
      reader.write(bytes.subarray(tag.length));
    } else reader.write(bytes);
  }
  return reader.end();
}

/**
 * The second half, which only counts where the first ended at the cut. Its blocks are counted from 0. Null where the page
 * has no place to cut it at.
 */
export async function readSecondHalf(chunks: Chunks, size: number, sink: BlockSink): Promise<PageResult | null> {
  const [seam, all] = await withSeam(chunks);
  if (seam === null) return null;
  const from = new From(sink);
  const reader = new ByteReader(from);
  reader.write(seam.prefix);
  let reached = false;
  for await (const { bytes, behind } of cutAt(all, seam, Math.floor(size / 2))) {
    if (!behind) continue;
    if (!reached) from.begin();
    reached = true;
    reader.write(bytes);
  }
  return reached ? reader.end() : null;
}

/** Drops the blocks of the prefix, and counts the others from 0. */
class From implements BlockSink {
  readonly #sink: BlockSink;
  #before = 0;
  #begun: boolean = false;

  constructor(sink: BlockSink) {
    this.#sink = sink;
  }

  begin(): void {
    this.#begun = true;
  }

  block(block: HtmlBlock, index: number, page: HtmlPage, marked: boolean): void {
    if (this.#counts(index)) this.#sink.block(block, index - this.#before, page, marked);
  }

  tooBig(index: number): void {
    if (this.#counts(index)) this.#sink.tooBig(index - this.#before);
  }

  crowded(index: number): void {
    if (this.#begun) this.#sink.crowded(index - this.#before);
  }

  #counts(index: number): boolean {
    if (!this.#begun) this.#before = index + 1;
    return this.#begun;
  }
}

async function withSeam(chunks: Chunks): Promise<[Seam | null, Chunks]> {
  const source = (async function* () {
    yield* chunks;
  })();
  const first: Uint8Array[] = [];
  for (let length = 0; length < HEAD; ) {
    const { value, done } = await source.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  const all = (async function* () {
    yield* first;
    yield* source;
  })();
  return [seamOf(Buffer.concat(first).subarray(0, HEAD)), all];
}
