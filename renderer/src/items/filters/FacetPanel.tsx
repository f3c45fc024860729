import { useId, useState } from "react";
import type { Filter } from "../../../../src/model/filter.ts";
import type { Facets, Sort } from "../../../../src/model/query.ts";
import type { Verdict } from "../../../../src/model/vocabulary.ts";
import { useOverview } from "../../shared/context/OverviewContext.tsx";
import { useFormat } from "../../shared/hooks/useFormat.ts";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";
import { Segments } from "../../shared/Segments.tsx";
import { VerdictMark } from "../../shared/VerdictChip.tsx";
import {
  DECIDED,
  type Decided,
  decidedOf,
  FACETS,
  type FacetName,
  isChosen,
  toggleFacet,
  valuesOf,
  valueWords,
} from "./facetList.ts";
import { SortSelect } from "./SortSelect.tsx";

const FIRST = 8;

interface Props {
  readonly filter: Filter;
  readonly facets: Facets | null;
  readonly sort: Sort;
  /** Whether the list holds nothing but what has a picture. */
  readonly pictures: boolean;
  readonly onChange: (filter: Filter) => void;
  readonly onSort: (sort: Sort) => void;
  readonly onClose: () => void;
}

const CHOICES: readonly Decided[] = ["all", "open", "decided"];

/** All filters with how many items each would show. */
export function FacetPanel({ filter, facets, sort, pictures, onChange, onSort, onClose }: Props) {
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
      <div className="facets-first">
        <SortSelect sort={sort} onChange={onSort} />
        <Segments<Decided | "">
          label={t("items.facet.decisions")}
          value={decidedOf(filter) ?? ""}
          choices={CHOICES.map((value) => ({ value, label: t(`items.decidedOnly.${value}`) }))}
          onChange={(value) => onChange({ ...filter, decisions: value === "" ? [] : DECIDED[value] })}
        />
        {pictures ? null : (
          <label className="facet-value">
            <input
              type="checkbox"
              checked={filter.media}
              onChange={() => onChange({ ...filter, media: !filter.media })}
            />
            <span className="facet-words">{t("items.withPicture")}</span>
          </label>
        )}
      </div>
      {FACETS.map((facet) => (
        <Facet
          key={facet}
          facet={facet}
          filter={filter}
          facets={facets}
          words={(value) => valueWords(t, facet, value, accounts)}
          onChange={onChange}
        />
      ))}
      <label className="facet-value">
        <input
          type="checkbox"
          checked={filter.reactions}
          onChange={() => onChange({ ...filter, reactions: !filter.reactions })}
        />
        <span className="facet-words">{t("items.withReactions")}</span>
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
  // A single value leaves nothing to choose.
  if (values.length < 2 && !values.some(({ value }) => isChosen(filter, facet, value))) return null;
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
          {facet === "verdicts" ? (
            <span className="facet-mark" data-verdict={value}>
              <VerdictMark verdict={value as Verdict} />
            </span>
          ) : null}
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
