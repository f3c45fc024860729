import type { ExportTree, Member } from "../archive/index.ts";
import type { HtmlBlock } from "../decode/html/block.ts";
import { readHtml } from "../decode/html/readHtml.ts";
import { parseJson } from "../decode/json.ts";
import { countDatedTexts } from "../formats/pageRecords.ts";
import { isConversation } from "../formats/private.ts";
import { countTexts } from "../formats/recognise.ts";
import { type Problem, ProblemError } from "../model/problem.ts";
import type { Head } from "./heads.ts";

/** In a larger file only the texts at its beginning are counted. */
const LARGEST = 64 * 2 ** 20;

/**
 * `content-not-read` {file, count}: a file without a reader in which texts stand beside times; null where it is none. Or that it
 * turned out to be a conversation, of which the beginning did not tell.
 */
export async function contentProblem(
  tree: ExportTree,
  member: Member,
  head: Head,
): Promise<Problem | "conversation" | null> {
  const some = countIn(head);
  if (some === 0) return null;
  const all = member.size > LARGEST ? some : await countAll(tree, member, head);
  if (all === "conversation") return all;
  const count = Math.max(some, all);
  return { code: "content-not-read", data: { file: member.path, count } };
}

function countIn(head: Head): number {
  if (head.is === "page") return countDatedTexts(head.blocks);
  return head.is === "json" ? countTexts(head.value) : 0;
}

async function countAll(tree: ExportTree, member: Member, head: Head): Promise<number | "conversation"> {
  try {
    if (head.is === "json") {
      const value = parseJson(await tree.read(member), member.path);
      return isConversation(value) ? "conversation" : countTexts(value);
    }
    let count = 0;
    const block = (one: HtmlBlock) => {
      count += countDatedTexts([one]);
    };
    await readHtml(tree.stream(member), { block, tooBig() {}, crowded() {} });
    return count;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return 0;
  }
}
