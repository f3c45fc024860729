import { useId, useState } from "react";
import type { Output } from "../../../src/api/contract/index.ts";
import type { Problem } from "../../../src/model/problem.ts";
import type { Answer } from "../../../src/model/report.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { problemOf } from "../bridge/problemOf.ts";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { useUndo } from "../shared/hooks/useUndo.ts";
import { Notice } from "../shared/Notice.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";

interface Props {
  readonly rest: NonNullable<Output<"view.show">["rest"]>;
  readonly answered: boolean;
  readonly setAnswered: (answered: boolean) => void;
}

/** Asks about what a page did not show although it shows the time around it. Only the person can say; nothing is answered for them. */
export function RestOfTime({ rest: { question, rest, seen, untold, answers, ...days }, answered, setAnswered }: Props) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const takeBack = useUndo();
  const format = useFormat();
  const [problem, setProblem] = useState<Problem | null>(null);
  const title = useId();

  const answer = async (value: Answer) => {
    setProblem(null);
    try {
      await bridge.call("answer", { id: question, answer: value });
      setAnswered(true);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  const undo = async () => {
    setAnswered(false);
    await takeBack();
  };
  if (answered)
    return (
      <Notice icon="check">
        <p>{t("check.rest.noted", { count: rest })}</p>
        <div>
          <button type="button" className="button button-small" onClick={() => void undo()}>
            {t("common.undo")}
          </button>
        </div>
      </Notice>
    );
  const figures = {
    from: format.longDay(days.from),
    to: format.longDay(days.to),
    count: rest,
    seen: format.number(seen),
    of: format.number(seen + rest),
  };
  return (
    <section className="card stack-small" aria-labelledby={title}>
      <h2 id={title}>{t("check.rest.title")}</h2>
      <p>{t("check.rest.figures", figures)}</p>
      {untold > 0 ? <p className="small muted">{t("check.rest.untold", { count: untold })}</p> : null}
      <p>{t("check.rest.ask")}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => void answer(answers.notNow)}>
          {t("check.rest.notNow")}
        </button>
        <button type="button" className="button" onClick={() => void answer(answers.never)}>
          {t("check.rest.never")}
        </button>
      </div>
      {problem ? <ProblemNotice problem={problem} /> : null}
    </section>
  );
}
