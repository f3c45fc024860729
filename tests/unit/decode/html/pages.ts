import type { HtmlBlock, HtmlPage } from "../../../../src/decode/html/block.ts";
import { type PageResult, readHtml } from "../../../../src/decode/html/readHtml.ts";

/** What the tests look at: all blocks of a page and what was said of it. */
export interface Decoded extends PageResult {
  readonly blocks: readonly HtmlBlock[];
  readonly tooBig: readonly number[];
  readonly crowded: readonly number[];
  /** The page as the first block saw it. */
  readonly seen: HtmlPage | null;
}

export async function decode(html: string | Uint8Array, chunk = 1 << 20): Promise<Decoded> {
  const bytes = typeof html === "string" ? Buffer.from(html, "utf8") : html;
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += chunk) chunks.push(bytes.subarray(at, at + chunk));
  const blocks: HtmlBlock[] = [];
  const tooBig: number[] = [];
  const crowded: number[] = [];
  let seen: HtmlPage | null = null;
  const result = await readHtml(chunks, {
    block: (block, _index, page) => {
      seen ??= page;
      blocks.push(block);
    },
    tooBig: (index) => tooBig.push(index),
    crowded: (index) => crowded.push(index),
  });
  return { ...result, blocks, tooBig, crowded, seen };
}

/** A page of 2025: header, `main`, the given boxes. */
export function page(...boxes: readonly string[]): string {
  return `<html lang="en"><head><base href="../../"><title>Posts</title><style>p { color: red }</style></head><body><div><header><h1>Your posts</h1></header><main role="main">${boxes.join("\n")}</main></div></body></html>`;
}

/** A box as Facebook prints it since 2025. */
export function section(heading: string | null, body: string, date: string | null): string {
  const head = heading === null ? "" : `<h2 class="_2ph_ _a6-h _a6-i">${heading}</h2>`;
  const foot =
    date === null
      ? ""
      : `<footer class="_3-94 _a6-o"><a href="https://www.facebook.com/dyi/l/?l=x1"><div class="_a72d">${date}</div></a></footer>`;
  return `<section class="_a6-g">${head}<div class="_2ph_ _a6-p"><div>${body}</div></div>${foot}</section>`;
}

/** A line of a body. */
export const line = (html: string): string => `<div class="_2pin"><div>${html}</div></div>`;
