import { type KeyboardEvent, useRef, useState } from "react";
import type { Overview } from "../../../src/model/query.ts";
import { VERDICTS } from "../../../src/model/vocabulary.ts";
import { useItemsViews } from "../items/ItemsViews.tsx";
import { useFormat } from "../shared/useFormat.ts";
import { useTranslation } from "../shared/useTranslation.ts";
import { fillYears, sumBy, totalOf } from "./sums.ts";

/** Items by year, stacked by verdict. One tab stop; arrows move between years, Enter opens the year's items. */
export function YearChart({ years }: { readonly years: Overview["byYear"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { show } = useItemsViews();
  const bars = useRef<HTMLUListElement>(null);
  const rows = fillYears(years);
  const [current, setCurrent] = useState(0);
  const most = Math.max(1, ...rows.map((row) => totalOf(row.verdicts)));
  const present = sumBy(rows);

  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = {
      ArrowRight: current + 1,
      ArrowLeft: current - 1,
      Home: 0,
      End: rows.length - 1,
    };
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const index = Math.max(0, Math.min(rows.length - 1, next));
    setCurrent(index);
    bars.current?.querySelectorAll("button")[index]?.focus();
  };
  const isYear = (value: string) => /^\d{4}$/.test(value);
  const name = (value: string) => (isYear(value) ? value : t("overview.noDate"));
  const words = (row: (typeof rows)[number]) =>
    t("overview.yearBar", {
      year: name(row.value),
      count: totalOf(row.verdicts),
      details: format.list(
        VERDICTS.filter((verdict) => row.verdicts[verdict] > 0).map((verdict) =>
          t("overview.countOf", { count: row.verdicts[verdict], what: t(`words:verdict.${verdict}`) }),
        ),
      ),
    });
  if (rows.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="by-year">
      <div className="row-between">
        <h2 id="by-year">{t("overview.byYear")}</h2>
        <ul className="legend">
          {VERDICTS.filter((verdict) => present[verdict] > 0).map((verdict) => (
            <li key={verdict} data-verdict={verdict}>
              <span className="legend-swatch" />
              {t(`words:verdict.${verdict}`)}
            </li>
          ))}
        </ul>
      </div>
      <ul className="years" ref={bars} onKeyDown={onKeyDown}>
        {rows.map((row, index) => (
          <li key={row.value}>
            <button
              type="button"
              aria-label={words(row)}
              title={words(row)}
              tabIndex={index === current ? 0 : -1}
              onFocus={() => setCurrent(index)}
              onClick={() => show({ years: [isYear(row.value) ? Number(row.value) : null] })}
            >
              <span className="year-space">
                <span className="year-bar" style={{ height: `${(totalOf(row.verdicts) / most) * 100}%` }}>
                  {VERDICTS.filter((verdict) => row.verdicts[verdict] > 0).map((verdict) => (
                    <span key={verdict} data-verdict={verdict} style={{ flexGrow: row.verdicts[verdict] }} />
                  ))}
                </span>
              </span>
              <span className="year-name number">{isYear(row.value) ? row.value : "?"}</span>
            </button>
          </li>
        ))}
      </ul>
      {rows.some((row) => !isYear(row.value)) ? (
        <p className="small muted" aria-hidden="true">
          {t("overview.noDateSign")}
        </p>
      ) : null}
    </section>
  );
}
