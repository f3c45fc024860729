import { basename, dirname, resolve } from "node:path";
import type { ExportTree, Member } from "../archive/index.ts";
import { jsonTwin } from "../formats/html/jsonTwin.ts";
import type { Route } from "../formats/route.ts";
import { isDataFile, isPage, platformHint, routeOf, type Service, statusWithoutRoute } from "../formats/routes.ts";
import type { Problem } from "../model/problem.ts";
import type { FileStatus } from "../model/vocabulary.ts";
import { type ExportName, exportName, rootOf } from "./roots.ts";

/** A data file of an export, and what is to become of it. Made once; what reading made of it is its `Outcome`. */
export interface SurveyedFile {
  readonly tree: number;
  readonly member: Member;
  /** Path below the export's root: the same file in two parts has the same. */
  readonly logical: string;
  readonly route: Route | null;
  readonly status: FileStatus;
  readonly problem: Problem | null;
}

/** The files of one service below one root of one source: a part of an export, or the whole. */
export interface Fragment {
  readonly tree: number;
  readonly root: string;
  /** Folders around what was given, which belong to the paths of its members: see {@link outerFolders}. */
  readonly prefix: string;
  readonly service: Service;
  /** The username in the name of the zip or its folder. */
  readonly username: string | null;
  /** ISO date in that name: which of two exports is the newer. */
  readonly date: string | null;
  readonly pageExport: boolean;
  readonly files: SurveyedFile[];
  /** All members below the root, media too. */
  readonly members: readonly Member[];
  /** Folders that hold something: tells "left out because empty" from "not asked for". */
  readonly folders: ReadonlySet<string>;
}

const PAGE_EXPORT =
  /(^|\/)this_profile['\u2019_]s_activity_across_facebook\/|(^|\/)posts\/profile_posts_\d+\.(json|html)$/i;

/**
 * Sorts the members of one source into fragments, and each data file by what is to be done with it. Routes decide by the
 * tail of the path, wherever the export's root lies. `otherwise`: the service of files that tell of none.
 */
export function survey(tree: ExportTree, number: number, otherwise: Service | null = null): Fragment[] {
  const prefix = outerFolders(tree);
  const source = { tree, number, prefix, otherwise };
  const byRoot = new Map<string, Member[]>();
  for (const member of tree.members) {
    const root = rootOf(prefix + member.path) ?? "";
    const list = byRoot.get(root);
    if (list) list.push(member);
    else byRoot.set(root, [member]);
  }
  adoptStrays(byRoot);
  const fragments = [...byRoot].flatMap(([root, members]) => split(source, root, members));
  return fragments.filter((f) => f.files.length > 0 || f.members.length > 0);
}

/** Of an unpacked folder or a single file, the folders around it tell what it is: `posts/` alone may be what was given. */
export function outerFolders(tree: ExportTree): string {
  if (tree.container === "zip") return "";
  const [only] = tree.members;
  const isFile = tree.members.length === 1 && only?.path.endsWith(`/${basename(tree.path)}`) === true;
  const outer = isFile ? basename(dirname(dirname(resolve(tree.path)))) : basename(resolve(tree.path));
  return outer === "" ? "" : `${outer}/`;
}

/** Files outside any known folder belong to the only root there is. */
function adoptStrays(byRoot: Map<string, Member[]>): void {
  const strays = byRoot.get("");
  const others = [...byRoot].filter(([root]) => root !== "");
  const [only] = others;
  if (strays === undefined || others.length !== 1 || only === undefined) return;
  only[1].push(...strays);
  byRoot.delete("");
}

/** A source while it is sorted: its number, the folders around it, and the service of what tells of none. */
interface Source {
  readonly tree: ExportTree;
  readonly number: number;
  readonly prefix: string;
  readonly otherwise: Service | null;
}

function split(source: Source, root: string, members: readonly Member[]): Fragment[] {
  const { tree, prefix, otherwise } = source;
  const named = exportName(root) ?? exportName(tree.path);
  const hints = { facebook: 0, instagram: 0 };
  for (const m of members) {
    const hint = platformHint(prefix + m.path);
    if (hint !== null) hints[hint]++;
  }
  if (named !== null && !named.weak && hints[named.service] === 0) hints[named.service] += 0.5;
  const main = likelier(hints) ?? likelier(countRoutes(members, prefix)) ?? otherwise;
  const shared = hints.facebook >= 1 && hints.instagram >= 1;
  const groups: Record<Service, Member[]> = { facebook: [], instagram: [] };
  for (const m of members) {
    const path = prefix + m.path;
    const route = isDataFile(m.path) ? routeOf(jsonTwin(path), main) : null;
    const service =
      route === null ? (platformHint(path) ?? main) : route.platform === "facebook" ? "facebook" : "instagram";
    if (service !== null) groups[service].push(m);
    // Of two exports unpacked into one folder, `media/` does not say whose it is: each looks for its own in there.
    if (shared && service !== null && !isDataFile(m.path) && platformHint(path) === null)
      groups[service === "facebook" ? "instagram" : "facebook"].push(m);
  }
  const services = (["facebook", "instagram"] as const).filter((s) => groups[s].length > 0);
  return services.map((service) => {
    const fragment = { root, service, members: groups[service] };
    return makeFragment(source, fragment, named?.service === service ? named : null);
  });
}

function likelier(votes: Record<Service, number>): Service | null {
  if (votes.facebook === votes.instagram) return null;
  return votes.facebook > votes.instagram ? "facebook" : "instagram";
}

function countRoutes(members: readonly Member[], prefix: string): Record<Service, number> {
  const votes = { facebook: 0, instagram: 0 };
  for (const m of members) {
    if (!isDataFile(m.path)) continue;
    for (const service of ["facebook", "instagram"] as const) {
      const route = routeOf(jsonTwin(prefix + m.path), service);
      if (route !== null && (route.platform === "facebook") === (service === "facebook")) votes[service]++;
    }
  }
  return votes;
}

function makeFragment(
  { number: tree, prefix }: Source,
  { root, service, members }: Pick<Fragment, "root" | "service" | "members">,
  named: ExportName | null,
): Fragment {
  const start = root === "" ? 0 : root.length + 1;
  const folders = new Set<string>();
  const files: SurveyedFile[] = [];
  let pageExport = false;
  for (const member of members) {
    const path = prefix + member.path;
    folders.add(dirname(path.slice(start)));
    if (service === "facebook" && PAGE_EXPORT.test(path)) pageExport = true;
    if (!isDataFile(member.path)) continue;
    const known = routeOf(jsonTwin(path), service);
    const html = known !== null && isPage(path) && known.page === null;
    const route = html ? null : known;
    const status: FileStatus = html ? "failed" : route === null ? statusWithoutRoute(path) : "read";
    const problem = html ? { code: "html-not-supported", data: { file: member.path } } : null;
    files.push({ tree, member, logical: path.slice(start).toLowerCase(), route, status, problem });
  }
  return {
    tree,
    root,
    prefix,
    service,
    username: named?.username ?? null,
    date: named?.date ?? null,
    pageExport,
    files,
    members,
    folders,
  };
}
