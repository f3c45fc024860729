import { useId, useState } from "react";
import type { Facets, Filter } from "../../../../src/model/query.ts";
import { useOverview } from "../../shared/context/OverviewContext.tsx";
import { useFormat } from "../../shared/hooks/useFormat.ts";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";
import { FACETS, type FacetName, isChosen, toggleFacet, valuesOf, valueWords } from "./facetList.ts";

const FIRST = 8;

interface Props {
  readonly filter: Filter;
  readonly facets: Facets | null;
  readonly onChange: (filter: Filter) => void;
  readonly onClose: () => void;
}

/** All filters with how many items each would show. */
export function FacetPanel({ filter, facets, onChange, onClose }: Props) {
  const { t } = useTranslation();
  const overview = useOverview();
  const accounts = overview.data?.accounts ?? [];
  return (
    <section className="facets" aria-label={t("items.filter")}>
      <div className="row-between facets-head">
        <h2>{t("items.filter")}</h2>
        <button type="button" className="button button-small facets-close" onClick={onClose}>
          {t("items.showResults")}
        </button>
      </div>
      {FACETS.filter((facet) => facet !== "accounts" || accounts.length > 1).map((facet) => (
        <Facet
          key={facet}
          facet={facet}
          filter={filter}
          facets={facets}
          words={(value) => valueWords(t, facet, value, accounts)}
          onChange={onChange}
        />
      ))}
      <label className="check facet-value">
        <input
          type="checkbox"
          checked={filter.reactions}
          onChange={() => onChange({ ...filter, reactions: !filter.reactions })}
        />
        <span>{t("items.withReactions")}</span>
      </label>
    </section>
  );
}

interface FacetProps {
  readonly facet: FacetName;
  readonly filter: Filter;
  readonly facets: Facets | null;
  readonly words: (value: string) => string;
  readonly onChange: (filter: Filter) => void;
}

function Facet({ facet, filter, facets, words, onChange }: FacetProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const id = useId();
  const values = valuesOf(facets, filter, facet);
  if (values.length === 0) return null;
  const shown = all ? values : values.filter(({ value }, index) => index < FIRST || isChosen(filter, facet, value));
  return (
    <fieldset className="facet" aria-labelledby={id}>
      <legend id={id}>{t(`items.facet.${facet}`)}</legend>
      {shown.map(({ value, count }) => (
        <label key={value} className="facet-value">
          <input
            type="checkbox"
            checked={isChosen(filter, facet, value)}
            onChange={() => onChange(toggleFacet(filter, facet, value))}
          />
          <span className="facet-words" dir="auto">
            {words(value)}
          </span>
          <span className="small muted number">{format.number(count)}</span>
        </label>
      ))}
      {values.length > FIRST ? (
        <button type="button" className="link-button small facet-more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("items.fewer") : t("items.more", { count: values.length - FIRST })}
        </button>
      ) : null}
    </fieldset>
  );
}
