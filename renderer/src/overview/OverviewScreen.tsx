import { useOverview } from "../shared/OverviewContext.tsx";
import { Pending } from "../shared/Problems.tsx";
import { SaveReport } from "../shared/SaveReport.tsx";
import { Screen } from "../shared/Screen.tsx";
import { useTranslation } from "../shared/useTranslation.ts";
import { AlwaysPublic } from "./AlwaysPublic.tsx";
import { Breakdown } from "./Breakdown.tsx";
import { Coverage } from "./Coverage.tsx";
import { Headline } from "./Headline.tsx";
import { NothingFound } from "./NothingFound.tsx";
import { ObjectedEarlier } from "./ObjectedEarlier.tsx";
import { OldestPublic } from "./OldestPublic.tsx";
import { SpecialSpots } from "./SpecialSpots.tsx";
import { VerdictCards } from "./VerdictCards.tsx";
import { YearChart } from "./YearChart.tsx";
import "./headline.css";
import "./cards.css";
import "./breakdown.css";
import "./years.css";
import "./lines.css";
import "./files.css";

/** Step 3: what of mine? Every figure opens the list behind it. */
export function OverviewScreen() {
  const { t } = useTranslation();
  const overview = useOverview();
  const data = overview.data;
  return (
    <Screen title={t("overview.title")} actions={data ? <SaveReport /> : null}>
      <Pending of={overview} lines={6} />
      {data ? (
        <>
          <Headline overview={data} />
          {data.summary.headline.atMost === 0 ? <NothingFound /> : null}
          <ObjectedEarlier />
          <VerdictCards overview={data} />
          <YearChart years={data.byYear} />
          <div className="overview-columns">
            <div className="overview-column">
              <Breakdown
                title={t("overview.byPlatform")}
                facet="platforms"
                words="words:platform"
                rows={data.byPlatform}
              />
              <SpecialSpots notes={data.notes} />
              {data.oldestPublic ? <OldestPublic item={data.oldestPublic} /> : null}
            </div>
            <div className="overview-column">
              <Breakdown title={t("overview.byKind")} facet="kinds" words="words:kinds" rows={data.byKind} />
            </div>
          </div>
          {data.alwaysPublic.length > 0 ? <AlwaysPublic items={data.alwaysPublic} /> : null}
          <Coverage overview={data} />
        </>
      ) : null}
    </Screen>
  );
}
