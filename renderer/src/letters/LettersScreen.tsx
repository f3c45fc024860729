import { useRef } from "react";
import type { LetterKind } from "../../../src/model/letter.ts";
import { CountryField } from "../shared/CountryField.tsx";
import { useAudit } from "../shared/context/AuditContext.tsx";
import { usePerson } from "../shared/context/PersonContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { PersonSwitch } from "../shared/PersonSwitch.tsx";
import { Screen } from "../shared/Screen.tsx";
import { KeptLetters } from "./KeptLetters.tsx";
import { showLetter, useDraft } from "./LetterDraftProvider.tsx";
import { LetterEditor } from "./LetterEditor.tsx";
import { SentList } from "./SentList.tsx";
import "./letters.css";

/** The order in which people need them: from "it does not work" to whom else it may concern. */
const KINDS: readonly LetterKind[] = ["objection", "reminder", "complaint", "access", "erasure", "non-user", "child"];

/** What was sent and what comes next, and the letter for it: chosen in plain words, seen as a page, sent by the person. */
export function LettersScreen() {
  const { t } = useTranslation();
  const { settings } = useAudit();
  const { draft } = useDraft();
  const { person } = usePerson();
  return (
    <Screen title={t("letters.title")} intro={t("letters.intro")} narrow>
      <PersonSwitch />
      <CountryField compact />
      {settings?.country === null ? (
        <p className="small muted">{t(settings.region === "other" ? "letters.noLaw" : "letters.country")}</p>
      ) : null}
      <SentList />
      <KindChoice />
      <KeptLetters />
      {draft.kind ? <LetterEditor key={`${draft.kind} ${person ?? ""}`} kind={draft.kind} /> : null}
    </Screen>
  );
}

/** "What do you need?" in the words of whoever asks. Once one is chosen the others are folded away. */
function KindChoice() {
  const { t } = useTranslation();
  const { draft, change } = useDraft();
  const folded = useRef<HTMLDetailsElement>(null);
  const choose = (kind: LetterKind) => {
    change({ kind, keptId: null });
    if (folded.current) folded.current.open = false;
    showLetter();
  };
  const choices = (
    <ul className="choices">
      {KINDS.map((kind) => (
        <li key={kind}>
          <button type="button" className="letter-kind" onClick={() => choose(kind)}>
            {t(`letters.kind.${kind}.name`)}
            <span className="small muted letter-line">{t(`letters.kind.${kind}.what`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="stack-small" aria-labelledby="letter-which">
      <h2 id="letter-which">{t("letters.which")}</h2>
      {draft.kind === null ? (
        choices
      ) : (
        <details className="fold" ref={folded}>
          <summary>{t(`letters.kind.${draft.kind}.name`)}</summary>
          <div className="fold-body">{choices}</div>
        </details>
      )}
    </section>
  );
}
