import type { Note } from "../../../src/model/vocabulary.ts";
import type { FullOptions } from "../options.ts";
import type { Person } from "../person.ts";
import { birthdayAt, type Loose, type TruthItem } from "../truth.ts";
import { asPrinted, type TimeStyle } from "./printedTime.ts";
import { fieldsOf, listOf } from "./shapes.ts";

/** What decides how a page changes what can be known of an item. */
export interface HtmlTruthContext {
  readonly options: FullOptions;
  readonly person: Person;
  readonly time: TimeStyle;
  /** The page shows a profile, whose fields have no times. */
  readonly untimed: boolean;
  /** The page is the list of posts with the archived ones and drafts in it. */
  readonly grid: boolean;
}

function shifted(iso: string | null, style: TimeStyle): string | null {
  return iso === null ? null : new Date(asPrinted(Date.parse(iso) / 1000, style) * 1000).toISOString();
}

/** Whether the words below an empty post are those of a link, a place or an event of life: a page prints all alike. */
function hasOtherLines(record: unknown): boolean {
  return listOf(fieldsOf(record).attachments).some((one) =>
    listOf(fieldsOf(one).data).some((two) => !("media" in fieldsOf(two))),
  );
}

function hasOwnWords(record: unknown): boolean {
  return listOf(fieldsOf(record).data).some((one) => "post" in fieldsOf(one) || "comment" in fieldsOf(one));
}

/** Within hours of a switch, a local time can lie on the other side of it. */
function nearSwitch(item: TruthItem, options: FullOptions): boolean {
  if (item.createdAt === null || item.platform === "facebook") return false;
  const at = Date.parse(item.createdAt);
  const edges = [...options.privacySwitches, ...(options.closeFriendsSince ? [options.closeFriendsSince] : [])];
  return edges.some((edge) => Math.abs(edge.getTime() - at) < 15 * 3600_000);
}

/** A draft among the posts of the page that has no mark for it. */
function isUnmarkedDraft(item: TruthItem): boolean {
  const { value, past } = item.audience;
  return item.platform === "instagram" && item.kind === "post" && value === "nobody" && past === "no";
}

function looseOnPage(item: TruthItem, record: unknown, context: HtmlTruthContext): Loose[] {
  const loose: Loose[] = [];
  if (item.notes.includes("has-location") || item.notes.includes("tags-people")) loose.push("notes");
  if (!hasOwnWords(record) && hasOtherLines(record)) loose.push("text");
  if (item.kind === "marketplace-listing") loose.push("text");
  if (isUnmarkedDraft(item) && context.grid) loose.push("audience", "verdict", "question");
  if (item.kind === "profile-picture" && context.untimed) loose.push("createdAt");
  const labelled = item.platform === "facebook" && ["profile-field", "profile-link", "bio"].includes(item.kind);
  if (context.untimed && labelled && context.options.language !== "en") {
    // Derived labels: an auditor may not know which field it is.
    loose.push("kind", "audience", "verdict", "question");
  }
  return loose;
}

/**
 * What an audit must find for an item that a page shows instead of JSON: the printed time read as UTC, and no more than
 * the page holds.
 */
export function htmlTruth(item: TruthItem, record: unknown, context: HtmlTruthContext): TruthItem {
  const { time, options, person } = context;
  const createdAt = context.untimed ? null : shifted(item.createdAt, time);
  const { window, ...rest } = item.audience;
  const minor = options.now.getTime() < birthdayAt(person.birth, 18);
  const early = createdAt !== null && !minor && Date.parse(createdAt) < birthdayAt(person.birth, 18);
  const notes: Note[] = item.notes.filter((note) => note !== "posted-as-minor");
  const wasMarked = notes.length < item.notes.length;
  const page = item.account === person.pageUsername;
  if (early && !page) notes.push("posted-as-minor");
  const loose = [...item.loose, ...looseOnPage(item, record, context)];
  const mixed = options.format === "mixed";
  if (mixed && nearSwitch(item, options)) loose.push("audience", "verdict", "question");
  if (wasMarked !== early && item.loose.includes("createdAt")) loose.push("notes");
  return {
    ...item,
    createdAt,
    ...(createdAt === null ? {} : { printed: time.seconds ? "second" : "minute" }),
    audience:
      window === undefined || mixed
        ? rest
        : { ...rest, window: { from: shifted(window.from, time), to: shifted(window.to, time) } },
    notes,
    loose: mixed ? looseInMixed(item, loose) : loose,
  };
}

/** A picture may be on a page and in JSON, with two times. */
function looseInMixed(item: TruthItem, loose: readonly Loose[]): readonly Loose[] {
  return item.media.length === 0 ? loose : [...loose, "createdAt", "notes"];
}

/** The truth of an item in a JSON file that has pages beside it. */
export function mixedTruth(item: TruthItem): TruthItem {
  const { window: _dropped, ...audience } = item.audience;
  return item.media.length === 0 ? item : { ...item, audience, loose: looseInMixed(item, item.loose) };
}
