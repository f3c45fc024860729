import { basename } from "node:path";
import type { ExportTree, Member } from "../archive/index.ts";
import { isMediaFile } from "../decode/mediaName.ts";
import { type Problem, ProblemError } from "../model/problem.ts";
import { isPrivateOnly } from "./privateParts.ts";
import { exportName } from "./roots.ts";
import type { Fragment } from "./survey.ts";

/** Marks of other services' exports, to say what was given instead. */
const OTHERS: readonly (readonly [RegExp, string])[] = [
  [/(^|\/)Takeout\//, "Google"],
  [/(^|\/)data\/(tweets?|account|like)\.js$/, "X (Twitter)"],
  [/(^|\/)(user_data_tiktok|user_data)\.json$/, "TikTok"],
  [/(^|\/)_chat\.txt$|WhatsApp Chat/i, "WhatsApp"],
  [/(^|\/)account_history\.json$|(^|\/)json\/(memories_history|snap_history|account)\.json$/, "Snapchat"],
  [/(^|\/)(Connections|Profile|Registration)\.csv$/, "LinkedIn"],
  [/(^|\/)outbox\.json$|(^|\/)actor\.json$/, "Mastodon"],
  [/(^|\/)(post_headers|post_votes|comment_votes)\.csv$/, "Reddit"],
];

/**
 * What is wrong with the sources that hold nothing of Facebook or Instagram: `wrong-service` {file, service}, `zip-in-zip`
 * {file}, `no-export-found` {file}. Where no source holds anything to audit it throws `private-only` with the names of
 * those that hold messages and the like; else `wrong-service` or `zip-in-zip` of the first, or `no-export-found` with the
 * names of all, `nothing-published` where they are Meta's all the same. `before`: what could not be opened or read so far; a broken source is not to go unsaid for a private one.
 */
export function refuseUnknown(
  trees: readonly ExportTree[],
  fragments: readonly Fragment[],
  before: readonly Problem[],
  privates: ReadonlySet<Member>,
): Problem[] {
  const beside = isKnown(fragments);
  const problems = trees.flatMap((tree, i) => {
    const mine = fragments.filter((f) => f.tree === i);
    return (beside && isHarmless(tree) ? null : problemOf(tree, mine)) ?? [];
  });
  const routed = fragments.some((f) => f.files.some((file) => file.route !== null));
  const closed = routed ? [] : trees.filter((tree) => isPrivateOnly(tree, privates));
  if (closed.length > 0) {
    const problem = { code: "private-only", data: { file: namesOf(closed) } };
    if (before.length === 0 || !isKnown(fragments)) throw new ProblemError(problem.code, problem.data);
    return [...problems, problem];
  }
  if (isKnown(fragments)) return problems;
  const [telling] = problems.filter(({ code }) => code !== "no-export-found");
  if (telling !== undefined) throw new ProblemError(telling.code, telling.data);
  if (routed) return problems;
  const metas = trees.filter((tree, i) =>
    isMetas(
      tree,
      fragments.filter((f) => f.tree === i),
    ),
  );
  if (metas.length > 0) throw new ProblemError("nothing-published", { file: namesOf(metas) });
  throw new ProblemError("no-export-found", { file: namesOf(trees) });
}

/** `nothing-published` {file}: an audit in whose files nothing of the user was found; that their name is there is no finding. */
export function nothingPublished(trees: readonly ExportTree[], items: number): Problem[] {
  return items > 0 ? [] : [{ code: "nothing-published", data: { file: namesOf(trees) } }];
}

/** Downloads of records that Meta keeps of what somebody does; both services have them. */
const DATA_LOGS = /(^|\/)data_logs\/content\//;

/** Whether a source is Meta's by its name or its folders, though nothing in it is read: advertising, logs, pictures alone. */
function isMetas(tree: ExportTree, fragments: readonly Fragment[]): boolean {
  const named = [tree.path, ...fragments.map(({ root }) => root)].some((name) => exportName(name)?.weak === false);
  return (
    named ||
    tree.members.some(({ path }) => DATA_LOGS.test(path)) ||
    fragments.some(({ files }) => files.some(({ status }) => status === "not-needed"))
  );
}

function namesOf(trees: readonly ExportTree[]): string {
  return trees.map((tree) => basename(tree.path)).join(", ");
}

function isKnown(fragments: readonly Fragment[]): boolean {
  return fragments.some((f) =>
    f.files.some((file) => (file.route !== null && !file.route.weak) || file.status === "private"),
  );
}

/**
 * Whether a source beside a real export can be left without a word: it holds pictures and the like alone, and so may be a part of it
 * wherever it was kept in between, or its folders are those of an export.
 */
function isHarmless(tree: ExportTree): boolean {
  // Of zips in it nothing is known, whatever their names say.
  if (tree.members.length === 0 || tree.members.some(({ path }) => /\.zip$/i.test(path))) return false;
  const named = tree.members.some(({ path }) => path.split("/").some((step) => exportName(step)?.weak === false));
  return named || tree.members.every(({ path }) => isMediaFile(path) || FRONT_PAGE.test(path));
}

/** The page by which Google's archives begin. */
const FRONT_PAGE = /(^|\/)archive_browser\.html$/i;

function problemOf(tree: ExportTree, fragments: readonly Fragment[]): Problem | null {
  if (isKnown(fragments)) return null;
  const file = basename(tree.path);
  for (const [mark, service] of OTHERS)
    if (tree.members.some((m) => mark.test(m.path))) return { code: "wrong-service", data: { file, service } };
  if (tree.members.length === 0) return null; // where every file was refused, that has been said
  const zips = tree.members.filter((m) => /\.zip$/i.test(m.path)).length;
  if (zips === tree.members.length) return { code: "zip-in-zip", data: { file } };
  // A part may hold nothing but pictures.
  if (fragments.length > 0) return null;
  return { code: zips > 0 ? "zip-in-zip" : "no-export-found", data: { file } };
}
