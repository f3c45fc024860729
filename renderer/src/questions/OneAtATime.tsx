import { useEffect, useRef, useState } from "react";
import type { QuestionDetail } from "../../../src/model/query.ts";
import type { Summary } from "../../../src/model/report.ts";
import { ToastPlace } from "../shared/context/ToastContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Ending } from "./Ending.tsx";
import { Exceptions } from "./Exceptions.tsx";
import { QuestionCard } from "./QuestionCard.tsx";
import type { CardsProps } from "./QuestionCards.tsx";
import { MOST, waiting, worthAsking } from "./sequence.ts";

interface Props extends CardsProps {
  /** What was known when the screen was opened. */
  readonly before: Summary["headline"] | null;
}

/** One question, the biggest of those left; back to those before, on without an answer, and a place where it is enough. */
export function OneAtATime({ questions, answer, before }: Props) {
  const { t } = useTranslation();
  const [least, setLeast] = useState(() => worthAsking(questions));
  const [asked, setAsked] = useState<readonly string[]>(() =>
    waiting(questions)
      .slice(0, 1)
      .map(({ id }) => id),
  );
  const [at, setAt] = useState(0);
  const [moves, setMoves] = useState(0);
  const step = useRef<HTMLDivElement>(null);
  // An answer elsewhere may leave a question without items: then it is asked no more.
  const trail = asked.flatMap((id) => questions.find((question) => question.id === id) ?? []);
  const left = waiting(questions).filter(({ id }) => !asked.includes(id));
  const big = least === 1 ? left : left.filter(({ open }) => open >= least).slice(0, Math.max(0, MOST - trail.length));
  const current = trail[at];

  // The keyboard and the screen reader go along to the next question.
  useEffect(() => {
    if (moves > 0) step.current?.focus({ preventScroll: true });
  }, [moves]);
  const goTo = (place: number) => {
    setMoves(moves + 1);
    setAt(place);
    window.scrollTo(0, 0);
  };
  const ask = (question: QuestionDetail | undefined) => {
    if (question) setAsked([...trail.map(({ id }) => id), question.id]);
    goTo(trail.length);
  };
  const next = () => (at + 1 < trail.length ? goTo(at + 1) : ask(big[0]));
  const goOn = () => {
    setLeast(1);
    ask(left[0]);
  };
  const back = at > 0 ? () => goTo(at - 1) : null;
  if (!current)
    return (
      <div ref={step} tabIndex={-1} className="question-step">
        <Ending before={before} rest={{ count: left.length, most: left[0]?.open ?? 0 }} onRest={goOn} onBack={back} />
      </div>
    );
  const settled = questions.filter(({ settledBy }) => settledBy === current.id);
  return (
    <div ref={step} tabIndex={-1} className="question-step stack">
      <div className="question-progress">
        <p className="small muted">{t("questions.progress", { count: at + 1, of: trail.length + big.length })}</p>
        <progress className="progress" aria-hidden="true" value={at + 1} max={trail.length + big.length} />
      </div>
      <QuestionCard key={current.id} question={current} answer={answer} />
      {settled.length > 0 ? <Exceptions questions={settled} answer={answer} /> : null}
      <div className="row question-ways">
        <button type="button" className="button" disabled={back === null} onClick={back ?? undefined}>
          {t("questions.back")}
        </button>
        <button type="button" className={current.answer === null ? "button" : "button button-primary"} onClick={next}>
          {t(current.answer === null ? "questions.skip" : "questions.next")}
        </button>
      </div>
      <ToastPlace />
    </div>
  );
}
