import type { Filter } from "../model/filter.ts";
import { asPeriods } from "../model/periods.ts";
import { withOrdinal } from "../model/questionId.ts";
import type { Account, Answer } from "../model/report.ts";
import type { Decision, Kind, Platform } from "../model/vocabulary.ts";
import { actions } from "../policy/index.ts";

type Action = (typeof actions)[number];

/**
 * Something a person can do so that less is public. A `setting` is made once on the platform, and its day is an answer that counts;
 * a `list` is worked through item by item, so its items go on the user's own list with this decision.
 */
export type Measure = {
  /** The action's id, with the account's number: "action-instagram-private@1". */
  readonly id: string;
  readonly action: Action;
  readonly account: number;
  /** What it reaches, of any verdict. */
  readonly reach: Partial<Filter>;
} & ({ readonly way: "setting"; readonly question: string } | { readonly way: "list"; readonly decision: Decision });

/** What decides which measures fit an account. */
export interface MeasuredAccount extends Pick<Account, "platform" | "private"> {
  readonly professional: boolean | null;
}

interface Plan {
  readonly action: string;
  readonly platforms: readonly Platform[];
  readonly places: Filter["places"];
  /** Only where an action names kinds too narrow or too wide for what it reaches. */
  readonly kinds?: readonly Kind[];
  /** The topic of the answer that a setting is. */
  readonly topic?: string;
  readonly decision?: Decision;
  readonly fits?: (account: MeasuredAccount) => boolean;
}

const ELSEWHERE: Filter["places"] = ["profile", "page", "event"];
/** A private account has nothing left to hide this way, and a professional one cannot be private. */
const canHide = (account: MeasuredAccount) => account.private !== true && account.professional !== true;
const OWN_KINDS = ["post", "photo", "video", "reel", "story", "live", "comment", "note"] as const;

const PLANS: readonly Plan[] = [
  { action: "action-facebook-limit-past-posts", platforms: ["facebook"], places: ["own"], topic: "facebook.timeline" },
  {
    action: "action-instagram-private",
    platforms: ["instagram"],
    places: ["own"],
    kinds: OWN_KINDS,
    topic: "instagram.made-private",
    fits: canHide,
  },
  {
    action: "action-threads-private",
    platforms: ["threads"],
    places: ["own"],
    kinds: OWN_KINDS,
    topic: "threads.made-private",
    fits: canHide,
  },
  {
    action: "action-instagram-posts",
    platforms: ["instagram"],
    places: ["own"],
    decision: "hide",
    fits: ({ professional, private: hidden }) => professional === true && hidden !== true,
  },
  {
    action: "action-facebook-groups",
    platforms: ["facebook"],
    places: ["group"],
    kinds: OWN_KINDS,
    decision: "delete",
  },
  { action: "action-facebook-log-comments", platforms: ["facebook"], places: ELSEWHERE, decision: "delete" },
  { action: "action-instagram-comments", platforms: ["instagram"], places: ELSEWHERE, decision: "delete" },
  { action: "action-meta-ai-chats", platforms: ["facebook", "instagram", "threads"], places: [], decision: "delete" },
];

/** Every measure that fits an account, whether or not it reaches anything. */
export function measuresFor(accounts: readonly MeasuredAccount[]): Measure[] {
  return accounts.flatMap((account, index) => {
    const before = accounts.slice(0, index).filter(({ platform }) => platform === account.platform);
    const fitting = PLANS.filter(
      ({ platforms, fits }) => platforms.includes(account.platform) && (fits?.(account) ?? true),
    );
    return fitting.flatMap((plan): Measure[] => {
      const action = actions.find(({ id }) => id === plan.action);
      if (action === undefined) return [];
      const kinds = [...(plan.kinds ?? action.kinds)];
      const reach = { accounts: [index], kinds, places: [...plan.places] };
      const base = { id: `${plan.action}@${index}`, action, account: index, reach };
      if (plan.topic !== undefined)
        return [{ ...base, way: "setting" as const, question: withOrdinal(plan.topic, before.length + 1) }];
      return [{ ...base, way: "list" as const, decision: plan.decision ?? "delete" }];
    });
  });
}

/** The answer that says a setting was made on a day, beside what was answered before; `on: null` takes the day back. */
export function answerSince(before: Answer | null, on: string | null): Answer | null {
  const { limitPastPostsOn: _day, ...rest } = asPeriods(before);
  if (on !== null) return { ...rest, limitPastPostsOn: on };
  const [only, ...more] = rest.periods ?? [];
  if (only === undefined) return null;
  return more.length === 0 && only.from === undefined && only.to === undefined ? only.audience : rest;
}

/** The day in an answer on which a setting was made. */
export function dayOf(answer: Answer | null): string | null {
  return typeof answer === "object" ? (answer?.limitPastPostsOn ?? null) : null;
}
