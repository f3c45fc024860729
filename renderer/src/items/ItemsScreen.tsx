import { useRef, useState } from "react";
import type { ItemDetail } from "../../../src/api/contract/index.ts";
import type { Problem } from "../../../src/model/problem.ts";
import type { Decision } from "../../../src/model/vocabulary.ts";
import { problemOf } from "../bridge/problemOf.ts";
import { useOperation } from "../bridge/useOperation.ts";
import { useAudit } from "../shared/context/AuditContext.tsx";
import { ToastPlace } from "../shared/context/ToastContext.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { usePersonAccounts } from "../shared/hooks/usePersonAccounts.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { PersonSwitch } from "../shared/PersonSwitch.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";
import { useScreenTitle } from "../shared/Screen.tsx";
import { Segments } from "../shared/Segments.tsx";
import { ActionBar } from "./ActionBar.tsx";
import { DetailPane } from "./detail/DetailPane.tsx";
import { ActiveFilters } from "./filters/ActiveFilters.tsx";
import { FacetPanel } from "./filters/FacetPanel.tsx";
import { ItemsToolbar } from "./filters/ItemsToolbar.tsx";
import { NoItems } from "./filters/NoItems.tsx";
import { type ItemsView, useItemsViews } from "./ItemsViews.tsx";
import { KeysDialog } from "./keys/KeysDialog.tsx";
import { useItemCommands } from "./keys/useItemCommands.ts";
import type { ItemsAs } from "./list/cells.ts";
import { ItemList } from "./list/ItemList.tsx";
import { useItemPages } from "./list/useItemPages.ts";
import { useSelection } from "./list/useSelection.ts";
import { useDecide } from "./useDecide.ts";
import { useSettled } from "./useSettled.ts";
import { useWorkbench } from "./useWorkbench.ts";
import "./layout.css";
import "./filters/filters.css";
import "./list/list.css";
import "./list/tiles.css";
import "./actions.css";
import "./detail/detail.css";

/** More than a typist takes from letter to letter. */
const FACETS_AFTER_MS = 250;

/** The workbench: everything of the user's, with search, filters, decisions, and the whole item beside it. */
export function ItemsScreen({ visit }: { readonly visit: number | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const views = useItemsViews();
  const { settings, saveSettings } = useAudit();
  const [view, setView] = useState<ItemsView>(() => views.get(visit));
  const [facetsShown, setFacetsShown] = useState(() => window.innerWidth >= 1100);
  const [keysShown, setKeysShown] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [detail, setDetail] = useState<ItemDetail | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const heading = useScreenTitle(t("items.title"));
  const save = useDecide();
  const { open } = view;

  const as: ItemsAs = settings?.itemsAs ?? "list";
  const theirs = usePersonAccounts();
  const filter = {
    ...view.filter,
    accounts: view.filter.accounts.length > 0 ? view.filter.accounts : theirs,
    media: view.filter.media || as === "pictures",
    reactions: view.filter.reactions || (settings?.includeReactions ?? false),
  };
  const pages = useItemPages(filter, view.sort);
  // Whoever types a word needs its rows at once, and the counts of no word on the way.
  const facets = useOperation("items.facets", { filter: useSettled(filter, FACETS_AFTER_MS) });
  const selection = useSelection();
  const total = pages.total ?? 0;

  const change = (patch: Partial<ItemsView>) => {
    const next = { ...view, ...patch };
    views.set(visit, next);
    setView(next);
    if (patch.filter) selection.clear();
  };
  const showAs = (next: ItemsAs) => {
    selection.clear();
    void saveSettings({ itemsAs: next });
  };
  const openRow = (row: number) => change({ open: row });
  const close = () => {
    change({ open: null });
    list.current?.focus({ preventScroll: true });
  };
  const put = async (items: Parameters<typeof save>[0], decision: Decision | null): Promise<boolean> => {
    setProblem(null);
    try {
      await save(items, decision);
      return true;
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    }
  };
  const bench = useWorkbench({
    pages,
    open,
    onOpen: openRow,
    decide: (row, decision) => void put({ rows: [row] }, decision),
  });
  const decide = async (decision: Decision | null) => {
    const chosen = selection.selection;
    if (selection.size(total) === 0) return bench.decideHere(decision);
    if (!(await put(chosen.all ? { filter } : { rows: [...chosen.rows] }, decision))) return;
    selection.clear();
    list.current?.focus();
  };
  const current = detail !== null && detail.row === open ? detail.decision : null;
  useItemCommands({
    list,
    pages,
    selection,
    bench,
    open,
    current,
    decide: (decision) => void decide(decision),
    onOpen: openRow,
    onClose: close,
    onFilters: () => setFacetsShown(!facetsShown),
    onLayout: () => showAs(as === "list" ? "pictures" : "list"),
    onHelp: () => setKeysShown(true),
  });

  return (
    <div className="items" data-facets={facetsShown} data-open={open !== null}>
      <header className="items-head">
        <div className="items-title">
          <h1 ref={heading} tabIndex={-1}>
            {t("items.title")}
          </h1>
          <p className="small muted number items-total" role="status" aria-busy={pages.waiting}>
            {pages.waiting ? null : t(`items.count.${as}`, { count: total, shown: format.number(total) })}
          </p>
          <Segments
            label={t("items.as.label")}
            value={as}
            choices={[
              { value: "list", label: t("items.as.list"), icon: "items" },
              { value: "pictures", label: t("items.as.pictures"), icon: "grid" },
            ]}
            onChange={showAs}
          />
        </div>
        <PersonSwitch />
        <ItemsToolbar
          view={view}
          facetsShown={facetsShown}
          onFacets={() => setFacetsShown(!facetsShown)}
          onChange={change}
          onDown={() => list.current?.focus()}
        />
        <ActiveFilters
          filter={view.filter}
          filtered={total > 0 ? { filter: { ...filter, accounts: view.filter.accounts }, count: total } : null}
          onChange={(next) => change({ filter: next })}
        />
      </header>
      {facetsShown ? (
        <FacetPanel
          filter={view.filter}
          facets={facets.data}
          sort={view.sort}
          pictures={as === "pictures"}
          onSort={(sort) => change({ sort })}
          onChange={(next) => change({ filter: next })}
          onClose={() => setFacetsShown(false)}
        />
      ) : null}
      <div className="items-main">
        {pages.total === 0 && !pages.waiting ? (
          <NoItems
            filter={view.filter}
            as={as}
            onChange={(next) => change({ filter: next })}
            onList={() => showAs("list")}
          />
        ) : null}
        {pages.problem ? <ProblemNotice problem={pages.problem} /> : null}
        <ItemList
          ref={list}
          listKey={JSON.stringify([as, view.filter, theirs, view.sort])}
          as={as}
          pages={pages}
          selection={selection}
          bench={bench}
          open={open}
          onOpen={openRow}
          onClose={close}
        />
      </div>
      {open !== null ? (
        <DetailPane
          row={open}
          place={pages.find(open)}
          total={total}
          onStep={(by) => bench.move(bench.active + by)}
          onLoaded={setDetail}
          onDecide={(decision) => void decide(decision)}
          onClose={close}
          onQuestion={(question) => views.show({ questions: [question] })}
        />
      ) : null}
      <ActionBar
        selection={selection}
        total={total}
        current={open === null ? undefined : current}
        problem={problem}
        onDecide={(decision) => void decide(decision)}
        onKeys={() => setKeysShown(true)}
      />
      <ToastPlace />
      {keysShown ? <KeysDialog onClose={() => setKeysShown(false)} /> : null}
    </div>
  );
}
