import { useState } from "react";
import type { MadeLetter } from "../../../src/api/contract/index.ts";
import { today } from "../../../src/model/day.ts";
import type { Letter } from "../../../src/model/letter.ts";
import { letterText } from "../../../src/model/letterText.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { problemOf } from "../bridge/problemOf.ts";
import { CopyButton } from "../shared/CopyButton.tsx";
import { usePerson } from "../shared/context/PersonContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";
import { useDraft } from "./LetterDraftProvider.tsx";
import { MailButton } from "./MailButton.tsx";
import type { LetterInHand } from "./useLetter.ts";

interface Props {
  readonly hand: LetterInHand;
  /** As it was edited. */
  readonly letter: Letter;
  readonly made: MadeLetter;
}

/** The letter to be taken along: copied, printed, as a PDF or a text, into the mail program; and kept, if the person says so. */
export function TakeLetter({ hand, letter, made }: Props) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const { draft, changeIf } = useDraft();
  const { person } = usePerson();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const text = letterText(letter);
  const bare = { ...letter, annex: null };
  const doing = (act: () => Promise<unknown>) => () => {
    setProblem(null);
    act().catch((error: unknown) => setProblem(problemOf(error)));
  };
  const pdf = doing(async () => {
    const {
      fileName,
      base64,
      missing: left,
    } = await bridge.call("letter.pdf", { letter: bare, annex: hand.annex, person });
    setMissing(left);
    await bridge.saveFile(fileName, base64);
  });
  const keep = doing(async () => {
    const id = draft.keptId ?? crypto.randomUUID();
    await bridge.call("letters.keep", {
      id,
      keptOn: today(),
      input: hand.input,
      letter: bare,
      annex: hand.annex,
      person,
    });
    changeIf(draft, { keptId: id });
  });
  return (
    <section className="stack-small" aria-label={t("letters.take")}>
      <div className="row">
        <button type="button" className="button button-primary" onClick={pdf}>
          <Icon name="download" />
          {t("letters.pdf")}
        </button>
        <CopyButton text={text} label={t("letters.copy")} />
        <button type="button" className="button" onClick={() => window.print()}>
          {t("letters.print")}
        </button>
        <button type="button" className="button" onClick={doing(() => bridge.saveText(`${made.fileName}.txt`, text))}>
          {t("letters.txt")}
        </button>
        <MailButton letter={letter} authority={made.recipient.authority} />
      </div>
      {missing.length > 0 ? (
        <p className="small" role="status">
          {t("letters.missing", { characters: missing.join(" ") })}
        </p>
      ) : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
      <div className="row">
        <button type="button" className="button button-small button-quiet" onClick={keep}>
          <Icon name={draft.keptId === null ? "lock" : "check"} />
          {t(draft.keptId === null ? "letters.keep" : "letters.keepAgain")}
        </button>
        <span className="small muted">{t("letters.keepHint")}</span>
      </div>
    </section>
  );
}
