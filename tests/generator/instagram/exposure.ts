import type { FullOptions } from "../options.ts";
import type { Loose, TruthAudience } from "../truth.ts";
import { hidden, LIKELY, limited, PUBLIC, UNKNOWN } from "../truth.ts";

/** What an Instagram item's truth gets from the account's flag and history. */
export interface Exposure {
  readonly audience: TruthAudience;
  readonly question: string | null;
  readonly loose: readonly Loose[];
}

/** A stretch of time in which the account was public, Unix seconds. */
interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY = 86400;

/** The account's public times, or null where the export does not tell. */
function publicSpans(options: FullOptions): readonly Span[] | null {
  if (options.instagramPrivate === null) return null;
  const switches = options.privacySwitches.map((date) => date.getTime() / 1000);
  if (switches.length === 0) {
    // That the file is absent proves nothing: a part may be missing.
    if (options.privacyHistory === "no-folder" || options.instagramPrivate) return null;
    return [{ from: 0, to: Number.POSITIVE_INFINITY }];
  }
  const edges = [0, ...switches, Number.POSITIVE_INFINITY];
  const spans: Span[] = [];
  // Switches alternate and the last one led to today's state, so every second stretch counted from the end is public.
  for (let n = edges.length - 2; n >= 0; n--) {
    const sameAsNow = (edges.length - 2 - n) % 2 === 0;
    const open = sameAsNow !== options.instagramPrivate;
    if (open) spans.unshift({ from: edges[n] ?? 0, to: edges[n + 1] ?? 0 });
  }
  return spans;
}

function iso(seconds: number): string | null {
  return Number.isFinite(seconds) ? new Date(seconds * 1000).toISOString() : null;
}

const ASK_ACCOUNT = { question: "instagram.account", loose: [] } as const;
const ASK_HISTORY = { question: "instagram.history", loose: [] } as const;
const ASK_FRIENDS = { question: "instagram.close-friends", loose: [] } as const;

function afterCloseFriends(options: FullOptions, at: number): boolean {
  return options.closeFriendsSince !== null && at > options.closeFriendsSince.getTime() / 1000;
}

/** A published post, reel or IGTV film, and what the person wrote below it. */
export function published(options: FullOptions, at: number): Exposure {
  if (options.instagramPrivate === null) {
    if (options.professional) return { audience: LIKELY, question: "instagram.account", loose: ["question"] };
    return { audience: UNKNOWN, ...ASK_ACCOUNT };
  }
  if (!options.instagramPrivate) {
    return afterCloseFriends(options, at)
      ? { audience: LIKELY, ...ASK_FRIENDS }
      : { audience: PUBLIC, question: null, loose: [] };
  }
  const spans = publicSpans(options);
  if (spans === null) return { audience: limited("unknown"), ...ASK_HISTORY };
  const seen = spans.filter((span) => span.to > at);
  const first = seen[0];
  if (first === undefined) return { audience: limited("no"), question: null, loose: ["question"] };
  const window = { from: iso(Math.max(at, first.from)), to: iso(first.to) };
  return {
    audience: seen.length === 1 ? limited("yes", window) : limited("yes"),
    question: null,
    loose: ["question"],
  };
}

/** Whether the account was public at an instant. */
function publicAt(options: FullOptions, at: number): boolean | null {
  const spans = publicSpans(options);
  return spans === null ? null : spans.some((span) => span.from <= at && at < span.to);
}

/** A story, a day after it was posted. */
export function expired(options: FullOptions, at: number): Exposure {
  const open = publicAt(options, at);
  if (open === null) {
    const ask = options.instagramPrivate === null ? ASK_ACCOUNT : ASK_HISTORY;
    if (options.instagramPrivate === false || (options.instagramPrivate === null && options.professional)) {
      // Public today, by its flag or as a business, and no history at all: whether it was so then, is left open.
      return { audience: hidden("unknown"), ...ask, loose: ["audience", "verdict", "question"] };
    }
    return { audience: hidden("unknown"), ...ask, loose: afterCloseFriends(options, at) ? ["question"] : [] };
  }
  if (!open) return { audience: hidden("no"), question: null, loose: ["question"] };
  if (afterCloseFriends(options, at)) return { audience: hidden("unknown"), ...ASK_FRIENDS };
  return { audience: hidden("yes", { from: iso(at), to: iso(at + DAY) }), question: null, loose: ["question"] };
}

/** Archived or recently deleted: when that was, the export does not say. */
export function withdrawn(options: FullOptions, at: number): Exposure {
  const then = expired(options, at);
  if (then.audience.past === "yes") return { audience: hidden("yes"), question: null, loose: ["question"] };
  if (then.audience.past === "unknown") return then;
  const later = (publicSpans(options) ?? []).some((span) => span.to > at);
  // Posted in a private time before a public one: it may have been seen, or been archived before.
  return later ? { audience: hidden("unknown"), question: null, loose: ["audience", "verdict", "question"] } : then;
}

/** Never published. */
export const DRAFT: Exposure = { audience: hidden("no"), question: null, loose: [] };
