import type { ExportTree } from "../archive/index.ts";
import { isMediaFile } from "../decode/mediaName.ts";
import { statusWithoutRoute } from "../formats/routes.ts";
import type { FileInfo } from "../model/report.ts";
import type { Fragment } from "./survey.ts";
import { outerFolders } from "./survey.ts";

/**
 * The members that no fragment lists as a data file and that are no media, messages or known as not needed: other endings
 * ("your_posts_1.json.bak"), and all of a source that is no export. Nobody reads them, so each is told of by its name.
 */
export function leftOver(trees: readonly ExportTree[], fragments: readonly Fragment[]): FileInfo[] {
  const listed = new Set(fragments.flatMap(({ files }) => files.map(({ member }) => member)));
  return trees.flatMap((tree, source) => {
    const prefix = outerFolders(tree);
    const unread = tree.members.filter(
      (member) =>
        !isMediaFile(member.path) && !listed.has(member) && statusWithoutRoute(prefix + member.path) === "unknown",
    );
    return unread.map(({ path }) => ({ source, file: path, status: "unknown", records: 0, items: 0, problem: null }));
  });
}
