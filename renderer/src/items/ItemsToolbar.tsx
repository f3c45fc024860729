import { useEffect, useRef, useState } from "react";
import type { Sort } from "../../../src/model/query.ts";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import type { ItemsView } from "./ItemsViews.tsx";

const SORTS = ["date-desc", "date-asc", "verdict-asc", "kind-asc", "container-asc"] as const;
const PAUSE_MS = 80;

interface Props {
  readonly view: ItemsView;
  readonly total: number | null;
  readonly facetsShown: boolean;
  readonly onFacets: () => void;
  readonly onChange: (patch: Partial<ItemsView>) => void;
  /** Arrow down in the search field goes on to the list. */
  readonly onDown: () => void;
}

export function ItemsToolbar({ view, total, facetsShown, onFacets, onChange, onDown }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [text, setText] = useState(view.filter.text);
  const apply = useRef(onChange);
  apply.current = onChange;
  const filter = useRef(view.filter);
  filter.current = view.filter;

  useEffect(() => {
    if (text === filter.current.text) return;
    const timer = setTimeout(() => apply.current({ filter: { ...filter.current, text } }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  // "Clear all" empties the search from outside.
  useEffect(() => {
    if (view.filter.text === "") setText("");
  }, [view.filter.text]);

  const sortBy = (value: string) => {
    const [by, direction] = value.split("-");
    onChange({ sort: { by: by as Sort["by"], descending: direction === "desc" } });
  };
  return (
    <div className="items-toolbar">
      <div className="search">
        <Icon name="search" />
        <input
          id="items-search"
          type="search"
          className="input"
          aria-label={t("items.search")}
          aria-keyshortcuts="/"
          placeholder={t("items.searchHint")}
          maxLength={500}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown") {
              event.preventDefault();
              onDown();
            }
          }}
        />
      </div>
      <button type="button" className="button" aria-expanded={facetsShown} onClick={onFacets}>
        <Icon name="filter" />
        {t("items.filter")}
      </button>
      <select
        className="select items-sort"
        aria-label={t("items.sort.label")}
        value={`${view.sort.by}-${view.sort.descending ? "desc" : "asc"}`}
        onChange={(event) => sortBy(event.target.value)}
      >
        {SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(`items.sort.${sort}`)}
          </option>
        ))}
      </select>
      <p className="small muted number items-total" role="status">
        {total === null ? t("common.loading") : t("items.count", { count: total, shown: format.number(total) })}
      </p>
    </div>
  );
}
