import { useState } from "react";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { type CardsProps, QuestionCards } from "./QuestionCards.tsx";

const FIRST = 10;

/** The questions about single people that an answer for all of them settles: out of the way, and still there to answer. */
export function Exceptions({ questions, answer }: CardsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details className="exceptions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("questions.exceptions", { count: questions.length })}</summary>
      {open ? (
        <div className="stack">
          <QuestionCards
            questions={questions}
            answer={answer}
            label={t("questions.exceptions", { count: questions.length })}
            first={FIRST}
          />
        </div>
      ) : null}
    </details>
  );
}
