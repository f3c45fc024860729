import type { ObjectionView, Tracking } from "../../../src/api/contract/index.ts";
import { useOperation } from "../bridge/useOperation.ts";
import { isToDo } from "../letters/threads.ts";
import { DueDate } from "../object/DueDate.tsx";
import { trackingOf } from "../object/tracking.ts";
import { useOverview } from "../shared/context/OverviewContext.tsx";
import { usePerson } from "../shared/context/PersonContext.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { followedIn, isSent } from "../shared/hooks/useJourney.ts";
import { useOwnAccounts } from "../shared/hooks/usePersonAccounts.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { PersonSwitch } from "../shared/PersonSwitch.tsx";
import { Pending } from "../shared/Problems.tsx";
import { hashOf } from "../shared/router.ts";
import { SaveReport } from "../shared/SaveReport.tsx";
import { Screen } from "../shared/Screen.tsx";
import "./done.css";

/** The last step: what was sent, what is waited for, what is overdue, what was made less public, and what to keep. */
export function DoneScreen() {
  const { t } = useTranslation();
  const format = useFormat();
  const overview = useOverview().data;
  const { person } = usePerson();
  const objection = useOperation("objection", { person });
  const measures = useOperation("reduce", { person });
  const platforms = followedIn(useOwnAccounts() ?? []);
  const made = measures.data?.filter(({ doneOn }) => doneOn !== null) ?? [];
  return (
    <Screen title={t("done.title")} intro={t("done.intro")} narrow>
      <PersonSwitch />
      <Pending of={objection} />
      {objection.data ? (
        <section className="card done-list" aria-label={t("done.objections")}>
          {platforms.map((platform) => (
            <Sent
              key={platform}
              platform={platform}
              tracking={trackingOf(objection.data?.tracking ?? [], platform)}
              due={objection.data?.due ?? []}
            />
          ))}
        </section>
      ) : null}
      <Letters />
      <section className="card done-list" aria-label={t("done.reduced")}>
        {made.map((measure) => (
          <div key={measure.id} className="done-entry" data-done="true">
            <Icon name="ticked" />
            <span>
              {measure.title}
              <span className="small muted done-when">{measure.doneOn ? format.longDay(measure.doneOn) : null}</span>
            </span>
          </div>
        ))}
        <div className="done-entry">
          <Icon name="reduce" />
          <a href={hashOf("reduce")}>{t(made.length > 0 ? "done.reduceMore" : "done.reduceFirst")}</a>
        </div>
        {overview && overview.listed > 0 ? (
          <div className="done-entry">
            <Icon name="list" />
            <a href={hashOf("list")}>{t("done.listed", { count: overview.listed })}</a>
          </div>
        ) : null}
      </section>
      <section className="stack-small" aria-labelledby="done-keep">
        <h2 id="done-keep">{t("done.keep")}</h2>
        <p className="muted measure">{t("done.keepWhy")}</p>
        <div className="row">
          <SaveReport />
          <a className="button" href={hashOf("compare")}>
            <Icon name="overview" />
            {t("done.compare")}
          </a>
        </div>
        {overview?.people ? (
          <p>
            <a href={hashOf("people")}>{t("done.people", { count: overview.people.length })}</a>
          </p>
        ) : null}
        <p className="small muted measure">{t("done.again")}</p>
      </section>
    </Screen>
  );
}

/** How many requests wait for the person, and the way to the letters. */
function Letters() {
  const { t } = useTranslation();
  const waiting = useOperation("requests", { person: usePerson().person }).data?.filter(isToDo).length ?? 0;
  return (
    <section className="card done-list" aria-label={t("letters.title")}>
      <div className="done-entry">
        <Icon name="mail" />
        <a href={hashOf("letters")}>
          {waiting > 0 ? t("letters.openRequests", { count: waiting }) : t("letters.fromObject")}
        </a>
      </div>
    </section>
  );
}

interface SentProps {
  readonly platform: Tracking["platform"];
  readonly tracking: Tracking;
  readonly due: ObjectionView["due"];
}

/** One platform: not sent yet, sent and waited for, late, or confirmed. */
function Sent({ platform, tracking, due }: SentProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = t(`words:platform.${platform}`);
  const confirmed = tracking.confirmedOn ?? tracking.objectedEarlierOn;
  const mine = due.find((one) => one.platform === platform);
  return (
    <div className="done-entry" data-done={isSent(tracking)}>
      <Icon name={isSent(tracking) ? "ticked" : "object"} />
      <div className="stack-small">
        {confirmed ? (
          <p>{t("done.confirmed", { platform: name, date: format.longDay(confirmed) })}</p>
        ) : tracking.submittedOn ? (
          <>
            <p>{t("done.sent", { platform: name, date: format.longDay(tracking.submittedOn) })}</p>
            {mine ? <DueDate due={mine} platform={platform} submittedOn={tracking.submittedOn} /> : null}
          </>
        ) : (
          <p>
            {t("done.notSent", { platform: name })} <a href={hashOf("object")}>{t("done.objectNow")}</a>
          </p>
        )}
      </div>
    </div>
  );
}
