import { useId, useState } from "react";
import { answerWord, questionSentence } from "../../../src/locales/index.ts";
import type { Problem } from "../../../src/model/problem.ts";
import type { QuestionDetail } from "../../../src/model/query.ts";
import type { Account, Answer } from "../../../src/model/report.ts";
import { problemOf } from "../bridge/problemOf.ts";
import { useItemsViews } from "../items/ItemsViews.tsx";
import { useTranslator } from "../shared/context/LanguageProvider.tsx";
import { useOverview } from "../shared/context/OverviewContext.tsx";
import { ToastPlace } from "../shared/context/ToastContext.tsx";
import { useFollowing } from "../shared/hooks/useFollowing.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { ProblemNotice } from "../shared/Problems.tsx";
import { Choices } from "./Choices.tsx";
import { answerFor, choicesOf, chosenIn } from "./choices.ts";
import { PeriodEditor } from "./PeriodEditor.tsx";
import { WhereToLook } from "./WhereToLook.tsx";

interface Props {
  readonly question: QuestionDetail;
  readonly answer: (id: string, value: Answer | null) => Promise<void>;
}

/** Whose account a question is about, where the audit has several of that platform. */
function nameAmongSeveral(accounts: readonly Account[], index: number): string | null {
  const account = accounts[index];
  if (account === undefined || accounts.filter((a) => a.platform === account.platform).length < 2) return null;
  return account.username ?? account.name;
}

/** One question: what it is about, how much it settles, what the export hints at, and the answers. */
export function QuestionCard({ question, answer }: Props) {
  const { t } = useTranslation();
  const words = useTranslator();
  const { show } = useItemsViews();
  const [problem, setProblem] = useState<Problem | null>(null);
  const name = useId();
  // An answer that was taken back is no longer chosen. "I don't know" is not kept as an answer, but stays chosen.
  const given = JSON.stringify(question.answer);
  const [picked, setPicked] = useFollowing<string | null, string>(given, (before) =>
    before === "unknown" && given === "null" ? before : null,
  );
  const chosen = picked ?? chosenIn(question);

  const send = (value: Answer | null) => {
    setProblem(null);
    return answer(question.id, value).catch((error: unknown) => setProblem(problemOf(error)));
  };
  const pick = (choice: string) => {
    setPicked(choice);
    if (choice !== "periods") void send(answerFor(choice, question.options));
  };
  const account = nameAmongSeveral(useOverview().data?.accounts ?? [], question.account);
  const { suggestion } = question;
  return (
    <fieldset className="card question" aria-describedby={`${name}-settles`}>
      <legend dir="auto">
        {questionSentence(words, { topic: question.topic, subject: question.subject })}
        {account === null ? null : <span className="muted"> {t("questions.account", { name: account })}</span>}
      </legend>
      <p className="small muted" id={`${name}-settles`}>
        {t("questions.settles", { count: question.items })}
        {question.subjects !== null ? <> {t("questions.subjects", { count: question.subjects })}</> : null}{" "}
        <button type="button" className="link-button" onClick={() => show({ questions: [question.id] })}>
          {t("questions.showItems")}
        </button>
      </p>
      <WhereToLook topic={question.topic} />
      {suggestion !== null && chosen === null ? (
        <div className="question-suggestion small">
          <p>{t("questions.suggestion", { answer: answerWord(words, question.topic, suggestion) })}</p>
          <button type="button" className="button button-small" onClick={() => pick(suggestion)}>
            {t("questions.accept")}
          </button>
        </div>
      ) : null}
      <Choices
        name={name}
        choices={choicesOf(question).map((value) => ({ value, label: answerWord(words, question.topic, value) }))}
        chosen={chosen}
        onPick={pick}
      />
      {chosen === "periods" && question.periods !== null ? (
        <PeriodEditor periodsOf={question.periods} answer={question.answer} save={send} />
      ) : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
      <ToastPlace id={question.id} />
    </fieldset>
  );
}
