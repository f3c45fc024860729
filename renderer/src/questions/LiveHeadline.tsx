import { sumBy } from "../found/sums.ts";
import { VerdictBar } from "../found/VerdictBar.tsx";
import { useOverview } from "../shared/context/OverviewContext.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";

/** The headline in one line; it moves as answers come in. */
export function LiveHeadline() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useOverview();
  if (!data) return null;
  const { atLeast, atMost, of } = data.summary.headline;
  return (
    <div className="live-headline">
      <p className="number">
        {atMost > atLeast
          ? t("questions.headline", {
              least: format.number(atLeast),
              most: format.number(atMost),
              of: format.number(of),
              count: of,
            })
          : t("questions.headlineExact", { least: format.number(atLeast), of: format.number(of), count: of })}
      </p>
      <VerdictBar verdicts={sumBy(data.byPlatform)} />
    </div>
  );
}
