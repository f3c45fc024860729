import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useAudit } from "../shared/context/AuditContext.tsx";
import { usePerson } from "../shared/context/PersonContext.tsx";
import { navigate } from "../shared/router.ts";
import { type Draft, EMPTY } from "./draft.ts";

interface LetterDraft {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  /** Begins another letter with what is known of the person, and shows it. */
  readonly begin: (change: Partial<Draft>) => void;
  /** Changes a letter, if it is still the one in hand: another may have been begun while something was on its way. */
  readonly changeIf: (letter: Draft, change: Partial<Draft>) => void;
}

/** By the person they are of; -1 where the audit is one person's. */
const NONE: ReadonlyMap<number, Draft> = new Map();

const DraftContext = createContext<LetterDraft | null>(null);

export function useDraft(): LetterDraft {
  const value = useContext(DraftContext);
  if (!value) throw new Error("no letter around this component");
  return value;
}

const isSame = (now: Draft | undefined, letter: Draft): now is Draft =>
  now?.kind === letter.kind && now.follows === letter.follows;

/** Leads the eye and the keyboard to the letter that was just begun on this screen. */
export function showLetter(): void {
  requestAnimationFrame(() => document.getElementById("letter-fields")?.focus());
}

/**
 * The letter being written stays while other screens are looked at, one for each of several people; with another export, which may
 * be another person's, it is over.
 */
export function LetterDraftProvider({ children }: { readonly children: ReactNode }) {
  const { run } = useAudit();
  const whose = usePerson().person ?? -1;
  const [drafts, setDrafts] = useState(NONE);
  const before = useRef(run);
  useEffect(() => {
    if (before.current > 0 && before.current !== run) setDrafts(NONE);
    before.current = run;
  }, [run]);
  const draft = drafts.get(whose) ?? EMPTY;
  const value = useMemo(() => {
    const change = (next: Partial<Draft>) =>
      setDrafts((now) => new Map(now).set(whose, { ...(now.get(whose) ?? EMPTY), ...next }));
    return {
      draft,
      change,
      changeIf: (letter: Draft, next: Partial<Draft>) =>
        setDrafts((all) => {
          const now = all.get(whose);
          return isSame(now, letter) ? new Map(all).set(whose, { ...now, ...next }) : all;
        }),
      begin: (next: Partial<Draft>) => {
        change({ keptId: null, edits: {}, date: null, ...next });
        navigate("letters");
        showLetter();
      },
    };
  }, [draft, whose]);
  return <DraftContext value={value}>{children}</DraftContext>;
}
