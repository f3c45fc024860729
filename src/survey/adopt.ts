import type { ExportTree, Member } from "../archive/index.ts";
import type { Route } from "../formats/route.ts";
import { routeOfKey } from "../formats/wrapperRoutes.ts";
import { ProblemError } from "../model/problem.ts";
import type { Fragment, SurveyedFile } from "./survey.ts";

/** Larger files of unknown paths stay unknown. */
const LARGEST = 64 * 2 ** 20;
/** The first key stands at the start of a file. */
const HEAD = 4096;
const FIRST_KEY = /^\s*\{\s*"((?:[^"\\]|\\.)*)"\s*:/;

/**
 * Gives files whose path no route knows to the reader of their wrapper key, as Meta moves files to other folders and people drop
 * single files. Looks at the first bytes of each such file; what is private or known as not needed is never opened. Files that
 * no key fits stay unknown, those that cannot be read too. Adds the fragments that only the key tells.
 */
export async function adoptByWrapper(trees: readonly ExportTree[], fragments: Fragment[]): Promise<void> {
  for (const fragment of [...fragments]) {
    for (const file of [...fragment.files]) {
      if (file.route?.weak) await moveToOther(trees, fragments, fragment, file);
      if (file.status !== "unknown" || !isReadable(file.member)) continue;
      const key = await firstKey(trees[file.tree], file.member);
      const route = key === null ? null : routeOfKey(key, fragment.service);
      if (route !== null) fragment.files[fragment.files.indexOf(file)] = { ...file, route, status: "read" };
    }
    // What lost its only file to the other service is nothing any more; what holds photos alone stays.
    const [only] = fragment.members;
    if (fragment.members.length === 1 && fragments.some((f) => f !== fragment && only && f.members.includes(only)))
      fragments.splice(fragments.indexOf(fragment), 1);
  }
  for (const [number, tree] of trees.entries()) {
    const [only, ...more] = tree.members;
    if (only === undefined || more.length > 0 || fragments.some((f) => f.tree === number)) continue;
    const key = isReadable(only) ? await firstKey(tree, only) : null;
    const found = key === null ? [] : SERVICES.flatMap((s) => routeOfKey(key, s) ?? []);
    const [route, other] = found;
    if (route !== undefined && other === undefined) fragments.push(aloneWith(number, only, route));
  }
}

const SERVICES = ["facebook", "instagram"] as const;

/** A name that files of both services have, outside every folder: the key tells whose it is. */
async function moveToOther(
  trees: readonly ExportTree[],
  fragments: Fragment[],
  fragment: Fragment,
  file: SurveyedFile,
): Promise<void> {
  const other = fragment.service === "facebook" ? "instagram" : "facebook";
  const key = isReadable(file.member) ? await firstKey(trees[file.tree], file.member) : null;
  const route = key === null || routeOfKey(key, fragment.service) !== null ? null : routeOfKey(key, other);
  if (route === null) return;
  fragment.files.splice(fragment.files.indexOf(file), 1);
  fragments.push(aloneWith(file.tree, file.member, route));
}

function aloneWith(tree: number, member: Member, route: Route): Fragment {
  const service = route.platform === "facebook" ? "facebook" : "instagram";
  const logical = member.path.toLowerCase();
  return {
    tree,
    root: "",
    service,
    username: null,
    date: null,
    pageExport: false,
    files: [{ tree, member, logical, route, status: "read", problem: null }],
    members: [member],
    folders: new Set(),
  };
}

function isReadable(member: Member): boolean {
  return /\.json$/i.test(member.path) && member.size <= LARGEST;
}

async function firstKey(tree: ExportTree | undefined, member: Member): Promise<string | null> {
  if (tree === undefined) return null;
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
