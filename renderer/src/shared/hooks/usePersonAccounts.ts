import { useOverview } from "../context/OverviewContext.tsx";
import { usePerson } from "../context/PersonContext.tsx";

const EVERYBODYS: readonly number[] = [];

/** The accounts of the chosen person, as places in the audit's list; none where the audit is one person's: nothing is to be left out. */
export function usePersonAccounts(): number[] {
  const { person } = usePerson();
  const people = useOverview().data?.people;
  return [...(people?.[person ?? 0]?.accounts ?? EVERYBODYS)];
}
