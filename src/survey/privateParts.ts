import type { ExportTree, Member } from "../archive/index.ts";
import { jsonTwin } from "../formats/html/jsonTwin.ts";
import { isPrivate } from "../formats/private.ts";
import { isDataFile, routeOf, statusWithoutRoute } from "../formats/routes.ts";
import { type Fragment, outerFolders, type SurveyedFile, survey } from "./survey.ts";

/** Whether a source holds messages and the like (`privates` too), their media included, and no data file that is read or not understood. */
export function isPrivateOnly(tree: ExportTree, privates: ReadonlySet<Member>): boolean {
  const prefix = outerFolders(tree);
  let found = false;
  for (const member of tree.members) {
    const { path } = member;
    const whole = prefix + path;
    if (privates.has(member)) {
      found = true;
      continue;
    }
    if (isDataFile(path)) {
      const status = routeOf(jsonTwin(whole), null) === null ? statusWithoutRoute(whole) : "read";
      if (status === "read" || status === "unknown") return false;
    }
    found ||= isPrivate(whole);
  }
  return found;
}

/**
 * Both services keep messages in folders of one name, so a part of messages alone may not tell of which it is. It is counted
 * to the service of the part beside it.
 */
export function adoptPrivate(trees: readonly ExportTree[], fragments: Fragment[], privates: ReadonlySet<Member>): void {
  const service = fragments.find(({ files }) => files.some(({ route }) => route !== null))?.service;
  if (service === undefined) return;
  const silent = (i: number) => fragments.every((fragment) => fragment.tree !== i);
  trees.forEach((tree, i) => {
    if (!silent(i) || !isPrivateOnly(tree, privates)) return;
    const closed = (file: SurveyedFile): SurveyedFile =>
      privates.has(file.member) ? { ...file, status: "private" } : file;
    fragments.push(...survey(tree, i, service).map((part) => ({ ...part, files: part.files.map(closed) })));
  });
}
