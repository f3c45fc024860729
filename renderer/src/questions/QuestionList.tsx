import { useState } from "react";
import type { QuestionDetail } from "../../../src/model/query.ts";
import type { Answer } from "../../../src/model/report.ts";
import { useTranslation } from "../shared/useTranslation.ts";
import { QuestionCard } from "./QuestionCard.tsx";

const FIRST = 10;

interface Props {
  readonly questions: readonly QuestionDetail[];
  readonly answer: (id: string, value: Answer | null) => Promise<void>;
}

/**
 * Open questions, then the answered ones. A question stays where it is while the screen is open: a card that jumps away
 * at the click that answers it would take the focus with it.
 */
export function QuestionList({ questions, answer }: Props) {
  const { t } = useTranslation();
  const [answeredBefore] = useState(
    () => new Set(questions.filter((question) => question.answer !== null).map((question) => question.id)),
  );
  const [all, setAll] = useState(false);
  const open = questions.filter((question) => !answeredBefore.has(question.id));
  const answered = questions.filter((question) => answeredBefore.has(question.id));
  const shown = all ? open : open.slice(0, FIRST);
  return (
    <div className="stack-large">
      <ol className="stack question-list" aria-label={t("questions.open")}>
        {shown.map((question) => (
          <li key={question.id}>
            <QuestionCard question={question} answer={answer} />
          </li>
        ))}
      </ol>
      {!all && open.length > FIRST ? (
        <div>
          <button type="button" className="button" onClick={() => setAll(true)}>
            {t("questions.showAll", { count: open.length - FIRST })}
          </button>
        </div>
      ) : null}
      {answered.length > 0 ? (
        <section className="stack" aria-labelledby="answered">
          <h2 id="answered">{t("questions.answered")}</h2>
          <ol className="stack question-list">
            {answered.map((question) => (
              <li key={question.id}>
                <QuestionCard question={question} answer={answer} />
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </div>
  );
}
