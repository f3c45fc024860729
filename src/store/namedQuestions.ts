import type { AccountFacts, Circumstance } from "../exposure/world.ts";

const TOPICS = ["host", "group", "owner"] as const;

/**
 * Ids, without the account's number, of every question there can be about somebody or something by name where items of
 * the account lie. Some are asked by no platform; a saved answer is found among them all.
 */
export function namedQuestions(
  circumstances: readonly Circumstance[],
  accounts: readonly AccountFacts[],
  account: number,
): string[] {
  const platform = accounts[account]?.platform;
  const names = new Set<string>();
  for (const c of circumstances)
    if (c.account === account && "name" in c.place && c.place.name !== null) names.add(c.place.name);
  return [...names].flatMap((name) => TOPICS.map((topic) => `${platform}.${topic}:${name}`));
}
