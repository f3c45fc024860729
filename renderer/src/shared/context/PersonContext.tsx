import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";
import { useAudit } from "./AuditContext.tsx";

interface ChosenPerson {
  /** A place in `Overview.people`; undefined where the audit is one person's, or it is not known yet. */
  readonly person: number | undefined;
  choose(person: number): void;
}

const PersonContext = createContext<ChosenPerson>({ person: undefined, choose: () => undefined });

/** Whose findings the screens show, where the audit holds the accounts of several people. Their figures are never added up. */
export const usePerson = () => useContext(PersonContext);

/** The choice ends with its audit. */
export function PersonProvider({ children }: { readonly children: ReactNode }) {
  const { run } = useAudit();
  const [chosen, setChosen] = useState<{ readonly run: number; readonly person: number } | null>(null);
  useEffect(() => setChosen((now) => (now?.run === run ? now : null)), [run]);
  const person = chosen?.run === run ? chosen.person : undefined;
  const value = useMemo(() => ({ person, choose: (next: number) => setChosen({ run, person: next }) }), [person, run]);
  return <PersonContext value={value}>{children}</PersonContext>;
}
