import type { ExportTree, Member } from "../archive/index.ts";
import type { HtmlBlock } from "../decode/html/block.ts";
import { HtmlChars } from "../decode/html/htmlChars.ts";
import { PageReader } from "../decode/html/pageReader.ts";
import type { Json } from "../decode/json.ts";
import { jsonHead } from "../decode/jsonHead.ts";
import { isChatInDisguise, isChatPage, isConversation, isThread, mayBeConversation } from "../formats/private.ts";
import { isPage } from "../formats/routes.ts";
import { ProblemError } from "../model/problem.ts";

/**
 * So many bytes of a file that its path tells nothing of are looked at, to know what it is; of a page without its style sheets, which
 * may be longer. No more of what turns out to be a conversation is read; the README says this number.
 */
export const HEAD_BYTES = 65_536;
/** A page whose style sheets are longer tells nothing. */
const LONGEST_STYLES = 4 * 2 ** 20;

/** What the beginning of a file tells. */
export type Head =
  | { readonly is: "conversation" }
  | { readonly is: "json"; readonly value: Json }
  | { readonly is: "page"; readonly blocks: readonly HtmlBlock[] }
  /** It could not be read; that is said where it is read. */
  | { readonly is: "unread" };

export async function headOf(tree: ExportTree, member: Member): Promise<Head> {
  if (isPage(member.path)) {
    const blocks = await firstBlocks(tree, member);
    if (blocks === null) return { is: "unread" };
    return isChatPage(blocks) ? { is: "conversation" } : { is: "page", blocks };
  }
  const text = await firstText(tree, member);
  if (text === null) return { is: "unread" };
  const value = jsonHead(text);
  return isConversation(value) ? { is: "conversation" } : { is: "json", value };
}

/**
 * Whether a file that lies where its path promises something else begins as a conversation: somebody may have given a chat the name of
 * another file, and what it holds decides.
 */
export async function holdsConversation(tree: ExportTree, member: Member): Promise<boolean> {
  if (isPage(member.path)) return isChatInDisguise((await firstBlocks(tree, member)) ?? []);
  const text = await firstText(tree, member);
  return text !== null && mayBeConversation(text) && isThread(jsonHead(text));
}

async function firstText(tree: ExportTree, member: Member): Promise<string | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const isRead = await eachPiece(tree, member, (piece) => {
    chunks.push(piece.subarray(0, HEAD_BYTES - length));
    length += piece.length;
    return length < HEAD_BYTES;
  });
  return isRead ? textOf(Buffer.concat(chunks)) : null;
}

/** False where the file cannot be read. `take` says whether it wants more. */
async function eachPiece(tree: ExportTree, member: Member, take: (piece: Uint8Array) => boolean): Promise<boolean> {
  try {
    // A small file is read at once: of tens of thousands of them each would set up a stream, which costs more than all else.
    if (member.size <= HEAD_BYTES) take(await tree.read(member));
    else for await (const piece of tree.stream(member, 0, HEAD_BYTES)) if (!take(piece)) break;
    return true;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return false;
  }
}

/** Exports are UTF-8; editors save UTF-16, with a mark or without. */
function textOf(bytes: Buffer): string {
  const [a, b] = bytes;
  if (a !== undefined && b !== undefined && ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)))
    return bytes.toString("utf16le");
  if ((a === 0xfe && b === 0xff) || (a === 0 && b !== undefined && b !== 0))
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString("utf16le");
  return bytes.toString("utf8");
}

async function firstBlocks(tree: ExportTree, member: Member): Promise<HtmlBlock[] | null> {
  const blocks: HtmlBlock[] = [];
  const chars = new HtmlChars();
  const reader = new PageReader({ block: (block) => blocks.push(block), tooBig: () => {}, crowded: () => {} }, chars);
  const styles = new StyleCounter();
  let [all, shown] = [0, 0];
  const isRead = await eachPiece(tree, member, (piece) => {
    const markup = chars.push(piece);
    reader.write(markup);
    all += piece.length;
    shown += markup.length - styles.countIn(markup);
    return shown < HEAD_BYTES && all < LONGEST_STYLES;
  });
  return isRead ? blocks : null;
}

/** Counts characters between the tags of style sheets and scripts. A tag that is cut by the end of a piece counts as shown. */
class StyleCounter {
  #inside: boolean = false;

  countIn(markup: string): number {
    let count = 0;
    for (let at = 0; at < markup.length; ) {
      const tag = this.#inside ? /<\/(?:style|script)/gi : /<(?:style|script)\b/gi;
      tag.lastIndex = at;
      const next = tag.exec(markup)?.index ?? markup.length;
      if (this.#inside) count += next - at;
      if (next < markup.length) this.#inside = !this.#inside;
      at = next + 1;
    }
    return count;
  }
}
