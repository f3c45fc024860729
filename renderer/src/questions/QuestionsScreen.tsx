import type { TFunction } from "i18next";
import { useRef, useState } from "react";
import type { Answer, Summary } from "../../../src/model/report.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { useOperation } from "../bridge/useOperation.ts";
import { useOverview } from "../shared/context/OverviewContext.tsx";
import { usePerson } from "../shared/context/PersonContext.tsx";
import { useToast } from "../shared/context/ToastContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { useUndo } from "../shared/hooks/useUndo.ts";
import { Notice } from "../shared/Notice.tsx";
import { PersonSwitch } from "../shared/PersonSwitch.tsx";
import { Pending } from "../shared/Problems.tsx";
import { Screen } from "../shared/Screen.tsx";
import { CheckLink } from "./CheckLink.tsx";
import { LiveHeadline } from "./LiveHeadline.tsx";
import { OneAtATime } from "./OneAtATime.tsx";
import { QuestionList } from "./QuestionList.tsx";
import "./questions.css";

/** How many of the items that a question is about an answer changed, and how many it left as they were. */
function changedWords(t: TFunction, changed: number, asked: number): string {
  return changed === 0 || changed >= asked
    ? t("questions.changed", { count: changed })
    : t("questions.changedSome", { count: changed, rest: asked - changed });
}

/** The few answers that settle most unknowns: one at a time, biggest first, or all in a list. */
export function QuestionsScreen() {
  const { t } = useTranslation();
  const bridge = useBridge();
  const toast = useToast();
  const undo = useUndo();
  const { person } = usePerson();
  const questions = useOperation("questions", { person });
  const [all, setAll] = useState(false);
  const before = useRef<Summary["headline"] | null>(null);
  before.current ??= useOverview().data?.summary.headline ?? null;

  const answer = async (id: string, value: Answer | null) => {
    const asked = questions.data?.find((question) => question.id === id)?.items ?? 0;
    const { changed, questions: next } = await bridge.call("answer", { id, answer: value, person });
    questions.replace(next);
    toast({ text: changedWords(t, changed, asked), undo: () => undo(id), place: id });
  };
  const list = questions.data ?? [];
  return (
    <Screen
      title={t("questions.title")}
      narrow
      actions={
        list.length > 1 ? (
          <button type="button" className="button button-quiet" onClick={() => setAll(!all)}>
            {all ? t("questions.oneAtATime") : t("questions.all", { count: list.length })}
          </button>
        ) : null
      }
    >
      <PersonSwitch />
      <LiveHeadline />
      <Pending of={questions} />
      {questions.data?.length === 0 ? <Notice icon="check">{t("questions.none")}</Notice> : null}
      {list.length > 0 && all ? <QuestionList questions={list} answer={answer} /> : null}
      {list.length > 0 && !all ? <OneAtATime questions={list} answer={answer} before={before.current} /> : null}
      {list.length > 0 ? <CheckLink /> : null}
    </Screen>
  );
}
