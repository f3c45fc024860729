import type { ComponentProps } from "react";
import { questionSentence } from "../../../../src/locales/index.ts";
import { Filter } from "../../../../src/model/filter.ts";
import { useTranslator } from "../../shared/context/LanguageProvider.tsx";
import { useOverview } from "../../shared/context/OverviewContext.tsx";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";
import { Icon } from "../../shared/Icon.tsx";
import { SaveReport } from "../../shared/SaveReport.tsx";
import { decidedOf, FACETS, toggleFacet, valueWords } from "./facetList.ts";

interface Props {
  readonly filter: Filter;
  /** All that narrows the list, what belongs to its look included, and how many items are left; null until they are counted. */
  readonly filtered: ComponentProps<typeof SaveReport>["filtered"] | null;
  readonly onChange: (filter: Filter) => void;
}

/** What narrows the list at the moment, each to be taken off again. */
export function ActiveFilters({ filter, filtered, onChange }: Props) {
  const { t } = useTranslation();
  const words = useTranslator();
  const overview = useOverview();
  const decided = decidedOf(filter) === "decided";
  const single = FACETS.filter((facet) => facet !== "decisions" || !decided);
  const facets = single.flatMap((facet) =>
    (filter[facet] as readonly (string | number | null)[]).map((raw) => {
      const value = raw === null ? "" : String(raw);
      return {
        key: `${facet} ${value}`,
        label: valueWords(t, facet, value, overview.data?.accounts ?? []),
        without: toggleFacet(filter, facet, value),
      };
    }),
  );
  const questions = filter.questions.map((id) => ({
    key: `question ${id}`,
    label: questionSentence(words, id),
    without: { ...filter, questions: filter.questions.filter((other) => other !== id) },
  }));
  const others = [
    ...(decided
      ? [{ key: "decided", label: t("items.decidedOnly.decided"), without: { ...filter, decisions: [] } }]
      : []),
    ...(filter.media ? [{ key: "media", label: t("items.withPicture"), without: { ...filter, media: false } }] : []),
  ];
  const active = [...questions, ...facets, ...others];
  if (active.length === 0 && filter.text === "") return null;
  return (
    <ul className="active-filters" aria-label={t("items.active")}>
      {active.map(({ key, label, without }) => (
        <li key={key}>
          <button type="button" className="filter-chip" onClick={() => onChange(without)}>
            <bdi>{label}</bdi>
            <Icon name="close" />
            <span className="visually-hidden">{t("items.removeFilter")}</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="link-button small" onClick={() => onChange(Filter.parse({}))}>
          {t("items.clearFilters")}
        </button>
      </li>
      {filtered ? (
        <li>
          <SaveReport filtered={filtered} />
        </li>
      ) : null}
    </ul>
  );
}
