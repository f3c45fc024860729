import type { Sighting } from "../model/sighting.ts";
import { limitedOn } from "./answers.ts";
import { isHidden, isPublic, type Opinion, withReasons, withWindow } from "./finding.ts";
import { FACEBOOK, INSTAGRAM, questionId, THREADS } from "./topics.ts";
import type { AccountFacts, Circumstance, World } from "./world.ts";

const CHANGED = {
  facebook: { topic: FACEBOOK.timeline, rule: "user-limit-past-posts" },
  instagram: { topic: INSTAGRAM.madePrivate, rule: "user-made-private" },
  threads: { topic: THREADS.madePrivate, rule: "user-made-private" },
} as const;

/**
 * What it says of an item that it stood on a page as a stranger sees it: it was public that day. It is, unless the user says that they
 * hid what stood on the account since: on that day or later, as the page is looked at first and then something is done about it.
 */
export function seenOpinion(sighting: Sighting, { place }: Circumstance, world: World, account: AccountFacts): Opinion {
  const seen = {
    // No answer is stronger, so nothing is to be asked.
    ...isPublic(sighting.certainty, "seen-in-public", null, null),
    reasons: [{ rule: "seen-in-public", evidence: null, seen: sighting }],
  };
  const { topic, rule } = CHANGED[account.platform];
  const hiddenAt = place.type === "own" ? limitedOn(questionId(account, topic), world) : null;
  if (hiddenAt === null || hiddenAt < Date.parse(sighting.on)) return seen;
  const hidden = withWindow(isHidden("limited", "yes", rule, null, null), { type: "span", from: null, to: hiddenAt });
  return withReasons(hidden, seen.reasons);
}
