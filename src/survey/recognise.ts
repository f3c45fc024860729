import type { ExportTree, Member } from "../archive/index.ts";
import { jsonTwin } from "../formats/html/jsonTwin.ts";
import { recordsOfPage } from "../formats/pageRecords.ts";
import { routeByContent, routeByName, routeOfRecords } from "../formats/recognise.ts";
import type { Route } from "../formats/route.ts";
import { isDataFile, type Service, statusWithoutRoute } from "../formats/routes.ts";
import type { Problem } from "../model/problem.ts";
import { type Head, headOf, holdsConversation } from "./heads.ts";
import { type Fragment, outerFolders, type SurveyedFile, survey } from "./survey.ts";
import { contentProblem } from "./unreadContent.ts";

const SERVICES = ["facebook", "instagram"] as const;
/** Of a source that is no export no more files than this are looked at: it may be any folder. */
const MOST_STRANGERS = 2000;

/** What the first bytes of files told that paths do not. */
export interface Recognised {
  /** Conversations, which stay closed. */
  readonly privates: ReadonlySet<Member>;
  /** `content-not-read`: what looks like content and has no reader, for each file the `count` of its texts. */
  readonly problems: readonly Problem[];
}

/**
 * Looks at the first bytes of each file whose path tells nothing, or something that its contents may deny, as Meta moves files to other folders and people rename them, drop
 * single ones, and unpack two downloads into one folder. A conversation becomes private; what a reader's key, shape or file name fits is
 * read. What is private or known as not needed by its path is never opened. Adds the fragments that only contents tell.
 */
export async function recognise(trees: readonly ExportTree[], fragments: Fragment[]): Promise<Recognised> {
  const privates = new Set<Member>();
  for (const [number, tree] of trees.entries()) {
    const strangers = await strangersIn(tree, fragments, privates);
    const mine = fragments.filter((f) => f.tree === number);
    if (mine.length === 0) {
      const service = likelier(strangers.map(({ route }) => route));
      if (service !== null) fragments.push(...survey(tree, number, service));
    } else for (const { member, route } of strangers) addTo(fragments, number, member, route);
    const [first] = mine;
    if (first !== undefined)
      for (const member of tree.members) if (privates.has(member)) first.files.push(privateFile(number, member));
  }
  const problems: Problem[] = [];
  for (const fragment of [...fragments]) {
    const tree = trees[fragment.tree];
    if (tree === undefined) continue;
    // A list made anew: to look for each of tens of thousands of files among all of them takes seconds.
    const files: SurveyedFile[] = [];
    for (const file of fragment.files) {
      const known = await look(tree, file, fragment, fragments);
      if (known === null) continue;
      files.push(known);
      if (known.status === "private" && file.status !== "private") privates.add(known.member);
      if (known.problem?.code === "content-not-read") problems.push(known.problem);
    }
    fragment.files.length = 0;
    for (const file of files) fragment.files.push(file);
    // What lost its only file to the other service is nothing any more; what holds photos alone stays.
    const [only] = fragment.members;
    if (fragment.members.length === 1 && fragments.some((f) => f !== fragment && only && f.members.includes(only)))
      fragments.splice(fragments.indexOf(fragment), 1);
  }
  return { privates, problems };
}

/** What a file is, once its first bytes are known; null where it went to the other service. */
async function look(
  tree: ExportTree,
  file: SurveyedFile,
  { service }: Fragment,
  fragments: Fragment[],
): Promise<SurveyedFile | null> {
  if (file.status !== "unknown" && file.route?.weak !== true)
    return (await isDisguised(tree, file)) ? closed(file) : file;
  const head = await headOf(tree, file.member);
  if (head.is === "conversation") return closed(file);
  const own = routeOf(file.member, head, service);
  if (own !== null) return file.status === "unknown" ? { ...file, route: own, status: "read" } : file;
  const other = routeOf(file.member, head, service === "facebook" ? "instagram" : "facebook");
  if (other !== null) {
    addTo(fragments, file.tree, file.member, other);
    return null;
  }
  if (file.status !== "unknown") return file;
  const problem = await contentProblem(tree, file.member, head);
  if (problem === "conversation") return closed(file);
  return problem === null ? file : { ...file, problem };
}

/** A conversation with the name of another file. */
async function isDisguised(tree: ExportTree, { route, status, member }: SurveyedFile): Promise<boolean> {
  return status === "read" && route !== null && !route.chats && (await holdsConversation(tree, member));
}

function closed(file: SurveyedFile): SurveyedFile {
  return { ...file, route: null, status: "private" };
}

interface Stranger {
  readonly member: Member;
  readonly route: Route;
}

/** The files of a source that no fragment has, because nothing around them tells a service. */
async function strangersIn(
  tree: ExportTree,
  fragments: readonly Fragment[],
  privates: Set<Member>,
): Promise<Stranger[]> {
  const known = new Set(fragments.flatMap((f) => f.members));
  const prefix = outerFolders(tree);
  const found: Stranger[] = [];
  let looked = 0;
  for (const member of tree.members) {
    if (known.has(member) || !isDataFile(member.path) || statusWithoutRoute(prefix + member.path) !== "unknown")
      continue;
    if (++looked > MOST_STRANGERS) break;
    const head = await headOf(tree, member);
    if (head.is === "conversation") privates.add(member);
    const routes = SERVICES.flatMap((service) => routeOf(member, head, service) ?? []);
    const [route, other] = routes;
    if (route !== undefined && other === undefined) found.push({ member, route });
  }
  return found;
}

function routeOf(member: Member, head: Head, service: Service): Route | null {
  if (head.is === "conversation" || head.is === "unread") return null;
  if (head.is === "json") return routeByContent(head.value, service) ?? routeByName(member.path, service);
  const route = routeByName(jsonTwin(member.path), service) ?? routeOfRecords(recordsOfPage(head.blocks), service);
  return route?.page === null ? null : route;
}

function likelier(routes: readonly Route[]): Service | null {
  const facebook = routes.filter(({ platform }) => platform === "facebook").length;
  if (routes.length === 0) return null;
  return facebook * 2 >= routes.length ? "facebook" : "instagram";
}

/** To the part of the route's service in the same source, else as a part of its own. */
function addTo(fragments: Fragment[], tree: number, member: Member, route: Route): void {
  const service = route.platform === "facebook" ? "facebook" : "instagram";
  const file: SurveyedFile = { tree, member, logical: member.path.toLowerCase(), route, status: "read", problem: null };
  const part = fragments.find((f) => f.tree === tree && f.service === service);
  if (part !== undefined) {
    part.files.push(file);
    return;
  }
  const alone = { root: "", prefix: "", username: null, date: null, pageExport: false, folders: new Set<string>() };
  fragments.push({ tree, service, files: [file], members: [member], ...alone });
}

function privateFile(tree: number, member: Member): SurveyedFile {
  return { tree, member, logical: member.path.toLowerCase(), route: null, status: "private", problem: null };
}
