import { useRef } from "react";
import type { Tracking } from "../../../src/api/contract/index.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { useOperation } from "../bridge/useOperation.ts";
import { CountryField } from "../shared/CountryField.tsx";
import { useAudit } from "../shared/context/AuditContext.tsx";
import { useOverview } from "../shared/context/OverviewContext.tsx";
import { usePerson } from "../shared/context/PersonContext.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useOwnAccounts } from "../shared/hooks/usePersonAccounts.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { PersonSwitch } from "../shared/PersonSwitch.tsx";
import { Pending } from "../shared/Problems.tsx";
import { hashOf } from "../shared/router.ts";
import { Screen } from "../shared/Screen.tsx";
import { Tabs } from "../shared/Tabs.tsx";
import { Authorities } from "./Authorities.tsx";
import { Facts } from "./Facts.tsx";
import { ObjectedAlready } from "./ObjectedAlready.tsx";
import { Others } from "./Others.tsx";
import { arrange } from "./platforms.ts";
import { Sheet } from "./Sheet.tsx";
import { TRACKED, type TrackingChange, trackingOf } from "./tracking.ts";
import "./object.css";

/** The second step: for each account that was found three steps to an objection; all else folded below. */
export function ObjectScreen() {
  const { t } = useTranslation();
  const format = useFormat();
  const bridge = useBridge();
  const { data: overview, problem } = useOverview();
  const { person } = usePerson();
  const accounts = useOwnAccounts();
  const { progress } = useAudit();
  const objection = useOperation("objection", { person });
  const data = objection.data;
  // Two quick edits must not undo each other: each builds on the one before, answered or not.
  const latest = useRef(new Map<string, Tracking>());
  const track = async (change: TrackingChange) => {
    const whose = `${person ?? ""} ${change.platform}`;
    const before = latest.current.get(whose) ?? trackingOf(data?.tracking ?? [], change.platform);
    const next = { ...before, ...change };
    latest.current.set(whose, next);
    objection.replace(await bridge.call("objection.track", { ...next, person }));
  };
  // Which account comes first, and which are not there, depends on the audit that is open: nothing is shown before its figures,
  // so that nothing moves under a finger.
  const counted = progress !== null && (progress.phase !== "ready" || overview !== null || problem !== null);
  const { own, others } = arrange(data?.platforms ?? [], overview && { ...overview, accounts: accounts ?? [] });
  // Among several people only an account that was found tells whose objection it is.
  const trackable = overview?.people ? own.map(({ platform }) => platform) : TRACKED;
  return (
    <Screen title={t("object.title")} intro={data ? t(`object.intro.${data.region}`) : null} narrow>
      <PersonSwitch />
      <CountryField compact />
      <Pending of={objection} />
      {data && counted ? (
        <>
          {own.length > 0 ? (
            <Tabs
              key={`${data.region} ${person ?? ""}`}
              label={t("object.accounts")}
              tabs={own.map(({ platform, channels, count }) => ({
                id: platform,
                label: t(`words:platform.${platform}`),
                note: count === null ? null : format.number(count),
                panel: <Sheet platform={platform} channels={channels} view={data} track={track} />,
              }))}
            />
          ) : null}
          <div className="folds">
            {data.region === "other" && !data.tracking.some((known) => known.objectedEarlierOn !== null) ? null : (
              <ObjectedAlready platforms={trackable} tracking={data.tracking} track={track} />
            )}
            <Others groups={others} />
            <Facts facts={data.facts} />
            <Authorities authorities={data.authorities} />
          </div>
          <p>
            <a href={hashOf("letters")}>{t("letters.fromObject")}</a>
          </p>
          <p className="small muted">{t("object.noAdvice", { version: format.longDay(data.policyVersion) })}</p>
        </>
      ) : null}
    </Screen>
  );
}
