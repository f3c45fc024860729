import { useId, useState } from "react";
import type { ObjectionView, Tracking } from "../../../src/api/contract/index.ts";
import { today } from "../../../src/model/day.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { problemOf } from "../bridge/problemOf.ts";
import { useFollowing } from "../shared/hooks/useFollowing.ts";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";
import { DateField } from "./DateField.tsx";
import { DueDate } from "./DueDate.tsx";
import type { TrackingChange } from "./tracking.ts";

interface Props {
  readonly tracking: Tracking;
  readonly due: ObjectionView["due"];
  readonly track: (change: TrackingChange) => Promise<void>;
}

/** "I have sent it": one click, and what follows from it. The day can be changed, Meta's answer noted. */
export function FollowUp({ tracking, due, track }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [problem, setProblem] = useState<Problem | null>(null);
  const { platform, submittedOn } = tracking;
  const mine = due.find((one) => one.platform === platform);
  const sent = () => {
    setProblem(null);
    track({ platform, submittedOn: today() }).catch((error: unknown) => setProblem(problemOf(error)));
  };
  return (
    <>
      {submittedOn === null ? (
        <div className="row">
          <button type="button" className="button" onClick={sent}>
            <Icon name="check" />
            {t("object.sentIt")}
          </button>
        </div>
      ) : null}
      {problem ? <ProblemNotice problem={problem} /> : null}
      <div role="status" className="stack-small">
        {submittedOn === null ? null : (
          <p className="sheet-sent">{t("object.sentOn", { date: format.longDay(submittedOn) })}</p>
        )}
        {mine && submittedOn && !tracking.confirmedOn ? (
          <DueDate due={mine} platform={platform} submittedOn={submittedOn} />
        ) : null}
        {tracking.confirmedOn ? <p>{t("object.follow.keep")}</p> : null}
      </div>
      <details className="small">
        <summary>{t(submittedOn === null ? "object.follow.another" : "object.follow.title")}</summary>
        <Noted tracking={tracking} track={track} />
      </details>
    </>
  );
}

/** The day it was sent, the case number, and the day Meta confirmed it. */
function Noted({ tracking, track }: Pick<Props, "tracking" | "track">) {
  const { t } = useTranslation();
  const { platform } = tracking;
  const [reference, setReference] = useFollowing(tracking.reference, () => tracking.reference ?? "");
  const id = useId();
  return (
    <div className="object-dates fold-body">
      <DateField
        label={t("object.follow.submitted")}
        value={tracking.submittedOn}
        onSave={(date) => track({ platform, submittedOn: date })}
      />
      <div className="field">
        <label htmlFor={id}>{t("object.follow.reference")}</label>
        <input
          id={id}
          className="input"
          maxLength={200}
          value={reference}
          autoComplete="off"
          onChange={(event) => setReference(event.target.value)}
          onBlur={() => {
            const value = reference.trim() === "" ? null : reference.trim();
            if (value !== tracking.reference) void track({ platform, reference: value });
          }}
        />
      </div>
      <DateField
        label={t("object.follow.confirmed")}
        value={tracking.confirmedOn}
        onSave={(date) => track({ platform, confirmedOn: date })}
      />
    </div>
  );
}
