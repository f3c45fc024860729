import type {
  AudienceValue,
  Certainty,
  ContainerType,
  Coverage,
  Kind,
  Note,
  PastPublic,
  Platform,
  Verdict,
} from "../../src/model/vocabulary.ts";

/** Who can see an item. `past` is null where the question does not arise: the item is public now, or nothing is known. */
export interface TruthAudience {
  readonly value: AudienceValue;
  readonly certainty: Certainty;
  readonly past: PastPublic | null;
  /** Where `past` is "yes" and one stretch of time is meant: ISO instants, null for an open end. */
  readonly window?: { readonly from: string | null; readonly to: string | null };
}

export interface TruthContainer {
  readonly type: ContainerType;
  readonly name: string | null;
}

/** What an audit must find for one item when the user has answered nothing. */
export interface TruthItem {
  readonly platform: Platform;
  /** Username of the account. */
  readonly account: string;
  readonly kind: Kind;
  readonly createdAt: string | null;
  /** Only where a page printed the time: local, without zone, read as if it were UTC. */
  readonly printed?: "second" | "minute";
  readonly text: string;
  /** `uri` of each file the item shows, as the export writes it. */
  readonly media: readonly string[];
  readonly container: TruthContainer | null;
  readonly audience: TruthAudience;
  readonly verdict: Verdict;
  readonly question: string | null;
  readonly field: string | null;
  readonly notes: readonly Note[];
  /** Properties that the design leaves open for this item: a different value there is no mistake. */
  readonly loose: readonly Loose[];
  /** The design does not say whether this is an item at all: an audit may leave it out. */
  readonly optional: boolean;
}

export type Loose =
  | "kind"
  | "createdAt"
  | "text"
  | "media"
  | "container"
  | "audience"
  | "verdict"
  | "question"
  | "field"
  | "notes";

/** Whose items are being made, and what decides about all of them. */
export interface Holder {
  readonly platform: Platform;
  readonly account: string;
  /** Birth date in UTC, null where the export does not hold it. */
  readonly birth: Date | null;
  readonly now: Date;
  /** "" for the first account of a platform, "#2" for the second. */
  readonly suffix: string;
}

export interface TruthInput {
  readonly kind: Kind;
  /** Unix seconds; 0 and null are unknown. */
  readonly at?: number | null;
  readonly text?: string;
  readonly media?: readonly string[];
  readonly container?: TruthContainer | null;
  readonly audience: TruthAudience;
  /** Without the account's suffix. */
  readonly question?: string | null;
  readonly field?: string | null;
  readonly notes?: readonly Note[];
  /** On a Page, or in a group known to be public: Meta's text names all of it. */
  readonly onPage?: boolean;
  readonly loose?: readonly Loose[];
  readonly optional?: boolean;
}

export const PUBLIC: TruthAudience = { value: "public", certainty: "certain", past: null };
export const LIKELY: TruthAudience = { value: "public", certainty: "likely", past: null };
export const UNKNOWN: TruthAudience = { value: "unknown", certainty: "certain", past: null };

/** Nobody sees it now; `past` says whether it was public once. */
export function hidden(past: PastPublic, window?: TruthAudience["window"]): TruthAudience {
  return { value: "nobody", certainty: "certain", past, ...(window ? { window } : {}) };
}

/** Friends, followers or members see it now. */
export function limited(past: PastPublic, window?: TruthAudience["window"]): TruthAudience {
  return { value: "limited", certainty: "certain", past, ...(window ? { window } : {}) };
}

const NAMED: ReadonlySet<Kind> = new Set<Kind>([
  "post",
  "photo",
  "video",
  "reel",
  "story",
  "live",
  "comment",
  "review",
  "profile-name",
  "username",
  "profile-picture",
  "avatar",
  "ai-interaction",
]);

function coverageOf(kind: Kind, onPage: boolean): Coverage {
  return onPage || NAMED.has(kind) ? "named" : "contested";
}

/** The table of verdicts: how far Meta's text covers the kind, against who could see the item. */
export function verdictOf(coverage: Coverage, audience: TruthAudience): Verdict {
  if (coverage === "excluded") return "not-in-scope";
  if (audience.value === "unknown") return "undetermined";
  if (audience.value === "public") {
    if (audience.certainty === "certain") return coverage === "named" ? "in-scope" : "likely-in-scope";
    return coverage === "named" ? "likely-in-scope" : "undetermined";
  }
  if (audience.past === "yes") return "formerly-public";
  return audience.past === "no" ? "not-in-scope" : "undetermined";
}

/** The day somebody turns 18, or the same day of a later age. */
export function birthdayAt(birth: Date, age: number): number {
  return Date.UTC(birth.getUTCFullYear() + age, birth.getUTCMonth(), birth.getUTCDate());
}

export function truthOf(holder: Holder, input: TruthInput): TruthItem {
  const at = input.at ? input.at * 1000 : null;
  const onPage = input.onPage ?? false;
  const coverage = coverageOf(input.kind, onPage);
  const loose: Loose[] = [...(input.loose ?? [])];
  const notes: Note[] = [...(input.notes ?? [])];
  const adultFrom = holder.birth === null ? null : birthdayAt(holder.birth, 18);
  const minor = adultFrom !== null && holder.now.getTime() < adultFrom;
  if (coverage === "contested") notes.push("contested");
  if (!minor && adultFrom !== null && at !== null && at < adultFrom) notes.push("posted-as-minor");
  let verdict = verdictOf(coverage, input.audience);
  let question = input.question ? input.question + holder.suffix : null;
  if (input.kind === "ai-interaction") {
    verdict = "in-scope";
    question = null;
  } else if (minor) {
    verdict = "not-in-scope";
    question = null;
    loose.push("question");
  }
  return {
    platform: holder.platform,
    account: holder.account,
    kind: input.kind,
    createdAt: at === null ? null : new Date(at).toISOString(),
    text: input.text ?? "",
    media: input.media ?? [],
    container: input.container ?? null,
    audience: input.audience,
    verdict,
    question,
    field: input.field ?? null,
    notes,
    loose,
    optional: input.optional ?? false,
  };
}
