import type { OverviewView } from "../../../../src/api/contract/index.ts";
import { useOverview } from "../context/OverviewContext.tsx";
import { usePerson } from "../context/PersonContext.tsx";

const EVERYBODYS: readonly number[] = [];

/** The accounts of the chosen person, as places in the audit's list; none where the audit is one person's: nothing is to be left out. */
export function usePersonAccounts(): number[] {
  const { person } = usePerson();
  const people = useOverview().data?.people;
  return [...(people?.[person ?? 0]?.accounts ?? EVERYBODYS)];
}

/** The accounts that are the chosen person's, or all where the audit is one person's; null while no audit is open. */
export function useOwnAccounts(): OverviewView["accounts"] | null {
  const { data } = useOverview();
  const theirs = usePersonAccounts();
  if (data === null) return null;
  return data.people === undefined ? data.accounts : theirs.flatMap((place) => data.accounts[place] ?? []);
}
