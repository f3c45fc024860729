import { accountOf, questionId, TOPICS, type Topic, topicOf } from "../../exposure/topics.ts";
import type { Circumstance, World } from "../../exposure/world.ts";

const BULK: readonly Topic[] = TOPICS.filter(({ bulkOf }) => bulkOf !== null);

/** The bulk question that means items of these circumstances, beside their own; null where none does. */
export function bulkQuestion(c: Circumstance, { accounts }: Pick<World, "accounts">): string | null {
  const account = accounts[c.account];
  const topic = BULK.find(({ id, settles }) => account && id.startsWith(`${account.platform}.`) && settles(c));
  return account === undefined || topic === undefined ? null : questionId(account, topic);
}

/**
 * Single questions that the answer to a bulk question settles: id → id of the answered question. "It varied" settles none.
 * Somebody whom the bulk question does not mean everywhere in the audit keeps an open question.
 */
export function settledByBulk(circumstances: readonly Circumstance[], world: World): ReadonlyMap<string, string> {
  const settled = new Map<string, string>();
  const others = new Set<string>();
  for (const [id, answer] of world.answers) {
    const bulk = topicOf(id)?.topic;
    const index = accountOf(id, world.accounts);
    const account = world.accounts[index];
    if (!bulk?.bulkOf || account === undefined || answer === "mixed") continue;
    for (const c of circumstances) {
      if (c.account !== index || !bulk.bulkOf.settles(c) || !("name" in c.place)) continue;
      const single = questionId(account, bulk.bulkOf, c.place.name);
      if (bulk.settles(c)) settled.set(single, id);
      else others.add(single);
    }
  }
  for (const single of others) settled.delete(single);
  return settled;
}
