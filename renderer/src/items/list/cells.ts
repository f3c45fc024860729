import { type CSSProperties, type RefObject, useLayoutEffect, useState } from "react";
import type { ItemRow } from "../../../../src/model/query.ts";
import { useRowHeight } from "./useRowHeight.ts";

/** How items are shown: a line each, or their pictures side by side. */
export type ItemsAs = "list" | "pictures";

/** What one item is drawn from, as a line or as a picture. */
export interface CellProps {
  readonly index: number;
  readonly total: number;
  readonly place: CSSProperties;
  /** Null while its page is on the way. */
  readonly item: ItemRow | null;
  readonly active: boolean;
  readonly open: boolean;
  readonly selected: boolean;
}

/** What an item is in the list for who hears it and for tests, however it is drawn. */
export function optionOf({ index, total, place, active, open, selected }: CellProps) {
  return {
    id: `item-${index}`,
    "data-index": index,
    role: "option",
    tabIndex: -1,
    "aria-selected": selected,
    "aria-posinset": index + 1,
    "aria-setsize": total,
    "data-active": active,
    "data-open": open,
    style: place,
  };
}

/** How wide a picture is at least, px; in a narrow list, three stand side by side. */
const TILE = 176;
const COLUMNS = 3;

/** How many items stand in a row, and how high and (of pictures) wide each is, px. */
export interface Grid {
  readonly columns: number;
  readonly height: number;
  readonly width: number;
}

export function picturesIn(width: number): Grid {
  const columns = Math.max(COLUMNS, Math.floor(width / TILE));
  const tile = width === 0 ? TILE : Math.floor(width / columns);
  return { columns, height: tile, width: tile };
}

export function useGrid(as: ItemsAs, list: RefObject<HTMLElement | null>): Grid {
  const height = useRowHeight();
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const target = list.current;
    if (!target) return;
    const measure = () => setWidth(target.clientWidth);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [list]);
  return as === "pictures" ? picturesIn(width) : { columns: 1, height, width };
}

/** Where an item is drawn. `shift` as in `window.ts`. */
export function placeOf(as: ItemsAs, { columns, height, width }: Grid, index: number, shift: number): CSSProperties {
  const top = Math.floor(index / columns) * height - shift;
  return as === "list" ? { top } : { top, insetInlineStart: (index % columns) * width, width, height };
}
