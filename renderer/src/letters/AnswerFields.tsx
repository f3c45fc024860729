import { useState } from "react";
import { today } from "../../../src/model/day.ts";
import { Answered, type RequestView } from "../../../src/model/letter.ts";
import { DateField } from "../object/DateField.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { Choice } from "./Choice.tsx";
import type { Save } from "./threads.ts";

interface Props {
  readonly request: RequestView;
  readonly save: Save;
  /** Null where it is noted elsewhere. */
  readonly remove: (() => void) | null;
}

/** What came back, on which day; the day it was sent, its number, and whether it is settled. */
export function AnswerFields({ request, save, remove }: Props) {
  const { t } = useTranslation();
  const { answer, doneOn } = request;
  const [on, setOn] = useState(answer?.on ?? today());
  const [reference, setReference] = useState(request.reference ?? "");
  const answered = (what: string) => {
    const known = Answered.safeParse(what);
    save({ answer: known.success ? { what: known.data, on } : null, identifiedOn: null });
  };
  return (
    <div className="stack fold-body">
      <div className="object-dates">
        <DateField
          label={t("letters.answeredOn")}
          value={on}
          onSave={async (date) => {
            setOn(date ?? today());
            if (answer && date) save({ answer: { ...answer, on: date } });
          }}
        />
        <Choice
          label={t("letters.answer")}
          value={answer?.what ?? ""}
          set={answered}
          options={[
            ["", t("letters.noAnswer")],
            ...Answered.options.map((what): [string, string] => [what, t(`letters.answered.${what}`)]),
          ]}
        />
        {remove ? (
          <>
            <DateField
              label={t("letters.sentOn")}
              value={request.sentOn}
              onSave={async (date) => (date ? save({ sentOn: date }) : undefined)}
            />
            <label className="field">
              <span className="field-label">{t("object.follow.reference")}</span>
              <input
                className="input"
                maxLength={200}
                value={reference}
                autoComplete="off"
                onChange={(event) => setReference(event.target.value)}
                onBlur={() => save({ reference: reference.trim() === "" ? null : reference.trim() })}
              />
            </label>
          </>
        ) : null}
      </div>
      <div className="row">
        <button type="button" className="button button-small" onClick={() => save({ doneOn: doneOn ? null : today() })}>
          {t(doneOn ? "letters.reopen" : "letters.markDone")}
        </button>
        {remove ? (
          <button type="button" className="button button-small button-quiet" onClick={remove}>
            <Icon name="trash" />
            {t("letters.removeRequest")}
          </button>
        ) : null}
      </div>
    </div>
  );
}
