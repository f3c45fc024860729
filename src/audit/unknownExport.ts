import { basename } from "node:path";
import type { ExportTree } from "../archive/index.ts";
import { type Problem, ProblemError } from "../model/problem.ts";
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
 * {file}, `no-export-found` {file}. Throws `wrong-service` or `zip-in-zip` of the first, else `no-export-found` with the
 * names of all, where no source holds anything.
 */
export function refuseUnknown(trees: readonly ExportTree[], fragments: readonly Fragment[]): Problem[] {
  const problems = trees.flatMap(
    (tree, i) =>
      problemOf(
        tree,
        fragments.filter((f) => f.tree === i),
      ) ?? [],
  );
  if (isKnown(fragments)) return problems;
  const [telling] = problems.filter(({ code }) => code !== "no-export-found");
  if (telling !== undefined) throw new ProblemError(telling.code, telling.data);
  if (fragments.some((f) => f.files.some((file) => file.route !== null))) return problems;
  throw new ProblemError("no-export-found", { file: trees.map((t) => basename(t.path)).join(", ") });
}

function isKnown(fragments: readonly Fragment[]): boolean {
  return fragments.some((f) =>
    f.files.some((file) => (file.route !== null && !file.route.weak) || file.status === "private"),
  );
}

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
