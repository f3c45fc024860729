import { useRef } from "react";
import type { Tracking } from "../../../src/api/contract.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { useOperation } from "../bridge/useOperation.ts";
import { CountryField } from "../shared/CountryField.tsx";
import { Pending } from "../shared/Problems.tsx";
import { Screen } from "../shared/Screen.tsx";
import { Tabs } from "../shared/Tabs.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { useTranslation } from "../shared/useTranslation.ts";
import { Authorities } from "./Authorities.tsx";
import { Facts } from "./Facts.tsx";
import { ObjectedAlready } from "./ObjectedAlready.tsx";
import { PlatformPanel } from "./PlatformPanel.tsx";
import { type TrackingChange, trackingOf } from "./tracking.ts";
import "./object.css";

/** Step 7: the right form for this platform and region, what it does and does not do, and what comes after. */
export function ObjectScreen() {
  const { t } = useTranslation();
  const format = useFormat();
  const bridge = useBridge();
  const objection = useOperation("objection", {});
  const data = objection.data;
  // Two quick edits must not undo each other: each builds on the one before, answered or not.
  const latest = useRef(new Map<Tracking["platform"], Tracking>());
  const track = async (change: TrackingChange) => {
    const before = latest.current.get(change.platform) ?? trackingOf(data?.tracking ?? [], change.platform);
    const next = { ...before, ...change };
    latest.current.set(change.platform, next);
    objection.replace(await bridge.call("objection.track", next));
  };
  return (
    <Screen title={t("object.title")} intro={data ? t(`object.intro.${data.region}`) : null} narrow>
      <CountryField />
      <Pending of={objection} />
      {data ? (
        <>
          {data.region === "other" && !data.tracking.some((known) => known.objectedEarlierOn !== null) ? null : (
            <ObjectedAlready tracking={data.tracking} track={track} />
          )}
          <section className="stack" aria-labelledby="object-forms">
            <h2 id="object-forms">{t("object.forms")}</h2>
            <Tabs
              key={data.region}
              label={t("object.forms")}
              tabs={data.platforms.map(({ platform, channels }) => ({
                id: platform,
                label: t(platform === "other" ? "object.otherTab" : `words:platform.${platform}`),
                panel: <PlatformPanel platform={platform} channels={channels} view={data} track={track} />,
              }))}
            />
          </section>
          <Facts facts={data.facts} />
          <Authorities authorities={data.authorities} />
          <p className="small muted">{t("object.noAdvice", { version: format.longDay(data.policyVersion) })}</p>
        </>
      ) : null}
    </Screen>
  );
}
