import { ProblemError } from "../model/problem.ts";
import type { Overview } from "../model/query.ts";

/** A person of an audit as the command was told of them: their place in `Overview.people` and their accounts. */
export interface ChosenPerson {
  readonly place: number;
  readonly accounts: readonly number[];
}

/**
 * The person of whom an account has this name or username, in capitals or not. Null where nobody was asked for, or where the audit
 * holds no one else. @throws ProblemError `person-unknown` {person}.
 */
export function personNamed({ accounts, people }: Overview, name: string | undefined): ChosenPerson | null {
  if (name === undefined) return null;
  const wanted = name.trim().replace(/^@/, "").toLowerCase();
  const isNamed = (i: number) =>
    [accounts[i]?.name, accounts[i]?.username].some((known) => known?.toLowerCase() === wanted);
  const everybody = people ?? [{ accounts: accounts.map((_, i) => i) }];
  const place = everybody.findIndex((person) => person.accounts.some(isNamed));
  const found = everybody[place];
  if (found === undefined) throw new ProblemError("person-unknown", { person: name });
  return people === undefined ? null : { place, accounts: found.accounts };
}
