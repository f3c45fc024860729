import { useRef } from "react";
import { useOverview } from "../shared/context/OverviewContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { PersonSwitch } from "../shared/PersonSwitch.tsx";
import { Pending } from "../shared/Problems.tsx";
import { useScreenTitle } from "../shared/Screen.tsx";
import { BiggestQuestion } from "./BiggestQuestion.tsx";
import { FoundHead } from "./FoundHead.tsx";
import { Highlights } from "./Highlights.tsx";
import { MoreDetails } from "./MoreDetails.tsx";
import { NothingFound } from "./NothingFound.tsx";
import { YearChart } from "./YearChart.tsx";
import "./found.css";
import "./tiles.css";
import "./cards.css";
import "./breakdown.css";
import "./years.css";
import "./lines.css";
import "./files.css";

/** The first step: how much of mine, what it looks like, and the one button that leads on. All else is folded away. */
export function FoundScreen() {
  const { t } = useTranslation();
  const overview = useOverview();
  const heading = useScreenTitle(t("nav.found"));
  const details = useRef<HTMLDetailsElement>(null);
  const data = overview.data;
  const showGaps = () => {
    if (details.current) details.current.open = true;
    const coverage = document.getElementById("coverage");
    coverage?.scrollIntoView();
    coverage?.focus({ preventScroll: true });
  };
  if (!data)
    return (
      <div className="screen">
        <h1 ref={heading} tabIndex={-1}>
          {t("nav.found")}
        </h1>
        <Pending of={overview} lines={6} />
      </div>
    );
  return (
    <div className="screen found">
      {overview.problem ? <Pending of={overview} /> : null}
      <PersonSwitch />
      <FoundHead overview={data} heading={heading} onGaps={showGaps} />
      {data.summary.headline.atMost === 0 ? <NothingFound /> : <Highlights highlights={data.highlights} />}
      <div className="found-more">
        <BiggestQuestion />
        <YearChart years={data.byYear} />
      </div>
      <MoreDetails ref={details} overview={data} />
    </div>
  );
}
