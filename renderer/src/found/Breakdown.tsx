import type { FilterInput } from "../../../src/model/filter.ts";
import type { Overview } from "../../../src/model/query.ts";
import { VERDICTS } from "../../../src/model/vocabulary.ts";
import { useItemsViews } from "../items/ItemsViews.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { totalOf } from "./sums.ts";
import { VerdictBar } from "./VerdictBar.tsx";

interface Props {
  readonly title: string;
  readonly facet: "platforms" | "kinds";
  /** Namespace and path of the words for the values. */
  readonly words: string;
  readonly rows: Overview["byKind"];
}

/** Bars by platform or kind, largest first; each opens its items. */
export function Breakdown({ title, facet, words, rows }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { show } = useItemsViews();
  const sorted = rows
    .map((row) => ({ ...row, total: totalOf(row.verdicts) }))
    .filter((row) => row.total > 0)
    .sort((a, b) => b.total - a.total);
  const most = sorted[0]?.total ?? 1;
  const details = (row: (typeof sorted)[number]) =>
    format.list(
      VERDICTS.filter((verdict) => row.verdicts[verdict] > 0).map((verdict) =>
        t("overview.countOf", { count: row.verdicts[verdict], what: t(`words:verdict.${verdict}`) }),
      ),
    );
  if (sorted.length === 0) return null;
  return (
    <section className="card stack" aria-label={title}>
      <h2>{title}</h2>
      <ul className="breakdown">
        {sorted.map((row) => (
          <li key={row.value}>
            <button
              type="button"
              className="hinted"
              onClick={() => show({ [facet]: [row.value], reactions: row.value === "reaction" } as FilterInput)}
            >
              <span className="breakdown-name">{t(`${words}.${row.value}`)}</span>
              <span className="number muted">{format.number(row.total)}</span>
              <VerdictBar verdicts={row.verdicts} of={most} />
              <span className="visually-hidden">{details(row)}</span>
              <span className="hint" aria-hidden="true">
                {details(row)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
