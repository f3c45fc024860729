import { useState } from "react";
import { today } from "../../../src/model/day.ts";
import { type Letter, type LetterKind, SentRequest } from "../../../src/model/letter.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { problemOf } from "../bridge/problemOf.ts";
import { DateField } from "../object/DateField.tsx";
import { usePerson } from "../shared/context/PersonContext.tsx";
import { useToast } from "../shared/context/ToastContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";
import { Choice } from "./Choice.tsx";
import { FOLLOW_UPS } from "./draft.ts";
import { useDraft } from "./LetterDraftProvider.tsx";
import type { LetterInHand } from "./useLetter.ts";

interface Props {
  readonly kind: LetterKind;
  readonly hand: LetterInHand;
  readonly letter: Letter;
}

const cut = (text: string) => text.slice(0, 200);

/** "I have sent it": noted with its day, so that the answer's day can be counted from there. Never the letter itself. */
export function SentIt({ kind, hand, letter }: Props) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const toast = useToast();
  const { draft, changeIf } = useDraft();
  const { person } = usePerson();
  const [on, setOn] = useState(today());
  const [by, setBy] = useState<SentRequest["by"]>("post");
  const [problem, setProblem] = useState<Problem | null>(null);
  const { input, known } = hand;
  const about = kind === "child" ? input.child?.name : input.accounts.join(", ") || input.name || known.name;
  const note = async () => {
    setProblem(null);
    const request = SentRequest.parse({
      id: crypto.randomUUID(),
      kind,
      about: cut(about ?? ""),
      to: cut(letter.addressees.map(([first]) => first ?? "").join(" / ")),
      country: input.country,
      sentOn: on,
      by,
      reference: null,
      answer: null,
      identifiedOn: null,
      follows: FOLLOW_UPS.has(kind) && draft.follows !== "" ? draft.follows : null,
      doneOn: null,
    });
    try {
      await bridge.call("requests.save", { ...request, person });
      changeIf(draft, { kind: null, edits: {}, keptId: null, follows: "" });
      toast({ text: t("letters.noted") });
      document.querySelector<HTMLElement>("main h1")?.focus();
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <section className="card stack" aria-labelledby="letter-sent">
      <div>
        <h2 id="letter-sent">{t("letters.sentTitle")}</h2>
        <p className="small muted">{t("letters.sentHint")}</p>
      </div>
      <div className="object-dates">
        <DateField label={t("letters.sentOn")} value={on} onSave={async (date) => setOn(date ?? today())} />
        <Choice
          label={t("letters.by")}
          value={by}
          set={(value) => setBy(value as SentRequest["by"])}
          options={SentRequest.shape.by.options.map((one) => [one, t(`letters.sentBy.${one}`)])}
        />
      </div>
      {problem ? <ProblemNotice problem={problem} /> : null}
      <div className="row">
        <button type="button" className="button" onClick={() => void note()}>
          <Icon name="check" />
          {t("letters.sentIt")}
        </button>
      </div>
    </section>
  );
}
