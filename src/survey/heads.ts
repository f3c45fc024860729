import type { ExportTree, Member } from "../archive/index.ts";
import type { HtmlBlock } from "../decode/html/block.ts";
import { HtmlChars } from "../decode/html/htmlChars.ts";
import { PageReader } from "../decode/html/pageReader.ts";
import type { Json } from "../decode/json.ts";
import { jsonHead } from "../decode/jsonHead.ts";
import { isChatPage, isConversation } from "../formats/private.ts";
import { isPage } from "../formats/routes.ts";
import { ProblemError } from "../model/problem.ts";

/**
 * So many bytes of a file that its path tells nothing of are looked at, to know what it is. No more of what turns out to be a
 * conversation is read; the README says this number.
 */
export const HEAD_BYTES = 65_536;

/** What the beginning of a file tells. */
export type Head =
  | { readonly is: "conversation" }
  | { readonly is: "json"; readonly value: Json }
  | { readonly is: "page"; readonly blocks: readonly HtmlBlock[] }
  /** It could not be read; that is said where it is read. */
  | { readonly is: "unread" };

export async function headOf(tree: ExportTree, member: Member): Promise<Head> {
  const bytes = await firstBytes(tree, member);
  if (bytes === null) return { is: "unread" };
  if (isPage(member.path)) {
    const blocks = blocksOf(bytes);
    return isChatPage(blocks) ? { is: "conversation" } : { is: "page", blocks };
  }
  const value = jsonHead(textOf(bytes));
  return isConversation(value) ? { is: "conversation" } : { is: "json", value };
}

async function firstBytes(tree: ExportTree, member: Member): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of tree.stream(member, 0, HEAD_BYTES)) {
      chunks.push(chunk.subarray(0, HEAD_BYTES - length));
      length += chunk.length;
      if (length >= HEAD_BYTES) break;
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return null;
  }
  return Buffer.concat(chunks);
}

/** Exports are UTF-8; editors save UTF-16 with a mark. */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString("utf16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(0, bytes.length & ~1))
      .swap16()
      .toString("utf16le");
  return bytes.toString("utf8");
}

function blocksOf(bytes: Buffer): HtmlBlock[] {
  const blocks: HtmlBlock[] = [];
  const chars = new HtmlChars();
  const reader = new PageReader({ block: (block) => blocks.push(block), tooBig: () => {}, crowded: () => {} }, chars);
  reader.write(chars.push(bytes));
  return blocks;
}
