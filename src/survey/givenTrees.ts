import { basename, join, resolve } from "node:path";
import { type ExportTree, Findings, type Member, openTree } from "../archive/index.ts";
import { isPrivate } from "../formats/private.ts";
import { type Problem, ProblemError } from "../model/problem.ts";
import { outerFolders } from "./survey.ts";

const natural = new Intl.Collator("en", { numeric: true, sensitivity: "variant" });

/** A source that was opened, or why one could not be. */
export type Given = { readonly tree: ExportTree } | { readonly problem: Problem };

/**
 * Opens what the user gave, each path once. A zip that lies in a folder, however deep, is a part of the export that was not
 * unpacked, and a source of its own: in natural order (part 2 before part 10), behind the folder, which is none where it
 * holds nothing else. Among messages a zip is somebody's attachment, and stays closed. A zip inside a zip is not opened: it
 * is a problem with its name (`zip-inside`), and so is what is packed otherwise (`archive-inside`). The caller closes the trees.
 */
export async function* givenTrees(paths: readonly string[]): AsyncGenerator<Given> {
  const waiting = [...paths].reverse();
  const seen = new Set<string>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(resolve(path))) continue;
    seen.add(resolve(path));
    let tree: ExportTree;
    try {
      tree = await openTree(path, isPrivate);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      yield { problem: error.problem };
      continue;
    }
    const prefix = outerFolders(tree);
    const zips = tree.members.filter((member) => isPart(prefix, member));
    const closed = { ...tree, problems: [...tree.problems, ...archivesInside(prefix, tree)] };
    if (tree.container === "zip") {
      yield { tree: { ...closed, problems: [...closed.problems, ...zipsInside(tree, zips)] } };
      continue;
    }
    const given = path;
    waiting.push(...zips.map((zip) => join(given, zip.path)).sort((a, b) => natural.compare(b, a)));
    const members = zips.length === 0 ? tree.members : tree.members.filter((member) => !isPart(prefix, member));
    if (members.length > 0 || tree.problems.length > 0) yield { tree: { ...closed, members } };
    else await tree.close();
  }
}

function isPart(prefix: string, { path }: Member): boolean {
  return /\.zip$/i.test(path) && !isPrivate(prefix + path);
}

/** Packed otherwise than as a zip, a piece of a zip, or a download that did not end. */
const ARCHIVE =
  /\.(7z|rar|tar|tgz|gz|bz2|xz|zst|zipx|z\d\d|zip\.\d{3}|crdownload|part|partial|opdownload|download|zip\.tmp)$/i;

/** What may be a part of the export and cannot be opened: `archive-inside`, by its name. */
function archivesInside(prefix: string, { path, members }: ExportTree): Problem[] {
  const findings = new Findings(basename(path));
  for (const member of members)
    if (ARCHIVE.test(member.path) && !isPrivate(prefix + member.path)) findings.add("archive-inside", member.path);
  return findings.list();
}

/** One problem where a zip holds nothing but zips: it is refused as such (`zip-in-zip`), see `refuseUnknown`. */
function zipsInside({ path, members }: ExportTree, zips: readonly Member[]): Problem[] {
  if (zips.length === members.length) return [];
  const findings = new Findings(basename(path));
  for (const zip of zips) findings.add("zip-inside", zip.path);
  return findings.list();
}
