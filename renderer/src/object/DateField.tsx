import { useEffect, useId, useState } from "react";
import type { Problem } from "../../../src/model/problem.ts";
import { problemOf } from "../bridge/problemOf.ts";
import { ProblemNotice } from "../shared/Problems.tsx";
import { useTranslation } from "../shared/useTranslation.ts";
import { today } from "./tracking.ts";

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly onSave: (date: string | null) => Promise<void>;
}

/** A day in the past, saved as soon as it is whole. */
export function DateField({ label, value, onSave }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useState(value ?? "");
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => setText(value ?? ""), [value]);
  const future = text > today();
  const save = (next: string) => {
    setText(next);
    if (next > today()) return;
    setProblem(null);
    onSave(next === "" ? null : next).catch((error: unknown) => setProblem(problemOf(error)));
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type="date"
        min="2018-05-25"
        max={today()}
        value={text}
        aria-invalid={future}
        onChange={(event) => save(event.target.value)}
      />
      {future ? <span className="small object-fault">{t("object.future")}</span> : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
    </div>
  );
}
