import type { LabelledAudience, Place, PublishState } from "../model/record.ts";
import type { Answer } from "../model/report.ts";
import type { Kind, Platform } from "../model/vocabulary.ts";
import type { Evidence } from "./finding.ts";

/** Everything about an item that decides its audience, but its time. Items that share it are judged once. */
export interface Circumstance {
  readonly account: number;
  readonly kind: Kind;
  readonly field: string | null;
  readonly place: Place;
  readonly state: PublishState;
  readonly label: LabelledAudience | null;
  /** The newest profile picture or cover photo of its account. */
  readonly current: boolean;
  /** It stands only in parts of which it is a guess whose they are. */
  readonly assumed: boolean;
  /** It stands only in exports that do not tell of today, or do not say whether they do, see `Reach`. */
  readonly outdated: boolean;
}

/** A switch between private and public, Unix ms. */
export interface Switch {
  readonly at: number;
  readonly to: "private" | "public";
}

/** A stretch in which an account was public, Unix ms; null for an open end. */
export interface PublicWindow {
  readonly from: number | null;
  readonly to: number | null;
}

/**
 * How far what the exports say of an account reaches. A fact proves only what its export can prove: whose it is, as of when, for
 * which time, and how complete. What lies beyond is not known, and never makes an item safer.
 */
export interface Reach {
  /** What is said of the account holds today: its export is not old, and none of the account's parts may be newer. */
  readonly today: boolean;
  /** Nothing says when its export was made. What it says holds today where the user says that the export is not old. */
  readonly undated: boolean;
  /**
   * Unix ms from which on every switch is told; null where that cannot be said, as the file of them is not there, is damaged, or
   * contradicts itself. A file that is absent proves nothing: it may lie in a part that was not given.
   */
  readonly switchesFrom: number | null;
}

/** What an export says about one account, put together from all its files. */
export interface AccountFacts {
  readonly platform: Platform;
  /** 1 for the first account of its platform, 2 for the second, ...: the `#2` of question ids. */
  readonly ordinal: number;
  readonly username: string | null;
  readonly name: string | null;
  /** ISO date. */
  readonly birthDate: string | null;
  readonly language: string | null;
  readonly pageExport: boolean;
  readonly private: { readonly value: boolean; readonly evidence: Evidence } | null;
  readonly switches: readonly Switch[];
  readonly switchEvidence: Evidence | null;
  readonly reach: Reach;
  /** No history file, though the folder that would hold it has other files: a hint that the user never switched. */
  readonly historyLeftOut: boolean;
  /** Unix ms of the first close-friends story, 0 for never, null where the export does not say. */
  readonly closeFriendsSince: number | null;
  readonly closeFriendsEvidence: Evidence | null;
  /** Null where the export does not say; a private account is none. */
  readonly professional: boolean | null;
  /** The export's own answer to "Who can see your future posts?". */
  readonly futurePosts: LabelledAudience | null;
}

/** All that verdicts depend on beside the items. */
export interface World {
  readonly accounts: readonly AccountFacts[];
  readonly answers: ReadonlyMap<string, Answer>;
  readonly countUnknownAsPublic: boolean;
  /** Unix ms. */
  readonly now: number;
}
