import { type MouseEvent, type Ref, useCallback, useEffect, useImperativeHandle, useRef } from "react";
import { useTranslation } from "../../shared/hooks/useTranslation.ts";
import type { Workbench } from "../useWorkbench.ts";
import { type ItemsAs, placeOf, useGrid } from "./cells.ts";
import { ItemLine } from "./ItemLine.tsx";
import { ItemTile } from "./ItemTile.tsx";
import { type ItemPages, usePagesHere } from "./useItemPages.ts";
import { useListKeys } from "./useListKeys.ts";
import { useScroll } from "./useScroll.ts";
import type { SelectionTools } from "./useSelection.ts";
import { listHeight, rowsInView } from "./window.ts";

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  /** Changes with filter and order; the list then starts at its top again. */
  readonly listKey: string;
  readonly pages: ItemPages;
  readonly selection: SelectionTools;
  readonly bench: Workbench;
  readonly as: ItemsAs;
  readonly open: number | null;
  readonly onOpen: (row: number) => void;
  readonly onClose: () => void;
}

const SETTLE_MS = 160;

/**
 * The list itself. Focus stays on the list and `aria-activedescendant` names the row, so that rows may come and go with
 * scrolling and the focus is never lost with one.
 */
export function ItemList({ ref, listKey, pages, selection, bench, as, open, onOpen, onClose }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => list.current as HTMLDivElement, []);
  const total = pages.total ?? 0;
  const grid = useGrid(as, list);
  const { columns, height } = grid;
  const lines = Math.ceil(total / columns);
  const { scroll, viewport, onScroll, settle, toTop, reveal } = useScroll(list, lines, grid);
  const { active, shown } = bench;
  const inView = rowsInView(scroll, lines, viewport, height);
  const from = inView.from * columns;
  const to = Math.min(total, inView.to * columns);
  const { want } = pages;
  usePagesHere(pages);

  const restart = useRef(bench.reset);
  restart.current = bench.reset;
  const bring = useRef((place: number) => reveal(place));
  bring.current = (place) => reveal(Math.floor(place / columns));
  useEffect(() => {
    if (shown !== null) bring.current(shown.place);
  }, [shown]);
  useEffect(() => want(from, Math.max(to, from + 1)), [want, from, to]);
  useEffect(() => {
    if (listKey === "") return;
    restart.current();
    toTop();
  }, [listKey, toTop]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const scrolled = useCallback(() => {
    onScroll();
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, SETTLE_MS);
  }, [onScroll, settle]);
  useEffect(() => () => clearTimeout(timer.current), []);

  useEffect(bench.settle);
  const onKeyDown = useListKeys({
    active,
    total,
    columns,
    page: Math.floor(viewport / height),
    pages,
    selection,
    move: bench.move,
    onOpen,
    isOpen: open !== null,
    onClose,
  });
  /** A click on the box, or with a key held, selects; any other opens the item. */
  const onClick = (event: MouseEvent) => {
    const target = event.target as HTMLElement;
    const index = Number(target.closest<HTMLElement>("[data-index]")?.dataset.index ?? -1);
    const row = pages.at(index)?.row;
    if (row === undefined) return;
    bench.choose(index);
    if (event.shiftKey) {
      const [first, last] = [Math.min(selection.anchor, index), Math.max(selection.anchor, index)];
      void pages.rowsBetween(first, last).then(selection.addRows);
    } else if (event.ctrlKey || event.metaKey || target.closest(".item-box")) selection.toggle(row, index);
    else onOpen(row);
  };
  const Cell = as === "list" ? ItemLine : ItemTile;
  const indexes = Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
  const activeShown = total > 0 && active >= from && active < to;
  return (
    <div
      ref={list}
      className="item-list"
      data-as={as}
      role="listbox"
      aria-multiselectable="true"
      aria-label={t("items.list")}
      aria-busy={pages.total === null}
      aria-activedescendant={activeShown ? `item-${active}` : undefined}
      tabIndex={0}
      onScroll={scrolled}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onMouseDown={(event) => {
        if (event.target === list.current) return; // the scroll bar
        event.preventDefault();
        list.current?.focus({ preventScroll: true });
      }}
    >
      <div
        className="item-space"
        role="presentation"
        style={{ height: pages.total === null ? "100%" : listHeight(lines, height) }}
      >
        {indexes.map((index) => {
          const item = pages.at(index);
          return (
            <Cell
              key={index}
              index={index}
              total={total}
              place={placeOf(as, grid, index, scroll.shift)}
              item={item}
              active={index === active}
              open={item !== null && item.row === open}
              selected={item !== null && selection.has(item.row)}
            />
          );
        })}
      </div>
    </div>
  );
}
