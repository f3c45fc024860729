import type { ExportTree, Member } from "../archive/index.ts";
import type { HtmlBlock } from "../decode/html/block.ts";
import { readHtml } from "../decode/html/readHtml.ts";
import { parseJson } from "../decode/json.ts";
import { countDatedTexts } from "../formats/pageRecords.ts";
import { countTexts } from "../formats/recognise.ts";
import { type Problem, ProblemError } from "../model/problem.ts";
import type { Head } from "./heads.ts";

/** In a larger file only the texts at its beginning are counted. */
const LARGEST = 64 * 2 ** 20;

/** `content-not-read` {file, count}: a file without a reader in which texts stand beside times; null where it is none. */
export async function contentProblem(tree: ExportTree, member: Member, head: Head): Promise<Problem | null> {
  const some = countIn(head);
  if (some === 0) return null;
  const count = member.size > LARGEST ? some : Math.max(some, await countAll(tree, member, head));
  return { code: "content-not-read", data: { file: member.path, count } };
}

function countIn(head: Head): number {
  if (head.is === "page") return countDatedTexts(head.blocks);
  return head.is === "json" ? countTexts(head.value) : 0;
}

async function countAll(tree: ExportTree, member: Member, head: Head): Promise<number> {
  try {
    if (head.is === "json") return countTexts(parseJson(await tree.read(member), member.path));
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
