import type { Ref } from "react";
import type { OverviewView } from "../../../src/api/contract/index.ts";
import { useAudit } from "../shared/context/AuditContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { SaveReport } from "../shared/SaveReport.tsx";
import { AlwaysPublic } from "./AlwaysPublic.tsx";
import { Breakdown } from "./Breakdown.tsx";
import { Coverage } from "./Coverage.tsx";
import { SpecialSpots } from "./SpecialSpots.tsx";
import { VerdictCards } from "./VerdictCards.tsx";

interface Props {
  readonly ref: Ref<HTMLDetailsElement>;
  readonly overview: OverviewView;
}

/** Everything else that was found: one click away, so that the first screen stays one. */
export function MoreDetails({ ref, overview }: Props) {
  const { t } = useTranslation();
  const { settings } = useAudit();
  return (
    <details ref={ref} className="found-details">
      <summary>{t("found.details")}</summary>
      <div className="stack-large found-details-body">
        <div className="row-between">
          <p className="small muted measure">
            {t("found.says")}
            {overview.reactions > 0 && !settings?.includeReactions ? (
              <> {t("found.reactions", { count: overview.reactions })}</>
            ) : null}
          </p>
          <SaveReport />
        </div>
        <VerdictCards overview={overview} />
        <div className="overview-columns">
          <div className="overview-column">
            <Breakdown
              title={t("overview.byPlatform")}
              facet="platforms"
              words="words:platform"
              rows={overview.byPlatform}
            />
            <SpecialSpots notes={overview.notes} />
          </div>
          <div className="overview-column">
            <Breakdown title={t("overview.byKind")} facet="kinds" words="words:kinds" rows={overview.byKind} />
          </div>
        </div>
        {overview.alwaysPublic.length > 0 ? <AlwaysPublic items={overview.alwaysPublic} /> : null}
        <Coverage overview={overview} />
      </div>
    </details>
  );
}
