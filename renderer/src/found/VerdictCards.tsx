import type { Overview } from "../../../src/model/query.ts";
import { VERDICTS } from "../../../src/model/vocabulary.ts";
import { useItemsViews } from "../items/ItemsViews.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { VerdictMark } from "../shared/VerdictChip.tsx";
import { sumBy } from "./sums.ts";

/** The five verdicts, most exposed first; each opens its items. Counted as the charts are. */
export function VerdictCards({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { show } = useItemsViews();
  const counts = sumBy(overview.byPlatform);
  return (
    <section aria-labelledby="by-verdict" className="stack">
      <h2 id="by-verdict">{t("overview.byVerdict")}</h2>
      <ul className="verdict-cards">
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <button
              type="button"
              className="verdict-card"
              data-verdict={verdict}
              onClick={() => show({ verdicts: [verdict] })}
            >
              <span className="verdict-card-name">
                <VerdictMark verdict={verdict} />
                {t(`words:verdict.${verdict}`)}
              </span>
              <strong className="number">{format.number(counts[verdict])}</strong>
              <span className="small muted">{t(`words:verdictMeaning.${verdict}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
