import type { ExportTree, Member } from "../archive/index.ts";
import { routeOfKey } from "../formats/wrapperRoutes.ts";
import { ProblemError } from "../model/problem.ts";
import type { Fragment } from "./survey.ts";

/** Larger files of unknown paths stay unknown. */
const LARGEST = 64 * 2 ** 20;
/** The first key stands at the start of a file. */
const HEAD = 4096;
const FIRST_KEY = /^\s*\{\s*"((?:[^"\\]|\\.)*)"\s*:/;

/**
 * Gives files whose path no route knows to the reader of their wrapper key, as Meta moves files to other folders. Looks at
 * the first bytes of each such file; what is private or known as not needed is never opened. Files that no key fits stay
 * unknown, those that cannot be read too.
 */
export async function adoptByWrapper(trees: readonly ExportTree[], fragments: readonly Fragment[]): Promise<void> {
  for (const fragment of fragments)
    for (const [i, file] of fragment.files.entries()) {
      if (file.status !== "unknown" || !/\.json$/i.test(file.member.path) || file.member.size > LARGEST) continue;
      const tree = trees[file.tree];
      const key = tree === undefined ? null : await firstKey(tree, file.member);
      const route = key === null ? null : routeOfKey(key, fragment.service);
      if (route !== null) fragment.files[i] = { ...file, route, status: "read" };
    }
}

async function firstKey(tree: ExportTree, member: Member): Promise<string | null> {
  let head = Buffer.alloc(0);
  try {
    for await (const chunk of tree.stream(member)) {
      head = Buffer.concat([head, chunk]);
      if (head.length >= HEAD) break;
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return null;
  }
  const text = head
    .subarray(0, HEAD)
    .toString("utf8")
    .replace(/^\ufeff/, "");
  return FIRST_KEY.exec(text)?.[1] ?? null;
}
