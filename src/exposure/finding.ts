import type { Sighting } from "../model/sighting.ts";
import type { AudienceValue, Certainty, Coverage, PastPublic, Verdict } from "../model/vocabulary.ts";

/** A place in an export that makes a rule apply. */
export interface Evidence {
  readonly file: string;
  readonly pointer: string;
}

/**
 * A rule that applies, with its evidence: the item's own record ("item"), the record that says the item's state ("state": the
 * archive may have an item that other files have too), a fact's place, or none (the user's word, a platform rule).
 */
export interface ReasonRef {
  readonly rule: string;
  readonly evidence: Evidence | "item" | "state" | null;
  /** Of `seen-in-public`: when and where it was seen. */
  readonly seen?: Sighting;
}

/**
 * When an item was public, where it was once. It is turned into dates for the item at hand:
 * `span` never begins before the item, `day` is a story's 24 hours, `until-replaced` ends when the value was changed.
 */
export type Window =
  | { readonly type: "none" }
  | { readonly type: "span"; readonly from: number | null; readonly to: number | null }
  | { readonly type: "day" }
  | { readonly type: "until-replaced" };

/** What one piece of evidence says about who could see an item. */
export interface Opinion {
  readonly value: AudienceValue;
  readonly certainty: Certainty;
  readonly past: PastPublic;
  readonly window: Window;
  readonly reasons: readonly ReasonRef[];
  /** What would settle it; null where nothing is to be asked. */
  readonly question: string | null;
}

/** The finding about an item: shared by all items whose circumstances are the same at the time. */
export interface Finding extends Opinion {
  readonly coverage: Coverage;
  readonly verdict: Verdict;
}

const NONE: Window = { type: "none" };

/** That something rests on what the user answered. */
export const USER_SAID: ReasonRef = { rule: "user-answer", evidence: null };

function reason(rule: string, evidence: ReasonRef["evidence"]): ReasonRef[] {
  return [{ rule, evidence }];
}

export function isPublic(
  certainty: Certainty,
  rule: string,
  question: string | null = null,
  evidence: ReasonRef["evidence"] = "item",
): Opinion {
  return { value: "public", certainty, past: "unknown", window: NONE, reasons: reason(rule, evidence), question };
}

export function isUnknown(rule: string, question: string | null, evidence: ReasonRef["evidence"] = "item"): Opinion {
  return {
    value: "unknown",
    certainty: "certain",
    past: "unknown",
    window: NONE,
    reasons: reason(rule, evidence),
    question,
  };
}

export function isHidden(
  value: "limited" | "nobody",
  past: PastPublic,
  rule: string,
  question: string | null = null,
  evidence: ReasonRef["evidence"] = "item",
): Opinion {
  return { value, certainty: "certain", past, window: NONE, reasons: reason(rule, evidence), question };
}

/** The same opinion, with the time in which the item was public; as it was where that is not known. */
export function withWindow(opinion: Opinion, window: Window | undefined): Opinion {
  return window === undefined ? opinion : { ...opinion, window };
}

/** The same opinion with further reasons behind its own. */
export function withReasons(opinion: Opinion, more: readonly ReasonRef[]): Opinion {
  return { ...opinion, reasons: [...opinion.reasons, ...more] };
}

/** The same opinion, resting on what was said first: the user's word, where it is theirs. */
export function resting(opinion: Opinion, first: readonly ReasonRef[]): Opinion {
  return { ...opinion, reasons: [...first, ...opinion.reasons] };
}
