import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from "react";
import { useAudit } from "../shared/context/AuditContext.tsx";
import { navigate } from "../shared/router.ts";
import { type Draft, EMPTY } from "./draft.ts";

interface LetterDraft {
  readonly draft: Draft;
  readonly change: (change: Partial<Draft>) => void;
  /** Begins another letter with what is known of the person, and shows it. */
  readonly begin: (change: Partial<Draft>) => void;
}

const DraftContext = createContext<LetterDraft | null>(null);

export function useDraft(): LetterDraft {
  const value = useContext(DraftContext);
  if (!value) throw new Error("no letter around this component");
  return value;
}

/** Leads the eye and the keyboard to the letter that was just begun on this screen. */
export function showLetter(): void {
  requestAnimationFrame(() => document.getElementById("letter-fields")?.focus());
}

/** The letter being written stays while other screens are looked at; with another export, which may be another person's, it is over. */
export function LetterDraftProvider({ children }: { readonly children: ReactNode }) {
  const { run } = useAudit();
  const [draft, setDraft] = useState(EMPTY);
  const before = useRef(run);
  useEffect(() => {
    if (before.current > 0 && before.current !== run) setDraft(EMPTY);
    before.current = run;
  }, [run]);
  const value = useMemo(
    () => ({
      draft,
      change: (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change })),
      begin: (change: Partial<Draft>) => {
        setDraft((now) => ({ ...now, keptId: null, edits: {}, date: null, ...change }));
        navigate("letters");
        showLetter();
      },
    }),
    [draft],
  );
  return <DraftContext value={value}>{children}</DraftContext>;
}
