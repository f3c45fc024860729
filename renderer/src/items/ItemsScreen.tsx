import { useEffect, useRef, useState } from "react";
import { useOperation } from "../bridge/useOperation.ts";
import { useAudit } from "../shared/context/AuditContext.tsx";
import { ToastPlace } from "../shared/context/ToastContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { ProblemNotice } from "../shared/Problems.tsx";
import { useScreenTitle } from "../shared/Screen.tsx";
import { ActiveFilters } from "./ActiveFilters.tsx";
import { DecisionBar } from "./DecisionBar.tsx";
import { DetailPane } from "./DetailPane.tsx";
import { FacetPanel } from "./FacetPanel.tsx";
import { ItemsToolbar } from "./ItemsToolbar.tsx";
import { type ItemsView, useItemsViews } from "./ItemsViews.tsx";
import { ItemList } from "./list/ItemList.tsx";
import { useItemPages } from "./list/useItemPages.ts";
import { useSelection } from "./list/useSelection.ts";
import { useSettled } from "./useSettled.ts";
import "./layout.css";
import "./filters.css";
import "./list/list.css";
import "./decisions.css";
import "./detail.css";

/** More than a typist takes from letter to letter. */
const FACETS_AFTER_MS = 250;

/** Step 5: the list of everything, with search, filters, decisions, and the whole item beside it. */
export function ItemsScreen({ visit }: { readonly visit: number | null }) {
  const { t } = useTranslation();
  const views = useItemsViews();
  const { settings } = useAudit();
  const [view, setView] = useState<ItemsView>(() => views.get(visit));
  const [facetsShown, setFacetsShown] = useState(() => window.innerWidth >= 1100);
  const list = useRef<HTMLDivElement>(null);
  const heading = useScreenTitle(t("items.title"));

  const filter = { ...view.filter, reactions: view.filter.reactions || (settings?.includeReactions ?? false) };
  const pages = useItemPages(filter, view.sort);
  // Whoever types a word needs its rows at once, and the counts of no word on the way.
  const facets = useOperation("items.facets", { filter: useSettled(filter, FACETS_AFTER_MS) });
  const selection = useSelection();

  const change = (patch: Partial<ItemsView>) => {
    const next = { ...view, ...patch };
    views.set(visit, next);
    setView(next);
    if (patch.filter) selection.clear();
  };
  const close = () => {
    change({ open: null });
    list.current?.focus({ preventScroll: true });
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.key !== "/" || event.ctrlKey || event.metaKey || target.closest("input, textarea, select, dialog"))
        return;
      event.preventDefault();
      document.getElementById("items-search")?.focus();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);

  return (
    <div className="items" data-facets={facetsShown} data-open={view.open !== null}>
      <header className="items-head">
        <h1 ref={heading} tabIndex={-1}>
          {t("items.title")}
        </h1>
        <ItemsToolbar
          view={view}
          total={pages.total}
          facetsShown={facetsShown}
          onFacets={() => setFacetsShown(!facetsShown)}
          onChange={change}
          onDown={() => list.current?.focus()}
        />
        <ActiveFilters filter={view.filter} onChange={(next) => change({ filter: next })} />
      </header>
      {facetsShown ? (
        <FacetPanel
          filter={view.filter}
          facets={facets.data}
          onChange={(next) => change({ filter: next })}
          onClose={() => setFacetsShown(false)}
        />
      ) : null}
      <div className="items-main">
        {selection.size(pages.total ?? 0) > 0 ? (
          <DecisionBar
            selection={selection}
            total={pages.total ?? 0}
            filter={filter}
            onDone={() => list.current?.focus()}
          />
        ) : null}
        {pages.problem ? <ProblemNotice problem={pages.problem} /> : null}
        <ItemList
          ref={list}
          listKey={JSON.stringify([view.filter, view.sort])}
          pages={pages}
          selection={selection}
          open={view.open}
          onOpen={(row) => change({ open: row })}
          onClose={close}
        />
      </div>
      {view.open !== null ? (
        <DetailPane row={view.open} onClose={close} onQuestion={(question) => views.show({ questions: [question] })} />
      ) : null}
      <ToastPlace />
    </div>
  );
}
