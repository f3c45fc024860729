import { useDeferredValue, useMemo } from "react";
import { accountLine } from "../../../src/locales/accountLine.ts";
import { today } from "../../../src/model/day.ts";
import type { AnnexAsked, Letter, LetterInput, LetterKind } from "../../../src/model/letter.ts";
import { useOperation } from "../bridge/useOperation.ts";
import { useAudit } from "../shared/context/AuditContext.tsx";
import { usePerson } from "../shared/context/PersonContext.tsx";
import { useOwnAccounts } from "../shared/hooks/usePersonAccounts.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { edited } from "./blocks.ts";
import { editsKey, inputOf } from "./draft.ts";
import { useDraft } from "./LetterDraftProvider.tsx";

/** Accounts of the open audit, as a letter names them. */
function useAccounts(): { name: string | null; accounts: string[] } {
  const { t } = useTranslation();
  const accounts = useOwnAccounts() ?? [];
  return {
    name: accounts.find(({ name }) => name !== null)?.name ?? null,
    accounts: accounts.map((account) => accountLine(t, account)),
  };
}

/** The letter as the draft has it: what goes in, what came out, and that with what was changed by hand. */
export function useLetter(kind: LetterKind) {
  const { i18n } = useTranslation();
  const { settings } = useAudit();
  const { draft } = useDraft();
  const { person } = usePerson();
  const known = useAccounts();
  const requests = useOperation("requests", { person });
  // As the store has it for who did not say where they live: `countryOf`.
  const country = settings?.country ?? (settings?.region === "other" ? "ZZ" : "EU");
  const input = inputOf(kind, draft, { ...known, country, requests: requests.data ?? [], today: today() });
  const language = draft.language ?? i18n.language;
  const annex: AnnexAsked = { items: draft.listItems ? "chosen" : "none", withTexts: draft.withTexts };
  const asked = useDeferredValue(JSON.stringify({ letter: input, language, annex, person }));
  const made = useOperation(
    "letter.make",
    JSON.parse(asked) as { letter: LetterInput; language: string; annex: AnnexAsked; person?: number },
  );
  const fresh = made.data?.letter.kind === kind ? made.data : null;
  const key = editsKey(kind, language);
  const edits = draft.edits[key] ?? NO_EDITS;
  const letter: Letter | null = useMemo(() => (fresh === null ? null : edited(fresh.letter, edits)), [fresh, edits]);
  return { input, language, annex, known, requests: requests.data ?? [], made, fresh, letter, edits, editsKey: key };
}

const NO_EDITS: Readonly<Record<string, string>> = {};

export type LetterInHand = ReturnType<typeof useLetter>;
