import { basename, dirname } from "node:path";
import { jsonTwin } from "../formats/html/jsonTwin.ts";
import { routePath } from "../formats/path.ts";
import { isPage } from "../formats/routes.ts";
import type { Fact } from "../model/record.ts";
import type { AccountDraft } from "./owners.ts";
import type { Fragment, SurveyedFile } from "./survey.ts";

interface Placed {
  readonly file: SurveyedFile;
  readonly fragment: number;
}

/** Pages of which only what the JSON cannot have is taken, and those that are not read because the JSON has all. */
export interface Pages {
  readonly twins: ReadonlySet<SurveyedFile>;
  readonly leftOut: ReadonlySet<SurveyedFile>;
}

/**
 * An account may have the same list twice: as JSON and as an HTML page, from one download or from two. The JSON says more, so the
 * page counts less. Two files show the same list when their names agree without the numbers at the end, since the formats are
 * cut differently, and whatever folders they lie in (Instagram's HTML had `content/` where its JSON had `media/`).
 *
 * - A page of items is a twin: only what the JSON cannot have is taken from it, see `beyondTheJson`.
 * - A page of facts (profile, groups joined) from the same download is left out. Its facts were read already, because whose a
 *   fragment is is known only by them; the drafts come back without them.
 * - A page of facts from another download is kept: it tells what the account was at another time. Where the two formats word
 *   the same facts differently (Facebook's profile, recommendations), it is a twin too, and of its facts only names count.
 *   Where the page's date is unknown and it tells what holds now, it is left out: nothing says that it holds now.
 *
 * @param lost files of facts that gave nothing: a page beside one of them counts in full
 * @returns the twins, the pages left out, and the drafts without what those pages said
 */
export function withoutTwins(
  drafts: readonly AccountDraft[],
  entries: readonly Placed[],
  fragments: readonly Fragment[],
  lost: ReadonlySet<SurveyedFile>,
): Pages & { readonly drafts: AccountDraft[] } {
  const twins = new Set<SurveyedFile>();
  const leftOut = new Set<SurveyedFile>();
  const kept = drafts.map((draft) => {
    const mine = entries.filter(
      ({ fragment, file }) => draft.fragments.includes(fragment) && file.status === "read" && !leftOut.has(file),
    );
    const json = new Map<string, Placed[]>();
    for (const entry of mine) {
      if (isPage(entry.file.member.path) || lost.has(entry.file)) continue;
      const list = listOf(entry.file);
      json.set(list, [...(json.get(list) ?? []), entry]);
    }
    /** The pages whose facts do not count, and whether their names do. */
    const dropped = new Map<string, boolean>();
    for (const { file, fragment } of mine) {
      const beside = json.get(listOf(file));
      if (!isPage(file.member.path) || beside === undefined) continue;
      if (file.route?.first !== true) {
        twins.add(file);
        continue;
      }
      const isSameDownload = beside.some((e) => areOneDownload(e.fragment, fragment, fragments));
      const { wordedOtherwise } = file.route;
      if (!isSameDownload && wordedOtherwise === null) continue;
      const dated = [fragment, ...beside.map((e) => e.fragment)].every((f) => (fragments[f]?.date ?? null) !== null);
      const adds = !isSameDownload && (dated || wordedOtherwise !== "current-values");
      if (adds) twins.add(file);
      else leftOut.add(file);
      dropped.set(`${fragment} ${file.member.path}`, adds);
    }
    const facts = draft.facts.filter((f) => {
      const adds = dropped.get(`${f.fragment} ${f.evidence.file}`);
      return adds === undefined || (adds && NAMES.has(f.fact.type));
    });
    return { ...draft, facts };
  });
  return { drafts: kept, twins, leftOut };
}

/** Facts that both formats write as they are. */
const NAMES: ReadonlySet<string> = new Set<Fact["type"]>(["name", "username", "page"]);

function areOneDownload(a: number, b: number, fragments: readonly Fragment[]): boolean {
  const date = fragments[a]?.date ?? null;
  return a === b || (date !== null && date === fragments[b]?.date);
}

/**
 * The list a file holds, whatever its format and era: its reader, and the name that its route says, else its own without number and
 * extension (albums keep theirs). A file that was recognised by what is in it, under another name, is a list of its own.
 */
export function listOf({ route, logical }: SurveyedFile): string {
  const path = routePath(logical);
  const named = route?.path.test(jsonTwin(path)) === true ? route.named : null;
  const own = basename(path).replace(/(_\d+)?\.(json|html?)$/, "");
  return `${route?.platform} ${route?.reader.id} ${named ?? own}`;
}

/** Which copy of its list in a source a file belongs to; one that lies under a name of its own is a copy by itself. */
export function copyOf({ route, logical }: SurveyedFile): string {
  const plain = routePath(logical);
  const isPlaced = route?.path.test(jsonTwin(plain)) === true;
  return isPlaced && plain === `/${logical}`.replace(/[\u2018\u2019]/g, "'") ? dirname(logical) : logical;
}

/**
 * The list that exports of two eras share, under whatever path: what its route says. A second list beside the first stays one of its own.
 */
export function joinedList({ route, logical }: SurveyedFile): string {
  if (route === null) return logical;
  const second = route.rank === "second-list" ? " again" : "";
  return `${route.platform} ${route.list}${second}`;
}
