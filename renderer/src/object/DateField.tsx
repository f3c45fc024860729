import { useId, useState } from "react";
import { today } from "../../../src/model/day.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { problemOf } from "../bridge/problemOf.ts";
import { useFollowing } from "../shared/hooks/useFollowing.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { ProblemNotice } from "../shared/Problems.tsx";

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly onSave: (date: string | null) => Promise<void>;
  /** The first day that can be; without, the one from which on the GDPR applies. */
  readonly earliest?: string;
}

/** The GDPR applies from this day on; nobody objected under it before. */
const EARLIEST = "2018-05-25";

/** A day in the past, saved as soon as it is whole: a year on its way to four digits is one of antiquity, and is not. */
export function DateField({ label, value, onSave, earliest = EARLIEST }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [text, setText] = useFollowing(value, () => value ?? "");
  const [problem, setProblem] = useState<Problem | null>(null);
  const [typing, setTyping] = useState(false);
  const future = text > today();
  const early = text !== "" && text < earliest;
  const save = (next: string) => {
    setText(next);
    if (next !== "" && (next < earliest || next > today())) return;
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
        min={earliest}
        max={today()}
        value={text}
        aria-invalid={future || (early && !typing)}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
        onChange={(event) => save(event.target.value)}
      />
      {future ? <span className="small object-fault">{t("object.future")}</span> : null}
      {early && !typing ? <span className="small object-fault">{t("object.early")}</span> : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
    </div>
  );
}
