import { useEffect, useRef, useState } from "react";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";
import { Icon } from "../../shared/Icon.tsx";
import type { ItemsView } from "../ItemsViews.tsx";
import { SortSelect } from "./SortSelect.tsx";

const PAUSE_MS = 80;

interface Props {
  readonly view: ItemsView;
  readonly facetsShown: boolean;
  readonly onFacets: () => void;
  readonly onChange: (patch: Partial<ItemsView>) => void;
  /** Arrow down in the search field goes on to the list. */
  readonly onDown: () => void;
}

export function ItemsToolbar({ view, facetsShown, onFacets, onChange, onDown }: Props) {
  const { t } = useTranslation();
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
      <button type="button" className="button filter-button" aria-expanded={facetsShown} onClick={onFacets}>
        <Icon name="filter" />
        <span>{t("items.filter")}</span>
      </button>
      <SortSelect sort={view.sort} onChange={(sort) => onChange({ sort })} />
    </div>
  );
}
