import type { Comparison } from "../../../src/model/comparison.ts";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";

/** Two bars a year: what could be used before, and what can be used after. Each year is a sentence for who does not see it. */
export function BeforeAfter({ years }: { readonly years: Comparison["usableByYear"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = Object.entries(years);
  if (rows.length === 0) return null;
  const most = Math.max(1, ...rows.map(([, { before, after }]) => Math.max(before, after)));
  return (
    <section className="stack-small" aria-label={t("compare.byYear")}>
      <div className="row-between">
        <h2 className="small">{t("compare.byYear")}</h2>
        <ul className="legend">
          {(["before", "after"] as const).map((side) => (
            <li key={side}>
              <span className="compare-swatch" data-side={side} />
              {t(`report:comparison.${side}`)}
            </li>
          ))}
        </ul>
      </div>
      <ul className="compare-years">
        {rows.map(([year, { before, after }]) => (
          <li key={year}>
            <span className="visually-hidden">
              {t("compare.bar", {
                year: year === "unknown" ? t("overview.noDate") : year,
                before: format.number(before),
                count: after,
              })}
            </span>
            <span className="compare-bars" aria-hidden="true">
              {(
                [
                  ["before", before],
                  ["after", after],
                ] as const
              ).map(([side, value]) => (
                <span key={side} className="compare-bar-space">
                  <span className="number compare-number">{format.short(value)}</span>
                  <span className="compare-bar" data-side={side} style={{ height: `${(value / most) * 100}%` }} />
                </span>
              ))}
            </span>
            <span className="compare-year number" aria-hidden="true">
              {year === "unknown" ? "?" : year}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
