import { useEffect, useRef, useState } from "react";
import { today } from "../../../src/model/day.ts";
import type { RequestView, SentRequest } from "../../../src/model/letter.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { isTrackedId } from "../../../src/model/trackedId.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { problemOf } from "../bridge/problemOf.ts";
import { usePerson } from "../shared/context/PersonContext.tsx";
import { useToast } from "../shared/context/ToastContext.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";
import { AnswerFields } from "./AnswerFields.tsx";
import { useDraft } from "./LetterDraftProvider.tsx";
import { isToDo, type Save, type Thread } from "./threads.ts";

/** A request and what followed it: when each was sent, by when the answer is due, and the one next step. */
export function SentThread({ thread }: { readonly thread: Thread }) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const { person } = usePerson();
  const toast = useToast();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [root] = thread;
  const last = thread.at(-1) ?? root;
  const doing = (act: () => Promise<unknown>) => {
    setProblem(null);
    act().catch((error: unknown) => setProblem(problemOf(error)));
  };
  // Two quick edits must not undo each other: each builds on the one before, until the list shows what was saved.
  const edited = useRef<SentRequest | null>(null);
  const saving = useRef(0);
  useEffect(() => {
    if (edited.current?.id !== last.id || saving.current === 0) edited.current = null;
  }, [last]);
  const save: Save = (change) => {
    const next = { ...(edited.current ?? plain(last)), ...change };
    edited.current = next;
    saving.current += 1;
    doing(() =>
      bridge.call("requests.save", { ...next, person }).finally(() => {
        saving.current -= 1;
      }),
    );
  };
  const remove = () =>
    doing(async () => {
      await bridge.call("requests.remove", { id: last.id, person });
      toast({
        text: t("letters.requestRemoved"),
        undo: async () => void (await bridge.call("requests.save", { ...plain(last), person })),
      });
    });
  return (
    <article className="card stack-small letter-thread" data-todo={isToDo(last)} aria-label={nameOf()}>
      <h3>
        <bdi>{nameOf()}</bdi>
      </h3>
      <ol className="letter-steps">
        {thread.map((one) => (
          <Sent key={one.id} request={one} />
        ))}
      </ol>
      <NextStep request={last} save={save} onProblem={setProblem} />
      {problem ? <ProblemNotice problem={problem} /> : null}
      <details className="small">
        <summary>{t("letters.noteAnswer")}</summary>
        <AnswerFields key={last.id} request={last} save={save} remove={isTrackedId(last.id) ? null : remove} />
      </details>
    </article>
  );

  function nameOf(): string {
    const kind = t(`letters:kind.${root.kind}`);
    return root.about === "" ? kind : t("letters.threadName", { kind, about: root.about });
  }
}

/** A request without what was worked out for the view. */
const plain = ({ due: _due, next: _next, overdue: _overdue, ...request }: RequestView): SentRequest => request;

/** One letter of the thread, in a sentence each: sent, answered, due. */
function Sent({ request }: { readonly request: RequestView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, sentOn, by, to, answer, due, identifiedOn, next, overdue, reference } = request;
  const day = (date: string) => format.longDay(date);
  const waits = next === "wait" || overdue || (due === null && next === "remind");
  return (
    <li>
      <p>
        {t(to === "" ? "letters.sentLine" : "letters.sentLineTo", {
          kind: t(`letters:kind.${kind}`),
          date: day(sentOn),
          by: t(`letters.sentBy.${by}`),
          to,
        })}
        {reference ? <span className="muted"> {t("letters.referenceLine", { reference })}</span> : null}
      </p>
      {answer ? <p>{t(`letters.answerLine.${answer.what}`, { date: day(answer.on) })}</p> : null}
      {identifiedOn ? <p>{t("letters.identifiedLine", { date: day(identifiedOn) })}</p> : null}
      {waits && due ? (
        <p className={overdue ? "letter-late" : "muted"}>
          {t(overdue ? "letters.dueLate" : "letters.due", { date: day(due.date) })}{" "}
          {due.extended === null ? null : (
            <span className="muted">{t("letters.dueExtended", { date: day(due.extended) })}</span>
          )}
        </p>
      ) : null}
      {waits && due === null ? <p className="muted">{t("letters.dueNone")}</p> : null}
      {request.doneOn ? <p>{t("letters.doneLine", { date: day(request.doneOn) })}</p> : null}
    </li>
  );
}

interface NextProps {
  readonly request: RequestView;
  readonly save: Save;
  readonly onProblem: (problem: Problem | null) => void;
}

/** What to do now, and the button that does it. */
function NextStep({ request, save, onProblem }: NextProps) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const { person } = usePerson();
  const { begin } = useDraft();
  const { id, next, due } = request;
  const calendar = () => {
    onProblem(null);
    bridge
      .call("requests.calendar", { id, person })
      .then(({ fileName, ics }) => bridge.saveText(fileName, ics))
      .catch((error: unknown) => onProblem(problemOf(error)));
  };
  const button = (label: string, act: () => void) => (
    <button type="button" className="button button-primary" onClick={act}>
      {label}
    </button>
  );
  return (
    <>
      <p className="letter-next">{t(`letters:next.${next}`)}</p>
      <div className="row">
        {next === "remind" ? button(t("letters.writeReminder"), () => begin({ kind: "reminder", follows: id })) : null}
        {next === "complain"
          ? button(t("letters.writeComplaint"), () => begin({ kind: "complaint", follows: id }))
          : null}
        {next === "identify" ? button(t("letters.identified"), () => save({ identifiedOn: today() })) : null}
        {next === "check" ? button(t("letters.markDone"), () => save({ doneOn: today() })) : null}
        {next === "wait" && due ? (
          <button type="button" className="button" onClick={calendar}>
            <Icon name="calendar" />
            {t("object.follow.calendar")}
          </button>
        ) : null}
      </div>
    </>
  );
}
