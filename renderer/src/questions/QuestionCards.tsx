import { type ReactNode, useState } from "react";
import type { QuestionDetail } from "../../../src/model/query.ts";
import type { Answer } from "../../../src/model/report.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { QuestionCard } from "./QuestionCard.tsx";

export interface CardsProps {
  readonly questions: readonly QuestionDetail[];
  readonly answer: (id: string, value: Answer | null) => Promise<void>;
}

interface Props extends CardsProps {
  readonly label?: string;
  /** How many are shown at first. */
  readonly first?: number;
  /** What belongs below a question's card. */
  readonly below?: (question: QuestionDetail) => ReactNode;
}

/** A list of questions; the first of them, where there are many, until one asks for the others. */
export function QuestionCards({ questions, answer, label, first = Number.POSITIVE_INFINITY, below }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const shown = all ? questions : questions.slice(0, first);
  const hidden = questions.length - shown.length;
  return (
    <>
      <ol className="stack question-list" aria-label={label}>
        {shown.map((question) => (
          <li key={question.id} className="stack-small">
            <QuestionCard question={question} answer={answer} />
            {below?.(question)}
          </li>
        ))}
      </ol>
      {hidden > 0 ? (
        <div>
          <button type="button" className="button" onClick={() => setAll(true)}>
            {t("questions.showAll", { count: hidden })}
          </button>
        </div>
      ) : null}
    </>
  );
}
