import { basename } from "node:path";
import type { ExportTree } from "../archive/index.ts";
import { ProblemError } from "../model/problem.ts";
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
 * Throws where none of the sources holds anything of Facebook or Instagram: `wrong-service` {file, service} for an export
 * of another service, else `no-export-found` {file}.
 */
export function refuseUnknown(trees: readonly ExportTree[], fragments: readonly Fragment[]): void {
  const files = fragments.flatMap((f) => f.files);
  if (files.some((file) => (file.route !== null && !file.route.weak) || file.status === "private")) return;

  for (const tree of trees)
    for (const [mark, service] of OTHERS)
      if (tree.members.some((m) => mark.test(m.path)))
        throw new ProblemError("wrong-service", { file: basename(tree.path), service });
  if (files.some((file) => file.route !== null)) return;
  throw new ProblemError("no-export-found", { file: trees.map((t) => basename(t.path)).join(", ") });
}
