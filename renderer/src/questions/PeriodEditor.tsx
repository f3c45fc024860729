import { useId, useState } from "react";
import type { Answer, AudienceWord, PeriodsOf } from "../../../src/model/report.ts";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { answerOf, formOf, type PeriodFault, type PeriodForm, type PeriodRow } from "./periods.ts";

/** What a period may be, and the texts for it: of posts an audience, of an account what it was. */
const KINDS: Readonly<Record<PeriodsOf, { audiences: readonly AudienceWord[]; words: string; label: string }>> = {
  posts: {
    audiences: ["public", "limited", "nobody", "not-now", "mixed"],
    words: "words:answer",
    label: "questions.periods.audience",
  },
  account: {
    audiences: ["public", "limited", "mixed"],
    words: "questions.periods.account",
    label: "questions.periods.accountWas",
  },
};

interface Props {
  readonly periodsOf: PeriodsOf;
  readonly answer: Answer | null;
  readonly save: (answer: Answer) => Promise<unknown>;
}

/** "Public until May 2014, limited after": one row for each stretch, and the day of "Limit past posts". */
export function PeriodEditor({ periodsOf, answer, save }: Props) {
  const { t } = useTranslation();
  const { audiences, words, label } = KINDS[periodsOf];
  const format = useFormat();
  const [form, setForm] = useState<PeriodForm>(() => formOf(answer));
  const [fault, setFault] = useState<PeriodFault | null>(null);
  const id = useId();

  const change = (key: number, patch: Partial<PeriodRow>) =>
    setForm({ ...form, rows: form.rows.map((row) => (row.key === key ? { ...row, ...patch } : row)) });
  const add = () => {
    const last = form.rows.at(-1);
    const key = Math.max(-1, ...form.rows.map((row) => row.key)) + 1;
    setForm({
      ...form,
      rows: [...form.rows, { key, audience: last?.audience === "public" ? "limited" : "public", until: "" }],
    });
  };
  const remove = (key: number) => setForm({ ...form, rows: form.rows.filter((row) => row.key !== key) });
  const apply = () => {
    const made = answerOf(form);
    setFault("fault" in made ? made.fault : null);
    if ("answer" in made) void save(made.answer);
  };
  const startOf = (index: number) => (index === 0 ? "" : (form.rows[index - 1]?.until ?? ""));
  return (
    <div className="periods">
      <ol className="stack-small">
        {form.rows.map((row, index) => {
          const last = index === form.rows.length - 1;
          const from = startOf(index);
          return (
            <li key={row.key} className="period">
              <div className="field">
                {last ? (
                  <>
                    <span className="field-label">{t("questions.periods.untilNow")}</span>
                    <span className="period-now">
                      {from
                        ? t("questions.periods.since", { date: format.day(from) })
                        : t(index > 0 ? "questions.periods.after" : "questions.periods.always")}
                    </span>
                  </>
                ) : (
                  <>
                    <label htmlFor={`${id}-until-${row.key}`}>{t("questions.periods.until")}</label>
                    <input
                      id={`${id}-until-${row.key}`}
                      className="input"
                      type="date"
                      min="2004-02-04"
                      value={row.until}
                      onChange={(event) => change(row.key, { until: event.target.value })}
                    />
                  </>
                )}
              </div>
              <div className="field">
                <label htmlFor={`${id}-audience-${row.key}`}>{t(label)}</label>
                <select
                  id={`${id}-audience-${row.key}`}
                  className="select"
                  value={row.audience}
                  onChange={(event) =>
                    change(row.key, { audience: event.target.value as AudienceWord, seen: undefined })
                  }
                >
                  {audiences.map((audience) => (
                    <option key={audience} value={audience}>
                      {t(`${words}.${audience}`)}
                    </option>
                  ))}
                </select>
              </div>
              {form.rows.length > 1 ? (
                <button
                  type="button"
                  className="button button-icon"
                  aria-label={t("questions.periods.remove")}
                  onClick={() => remove(row.key)}
                >
                  <Icon name="trash" />
                </button>
              ) : null}
            </li>
          );
        })}
      </ol>
      <button type="button" className="button button-quiet button-small periods-add" onClick={add}>
        {t("questions.periods.add")}
      </button>
      {periodsOf === "posts" ? (
        <div className="field">
          <label htmlFor={`${id}-limited`}>{t("questions.periods.limitedOn")}</label>
          <input
            id={`${id}-limited`}
            className="input period-date"
            type="date"
            min="2011-08-01"
            value={form.limitedOn}
            onChange={(event) => setForm({ ...form, limitedOn: event.target.value })}
          />
          <span className="small muted">{t("questions.periods.limitedHint")}</span>
        </div>
      ) : null}
      {fault ? (
        <p className="small field-fault" role="alert">
          {t(`questions.periods.fault.${fault}`)}
        </p>
      ) : null}
      <div>
        <button type="button" className="button button-primary" onClick={apply}>
          {t("questions.periods.apply")}
        </button>
      </div>
    </div>
  );
}
