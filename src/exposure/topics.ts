import { bareQuestionId, parseQuestionId, withOrdinal } from "../model/questionId.ts";
import type { PeriodsOf } from "../model/report.ts";
import type { Platform } from "../model/vocabulary.ts";
import type { AccountFacts, Circumstance } from "./world.ts";

/**
 * What there is to know about one kind of question. What the store accepts, the screens and the command offer and an answer
 * settles all comes from this table. A new question is one entry here, its texts (`words:question`, a hint in
 * `screens:questions.hint`) and the rule that asks it; CONTRIBUTING shows one from beginning to end.
 */
export interface Topic {
  /** Begins with the platform whose accounts it concerns. */
  readonly id: string;
  /** Whether each question is about somebody or something by name: "facebook.host:Bob". */
  readonly named: boolean;
  readonly options: readonly string[];
  /** Whether the answer may change with time, and what then has periods; null where it is one value. */
  readonly periods: PeriodsOf | null;
  /** Whether an answer may change how an item of these circumstances is judged. It may say yes too often, never too seldom. */
  readonly settles: (c: Circumstance) => boolean;
  /** Whether it is asked; else it is only told, where the user says what they changed. */
  readonly asked: boolean;
  /** Of a bulk question: the topic whose single questions it answers together. Their own answers count more. */
  readonly bulkOf: Topic | null;
  /** What the export hints at as an answer; shown beside the question, never applied. */
  readonly suggestion: (account: AccountFacts) => string | null;
}

const AUDIENCE = ["public", "limited", "nobody", "mixed"] as const;
const OTHERS_AUDIENCE = ["public", "limited", "mixed"] as const;
const PUBLIC_OR_NOT = ["public", "limited"] as const;
const YES_OR_NO = ["yes", "no"] as const;
/** States of what may never have been published. */
const DRAFTS: readonly Circumstance["state"][] = ["unclear", "draft", "pending"];

function topic(id: string, settles: Topic["settles"], more: Partial<Omit<Topic, "id" | "settles">> = {}): Topic {
  return {
    id,
    named: false,
    options: OTHERS_AUDIENCE,
    periods: null,
    asked: true,
    settles,
    bulkOf: null,
    suggestion: () => null,
    ...more,
  };
}

const isOwn = ({ place }: Circumstance) => place.type === "own";
const isNamed = (type: "host" | "group") => (c: Circumstance) => c.place.type === type && c.place.name !== null;
const isUnnamed = (type: "host" | "group") => (c: Circumstance) => c.place.type === type && c.place.name === null;
const isOfKind =
  (...kinds: readonly Circumstance["kind"][]) =>
  ({ kind }: Circumstance) =>
    kinds.includes(kind);

/** Whether an export that nothing dates is a new one: what waited or was a draft then may have been published since. */
const RECENT = { options: YES_OR_NO };
const mayBeOld: Topic["settles"] = ({ outdated }) => outdated;

const host = topic("facebook.host", isNamed("host"), { named: true });

/** The topics of the questions about a Facebook account. */
export const FACEBOOK = {
  timeline: topic("facebook.timeline", isOwn, {
    options: AUDIENCE,
    periods: "posts",
    suggestion: ({ futurePosts }) => futurePosts,
  }),
  otherPosts: topic("facebook.other-posts", ({ place }) => place.type === "own" && place.unread === true),
  profile: topic("facebook.profile", isOfKind("bio", "profile-field", "profile-link"), { options: AUDIENCE }),
  host,
  otherHosts: topic("facebook.other-hosts", isUnnamed("host")),
  friends: topic("facebook.friends", ({ place }) => place.type === "host" && place.known === "friend", {
    bulkOf: host,
  }),
  group: topic("facebook.group", isNamed("group"), { named: true, options: PUBLIC_OR_NOT }),
  otherGroups: topic("facebook.other-groups", isUnnamed("group")),
  events: topic("facebook.events", isOfKind("event")),
  polls: topic("facebook.polls", isOfKind("poll")),
  recent: topic("facebook.recent", (c) => mayBeOld(c) && DRAFTS.includes(c.state), RECENT),
} as const;

