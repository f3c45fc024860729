import { FACEBOOK_TOPICS } from "../exposure/facebook.ts";
import { type Circumstance, questionId, type World } from "../exposure/world.ts";

/**
 * Questions about single friends that the answer for all friends settles: id → id of the answered question. "It varied"
 * settles none. Somebody who is no friend everywhere in the audit keeps an open question.
 */
export function settledByBulk(circumstances: readonly Circumstance[], world: World): ReadonlyMap<string, string> {
  const bulk = world.accounts.map((account) => {
    const id = questionId(account, FACEBOOK_TOPICS.friends);
    const answer = world.answers.get(id);
    return account.platform === "facebook" && answer !== undefined && answer !== "mixed" ? id : null;
  });
  const settled = new Map<string, string>();
  if (bulk.every((id) => id === null)) return settled;
  const others = new Set<string>();
  for (const { account: index, place } of circumstances) {
    const [account, by] = [world.accounts[index], bulk[index]];
    if (place.type !== "host" || place.name === null || account === undefined || !by) continue;
    const id = questionId(account, FACEBOOK_TOPICS.host, place.name);
    if (place.known === "friend") settled.set(id, by);
    else others.add(id);
  }
  for (const id of others) settled.delete(id);
  return settled;
}
