import type { ExportTree } from "../archive/index.ts";
import { isMediaFile } from "../decode/mediaName.ts";
import { routeOf, statusWithoutRoute } from "../formats/routes.ts";
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
    return unread.map(({ path }) => {
      const problem = isRenamed(prefix + path) ? { code: "other-ending", data: { file: path } } : null;
      return { source, file: path, status: "unknown", records: 0, items: 0, problem };
    });
  });
}

/** What older copies and settings files of editors are called: beside them lies what they are copies of. */
const COPY = /\.(bak|old|orig|tmp|swp|lnk|url)$|~$/i;

/** Whether a file has the name of one that is read, with another ending or none: a table made of it, or a name cut off. */
function isRenamed(path: string): boolean {
  const stem = path.replace(/\.[a-z0-9]{1,5}$/i, "");
  const route = COPY.test(path) ? null : routeOf(`${stem}.json`, null);
  return route !== null && !route.weak;
}
