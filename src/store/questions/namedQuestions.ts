import { topicsOf } from "../../exposure/topics.ts";
import type { AccountFacts, Circumstance } from "../../exposure/world.ts";
import { bareQuestionId } from "../../model/questionId.ts";

/**
 * Ids, without the account's number, of every question there can be about somebody or something by name where items of
 * the account lie. A saved answer is found among them all.
 */
export function namedQuestions(
  circumstances: readonly Circumstance[],
  accounts: readonly AccountFacts[],
  account: number,
): string[] {
  const platform = accounts[account]?.platform;
  const topics = platform === undefined ? [] : topicsOf(platform).filter(({ named }) => named);
  const names = new Set<string>();
  for (const c of circumstances)
    if (c.account === account && "name" in c.place && c.place.name !== null) names.add(c.place.name);
  return [...names].flatMap((name) => topics.map(({ id }) => bareQuestionId(id, name)));
}
