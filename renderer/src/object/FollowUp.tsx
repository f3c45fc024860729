import { useEffect, useId, useState } from "react";
import type { ObjectionView, Tracking } from "../../../src/api/contract.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { problemOf } from "../bridge/problemOf.ts";
import { Icon } from "../shared/Icon.tsx";
import { Notice } from "../shared/Notice.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { useTranslation } from "../shared/useTranslation.ts";
import { DateField } from "./DateField.tsx";
import { type TrackingChange, today } from "./tracking.ts";

interface Props {
  readonly tracking: Tracking;
  readonly due: ObjectionView["due"];
  readonly track: (change: TrackingChange) => Promise<void>;
}

/** "I have submitted it", when the answer is due, and what to do when none comes. */
export function FollowUp({ tracking, due, track }: Props) {
  const { t } = useTranslation();
  const [reference, setReference] = useState(tracking.reference ?? "");
  const id = useId();
  useEffect(() => setReference(tracking.reference ?? ""), [tracking.reference]);
  const mine = due.find(({ platform }) => platform === tracking.platform);
  return (
    <section className="card stack" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t("object.follow.title")}</h3>
      <p className="small muted measure">{t("object.follow.hint")}</p>
      <div className="object-dates">
        <DateField
          label={t("object.follow.submitted")}
          value={tracking.submittedOn}
          onSave={(date) => track({ platform: tracking.platform, submittedOn: date })}
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
              if (value !== tracking.reference) void track({ platform: tracking.platform, reference: value });
            }}
          />
        </div>
        <DateField
          label={t("object.follow.confirmed")}
          value={tracking.confirmedOn}
          onSave={(date) => track({ platform: tracking.platform, confirmedOn: date })}
        />
      </div>
      {tracking.confirmedOn ? <Notice icon="check">{t("object.follow.keep")}</Notice> : null}
      {mine && !tracking.confirmedOn ? <Due due={mine} platform={tracking.platform} /> : null}
    </section>
  );
}

function Due({
  due,
  platform,
}: {
  readonly due: ObjectionView["due"][number];
  readonly platform: Tracking["platform"];
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const bridge = useBridge();
  const [problem, setProblem] = useState<Problem | null>(null);
  const late = due.date < today();
  const save = async () => {
    setProblem(null);
    try {
      const { fileName, ics } = await bridge.call("objection.calendar", { platform });
      await bridge.saveText(fileName, ics);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <div className="stack-small" role="status">
      <p>
        {t(late ? "object.follow.late" : "object.follow.due", { date: format.longDay(due.date) })}{" "}
        <span className="muted">{t("object.follow.extended", { date: format.longDay(due.extended) })}</span>
      </p>
      {late ? (
        <p>{t("object.follow.complain")}</p>
      ) : (
        <div>
          <button type="button" className="button" onClick={() => void save()}>
            <Icon name="calendar" />
            {t("object.follow.calendar")}
          </button>
        </div>
      )}
      {problem ? <ProblemNotice problem={problem} /> : null}
    </div>
  );
}
