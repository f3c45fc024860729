import { ProblemError } from "../model/problem.ts";
import type { OfPerson } from "../model/query.ts";
import { isTrackedId } from "../model/trackedId.ts";
import type { Owned } from "../state/schema.ts";
import type { Session } from "./session.ts";

/**
 * The accounts of the person asked for, where the open audit holds several people; null stands for everybody's: one person's audit,
 * none, or nobody was asked for. @throws ProblemError `person-unknown` {person}.
 */
export function accountsOf({ openStore }: Pick<Session, "openStore">, { person }: OfPerson): readonly number[] | null {
  const people = openStore?.overview().people;
  if (person === undefined || people === undefined) return null;
  const found = people[person];
  if (found === undefined) throw new ProblemError("person-unknown", { person });
  return found.accounts;
}

/** The marks of whose letters are asked for, and whether a kept one is theirs. */
export function ownersOf(
  session: Pick<Session, "openStore" | "words">,
  asked: OfPerson,
): { readonly owners: string[]; isTheirs(kept: Owned & { readonly id: string }): boolean } {
  const accounts = accountsOf(session, asked);
  const several = session.openStore?.overview().people !== undefined;
  // Noted for nobody in particular among several people, a letter is nobody's.
  const owners = several && accounts === null ? [] : session.words.ownersOf(accounts);
  const shares = (kept: Owned) => kept.owners.some((one) => owners.includes(one));
  const isTheirs = (kept: Owned & { readonly id: string }) => {
    if (accounts !== null) return shares(kept);
    // What is noted of an objection by form belongs to the form's account, and another's has the same id.
    return owners.length === 0 || kept.owners.length === 0 || !isTrackedId(kept.id) || shares(kept);
  };
  return { owners, isTheirs };
}
