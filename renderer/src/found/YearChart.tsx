import { type KeyboardEvent, useRef, useState } from "react";
import type { Overview } from "../../../src/model/query.ts";
import { VERDICTS } from "../../../src/model/vocabulary.ts";
import { useItemsViews } from "../items/ItemsViews.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { fillYears, sumBy, TONES, totalOf } from "./sums.ts";

/** Items by year: what can be used, what may be, the rest. One tab stop; arrows move between years, Enter opens the year. */
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
    <section className="card year-card" aria-labelledby="by-year">
      <div className="row-between">
        <h2 id="by-year" className="small">
          {t("overview.byYear")}
        </h2>
        <ul className="legend">
          {TONES.filter(({ of }) => of.some((verdict) => present[verdict] > 0)).map(({ tone, of }) => (
            <li key={tone} data-verdict={of[0]}>
              <span className="legend-swatch" />
              {t(`found.tone.${tone}`)}
            </li>
          ))}
        </ul>
      </div>
      <ul className="years" ref={bars} onKeyDown={onKeyDown}>
        {rows.map((row, index) => (
          <li key={row.value}>
            <button
              type="button"
              tabIndex={index === current ? 0 : -1}
              onFocus={() => setCurrent(index)}
              onClick={() => show({ years: [isYear(row.value) ? Number(row.value) : null] })}
            >
              <span className="visually-hidden">{words(row)}</span>
              <span className="year-space" aria-hidden="true">
                <span className="year-number number">
                  {totalOf(row.verdicts) > 0 ? format.short(totalOf(row.verdicts)) : ""}
                </span>
                <span className="year-bar" style={{ height: `${(totalOf(row.verdicts) / most) * 100}%` }}>
                  {TONES.map(({ tone, of }) => {
                    const count = of.reduce((sum, verdict) => sum + row.verdicts[verdict], 0);
                    return count > 0 ? <span key={tone} data-verdict={of[0]} style={{ flexGrow: count }} /> : null;
                  })}
                </span>
              </span>
              <span className="year-name number" aria-hidden="true">
                {isYear(row.value) ? row.value : "?"}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
