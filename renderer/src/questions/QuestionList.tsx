import { useState } from "react";
import type { QuestionDetail } from "../../../src/model/query.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Exceptions } from "./Exceptions.tsx";
import { type CardsProps, QuestionCards } from "./QuestionCards.tsx";

const FIRST = 10;

/**
 * Open questions, then the answered ones; what another answer settles lies folded below that one. A question stays where it
 * is while the screen is open: a card that jumps away at the click that answers it would take the focus with it.
 */
export function QuestionList({ questions, answer }: CardsProps) {
  const { t } = useTranslation();
  const [answeredBefore] = useState(
    () => new Set(questions.filter((question) => question.answer !== null).map((question) => question.id)),
  );
  const answered = questions.filter(({ id }) => answeredBefore.has(id));
  const others = questions.filter(({ id }) => !answeredBefore.has(id));
  const below = ({ id }: QuestionDetail) => {
    const settled = others.filter(({ settledBy }) => settledBy === id);
    return settled.length > 0 ? <Exceptions questions={settled} answer={answer} /> : null;
  };
  return (
    <div className="stack-large">
      <QuestionCards
        questions={others.filter(({ settledBy }) => settledBy === null)}
        answer={answer}
        label={t("questions.open")}
        first={FIRST}
        below={below}
      />
      {answered.length > 0 ? (
        <section className="stack" aria-labelledby="answered">
          <h2 id="answered">{t("questions.answered")}</h2>
          <QuestionCards questions={answered} answer={answer} below={below} />
        </section>
      ) : null}
    </div>
  );
}
