import { useId, useState } from "react";
import type { MeasureView } from "../../../src/api/contract/index.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { problemOf } from "../bridge/problemOf.ts";
import { useItemsViews } from "../items/ItemsViews.tsx";
import { DateField } from "../object/DateField.tsx";
import { ExternalLink } from "../shared/ExternalLink.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";
import { hashOf } from "../shared/router.ts";

interface Props {
  readonly measure: MeasureView;
  readonly tried: boolean;
  readonly onTry: () => void;
  readonly onSince: (on: string | null) => Promise<void>;
  readonly onToday: () => Promise<void>;
  readonly onList: () => Promise<void>;
}

/** One thing to do: how much it reaches, where it is done, what it leaves, and "done". */
export function Measure({ measure, tried, onTry, onSince, onToday, onList }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { show } = useItemsViews();
  const [problem, setProblem] = useState<Problem | null>(null);
  const title = useId();
  const where = useId();
  const act = (what: () => Promise<void>) => {
    setProblem(null);
    what().catch((error: unknown) => setProblem(problemOf(error)));
  };
  const { doneOn, link } = measure;
  return (
    <section className="todo-step" aria-labelledby={`${title} ${where}`} data-done={doneOn !== null}>
      <div className="measure-head">
        <h2 id={title}>
          {doneOn ? <Icon name="ticked" /> : null} {measure.title}
        </h2>
        <button type="button" className="measure-count link-button" onClick={() => show(measure.filter)}>
          {t("reduce.reaches", { count: measure.items, items: format.number(measure.items) })}
        </button>
      </div>
      <p id={where} className="small muted">
        {t(`words:platform.${measure.platform}`)}
        {measure.account ? (
          <>
            {" · "}
            <bdi>{measure.account}</bdi>
          </>
        ) : null}
      </p>
      {measure.effect ? <p>{measure.effect}</p> : null}
      {measure.path ? <p className="small muted">{measure.path}</p> : null}
      {doneOn === null ? (
        <div className="row">
          {link ? (
            <ExternalLink {...link} className="button">
              {t("reduce.open")}
            </ExternalLink>
          ) : null}
          {measure.way === "setting" ? (
            <button type="button" className="button" onClick={() => act(onToday)}>
              <Icon name="check" />
              {t("reduce.done")}
            </button>
          ) : measure.listed === measure.items ? (
            <a className="button" href={hashOf("list")}>
              <Icon name="list" />
              {t("reduce.onList")}
            </a>
          ) : (
            <button type="button" className="button" onClick={() => act(onList)}>
              <Icon name="list" />
              {t("reduce.toList")}
            </button>
          )}
          <label className="check measure-try">
            <input type="checkbox" className="switch" checked={tried} onChange={onTry} />
            <span>{t("reduce.try")}</span>
          </label>
        </div>
      ) : (
        <div className="row measure-since">
          <DateField label={t("reduce.since")} value={doneOn} onSave={onSince} />
          <button type="button" className="button button-quiet button-small" onClick={() => act(() => onSince(null))}>
            {t("reduce.notDone")}
          </button>
        </div>
      )}
      {measure.limits ? (
        <details className="small">
          <summary>{t("reduce.limits")}</summary>
          <p className="muted fold-body">{measure.limits}</p>
        </details>
      ) : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
    </section>
  );
}