export const INSTAGRAM = {
  account: topic("instagram.account", isOwn, { options: PUBLIC_OR_NOT, suggestion: likelyFlag }),
  history: topic("instagram.history", isOwn, {
    periods: "account",
    suggestion: ({ historyLeftOut, switches }) => (historyLeftOut && switches.length === 0 ? "limited" : null),
  }),
  closeFriends: topic("instagram.close-friends", isOwn),
  /** Whether parts that do not say whose they are belong to the account. */
  parts: topic("instagram.parts", ({ assumed }) => assumed, { options: YES_OR_NO }),
  recent: topic("instagram.recent", mayBeOld, RECENT),
  drafts: topic("instagram.drafts", ({ state }) => DRAFTS.includes(state), { options: AUDIENCE }),
  professional: topic("instagram.professional", isOfKind("profile-field"), {
    options: YES_OR_NO,
    suggestion: ({ professional }) => (professional === false ? "no" : null),
  }),
  /** Whether a professional account shows its e-mail address and phone number. */
  contact: topic("instagram.contact", isOfKind("profile-field"), { options: YES_OR_NO }),
  owner: topic("instagram.owner", isNamed("host"), { named: true }),
  otherOwners: topic("instagram.other-owners", isUnnamed("host")),
  /** "I made it private on": what stood there until then was as it was, and is hidden since. */
  madePrivate: topic("instagram.made-private", isOwn, { options: [], periods: "posts", asked: false }),
} as const;

export const THREADS = {
  account: topic("threads.account", isOwn),
  history: topic("threads.history", isOwn),
  owner: topic("threads.owner", isNamed("host"), { named: true }),
  otherOwners: topic("threads.other-owners", isUnnamed("host")),
  madePrivate: topic("threads.made-private", isOwn, { options: [], periods: "posts", asked: false }),
} as const;

export const TOPICS: readonly Topic[] = [FACEBOOK, INSTAGRAM, THREADS].flatMap((list) => Object.values(list));

const BY_ID: ReadonlyMap<string, Topic> = new Map(TOPICS.map((one) => [one.id, one]));

/** The topic of a question's id, with the subject it names; null for an id that no question can have. */
export function topicOf(id: string): { readonly topic: Topic; readonly subject: string | null } | null {
  const { topic: name, subject } = parseQuestionId(id);
  const found = BY_ID.get(name);
  return found === undefined || found.named !== (subject !== null) ? null : { topic: found, subject };
}

/** The id of a question about an account; `subject` is the name it is about, where its topic is `named`. */
export function questionId(account: AccountFacts, { id }: Topic, subject: string | null = null): string {
  return withOrdinal(bareQuestionId(id, subject), account.ordinal);
}

/** The topics of a platform's accounts. */
export function topicsOf(platform: Platform): readonly Topic[] {
  return TOPICS.filter(({ id }) => id.startsWith(`${platform}.`));
}

/** The account a question concerns, as a place in the audit's list; -1 where there is none. */
export function accountOf(id: string, accounts: readonly Pick<AccountFacts, "platform" | "ordinal">[]): number {
  const { topic: name, ordinal } = parseQuestionId(id);
  return accounts.findIndex((a) => name.startsWith(`${a.platform}.`) && a.ordinal === ordinal);
}

/** Whether items of these circumstances may be judged differently when the question is answered differently. */
export function concerns(id: string, c: Circumstance, accounts: readonly AccountFacts[]): boolean {
  const found = topicOf(id);
  if (found === null || accountOf(id, accounts) !== c.account) return false;
  const { topic: asked, subject } = found;
  return asked.settles(c) && (subject === null || ("name" in c.place && c.place.name === subject));
}

/** The last switch of the account tells, else that it is one which cannot be private. */
function likelyFlag({ switches, professional }: AccountFacts): string | null {
  const last = switches.at(-1);
  if (last !== undefined) return last.to === "public" ? "public" : "limited";
  return professional ? "public" : null;
}
