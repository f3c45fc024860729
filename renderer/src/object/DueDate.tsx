import { useState } from "react";
import type { ObjectionView, Tracking } from "../../../src/api/contract/index.ts";
import { today } from "../../../src/model/day.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { trackedId } from "../../../src/model/trackedId.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { problemOf } from "../bridge/problemOf.ts";
import { useDraft } from "../letters/LetterDraftProvider.tsx";
import { usePerson } from "../shared/context/PersonContext.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";

interface Props {
  readonly due: ObjectionView["due"][number];
  readonly platform: Tracking["platform"];
  /** ISO date. */
  readonly submittedOn: string;
}

/** By when Meta must answer, for the calendar; once it is over, what can be done. */
export function DueDate({ due, platform, submittedOn }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const bridge = useBridge();
  const { person } = usePerson();
  const { begin } = useDraft();
  const [problem, setProblem] = useState<Problem | null>(null);
  const late = due.date < today();
  const save = async () => {
    setProblem(null);
    try {
      const { fileName, ics } = await bridge.call("objection.calendar", { platform, person });
      await bridge.saveText(fileName, ics);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <>
      <p>
        {t(late ? "object.follow.late" : "object.follow.due", { date: format.longDay(due.date) })}{" "}
        <span className="muted">{t("object.follow.extended", { date: format.longDay(due.extended) })}</span>
      </p>
      {late ? (
        <>
          <p>{t("object.follow.complain")}</p>
          <div>
            <button
              type="button"
              className="button"
              onClick={() => begin({ kind: "reminder", follows: trackedId(platform, submittedOn) })}
            >
              <Icon name="mail" />
              {t("letters.writeReminder")}
            </button>
          </div>
        </>
      ) : (
        <div>
          <button type="button" className="button" onClick={() => void save()}>
            <Icon name="calendar" />
            {t("object.follow.calendar")}
          </button>
        </div>
      )}
      {problem ? <ProblemNotice problem={problem} /> : null}
    </>
  );
}
