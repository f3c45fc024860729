import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from "react";
import { Filter, type FilterInput } from "../../../src/model/filter.ts";
import { Sort } from "../../../src/model/query.ts";
import { useAudit } from "../shared/context/AuditContext.tsx";
import { navigate } from "../shared/router.ts";

/** What the list of items shows, and which item lies open beside it. */
export interface ItemsView {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly open: number | null;
}

/** What is public now first: that is what people come for. */
const plainView: ItemsView = { filter: Filter.parse({}), sort: Sort.parse({ by: "verdict" }), open: null };

interface ItemsViews {
  get(visit: number | null): ItemsView;
  set(visit: number | null, view: ItemsView): void;
  /** Goes to the list with this filter, as a place of its own that "back" returns to. */
  show(filter: FilterInput, open?: number): void;
}

const ItemsViewsContext = createContext<ItemsViews | null>(null);

/**
 * Remembers views in memory only: searches and names are contents, and addresses are written to disk by browsers. They end
 * with their audit: a search left over from another would hide every item of this one.
 */
export function ItemsViewsProvider({ children }: { readonly children: ReactNode }) {
  const { run } = useAudit();
  const views = useRef(new Map<number, ItemsView>());
  const last = useRef(0);
  const viewed = useRef(run);
  useEffect(() => {
    if (viewed.current === run) return;
    viewed.current = run;
    views.current.clear();
  }, [run]);
  const value = useMemo<ItemsViews>(
    () => ({
      get: (visit) => views.current.get(visit ?? 0) ?? plainView,
      set: (visit, view) => void views.current.set(visit ?? 0, view),
      show: (filter, open) => {
        last.current += 1;
        views.current.set(last.current, { ...plainView, filter: Filter.parse(filter), open: open ?? null });
        navigate("items", last.current);
      },
    }),
    [],
  );
  return <ItemsViewsContext.Provider value={value}>{children}</ItemsViewsContext.Provider>;
}

export function useItemsViews(): ItemsViews {
  const value = useContext(ItemsViewsContext);
  if (!value) throw new Error("no item views around this component");
  return value;
}
