import type { Filter } from "../model/filter.ts";
import type { Change, Facets, Overview, Page, QuestionDetail, Sort } from "../model/query.ts";
import type { Answer, Answers, Item, ReportHead, Summary } from "../model/report.ts";
import type { Sighting } from "../model/sighting.ts";
import type { ViewFound } from "../model/viewFound.ts";
import type { Decision, MediaType, Platform, Region } from "../model/vocabulary.ts";
import type { ShownPage } from "./view/showView.ts";

/** What the user set that changes how items are judged or counted. */
export interface Preferences {
  readonly region: Region;
  /** The cautious switch: what is unknown counts as public. */
  readonly countUnknownAsPublic: boolean;
  /** Count reactions in headline, charts and questions. */
  readonly includeReactions: boolean;
}

/** The user's words on one audit, as they are kept between runs: never contents. Decisions and sightings are keyed by item id. */
export interface UserWords {
  readonly answers: Answers;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly sightings: Readonly<Record<string, Sighting>>;
}

/** The user's words as an audit gives them: with the index of the account that each of these items belongs to. */
export interface OwnedWords extends UserWords {
  readonly owners: ReadonlyMap<string, number>;
}

/** Answers that are tried out; null: as if it were not answered. */
export type TriedAnswers = Readonly<Record<string, Answer | null>>;

/** A media file inside an export, to be read. */
export interface MediaFile {
  readonly uri: string;
  readonly type: MediaType;
  readonly size: number;
  /** The same for the same file each time: what was learned of it can be kept. */
  readonly key: object;
  /** Whether it can be read from any place; one packed in a zip has to be unpacked from its beginning. */
  readonly seekable: boolean;
  /** The file in pieces of at most 512 KiB, from a place on; CRC checked at the end of a whole one. Throws as `archive` does. */
  stream(from: number): AsyncIterator<Uint8Array>;
}

/** Everything a report writer needs; items come one at a time, newest first. */
export interface ReportSource {
  head(): ReportHead;
  readonly itemCount: number;
  items(): Iterable<Item>;
  decisionOf(id: string): Decision | null;
}

/** The audit held in memory: items, answers, decisions, and the indexes that answer queries. Synchronous; lives in one thread. */
export interface AuditStore extends ReportSource {
  /** `person`: of whom, as a place in `Overview.people`; left out, of all. Throws `person-unknown`. */
  overview(person?: number): Overview;
  questions(person?: number): QuestionDetail[];
  /** What a report of one person is written from. Throws `person-unknown`. */
  ofPerson(person: number): ReportSource;
  /**
   * Sets or (null) takes back an answer; gives how many items changed their verdict (reactions count only when included).
   * Throws `answer-unknown`, `answer-invalid`.
   */
  answer(id: string, answer: Answer | null): number;
  /** The user's answer to a question, also to one that is told and not asked; null without one. */
  answerTo(id: string): Answer | null;
  /**
   * The headline as it would be with these answers (null: taken back) and without the items that any of the filters shows, of one
   * person or of all. Nothing is changed. Throws as `answer` does, and `person-unknown`.
   */
  tryOut(answers: TriedAnswers, without: readonly Filter[], person?: number): Summary["headline"];
  /** Whether an account is a professional one, which cannot be private; null where the export does not say. */
  isProfessional(account: number): boolean | null;
  /**
   * Looks for the person's items in a page as a stranger sees it, and notes those found as seen in public.
   * Throws as `look` in `src/view`: what would prove what it does not show is refused.
   */
  show(page: ShownPage): ViewFound;
  /** Takes back the last answer, decision, preference or page shown; null when there is none. */
  undo(): Change | null;
  page(filter: Filter, sort: Sort, from: number, limit: number): Page;
  facets(filter: Filter): Facets;
  /** Does, a step at a time, what the first search and the first answer would else wait for. */
  warmUp(): Generator<void>;
  /** The whole item. Throws `row-unknown`. */
  item(row: number): Item;
  decisionAt(row: number): Decision | null;
  decide(rows: readonly number[] | Filter, decision: Decision | null): number;
  setPreferences(preferences: Partial<Preferences>): void;
  preferences(): Preferences;
  /** Null where the export does not hold the file. */
  media(row: number, index: number): MediaFile | null;
  /** One stable fingerprint an account: state is kept under it. */
  fingerprints(): { platform: Platform; fingerprint: string }[];
  /** Ids of the questions there can be by name about an account's items, without the account's number. */
  namedQuestions(account: number): string[];
  /** The ids of an account's items. Walks over all items. */
  idsOf(account: number): Iterable<string>;
  words(): OwnedWords;
  restore(words: UserWords): void;
  close(): Promise<void>;
}
