import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import type { Grid } from "./cells.ts";
import { FOOT, follow, placeToReveal, rowsInView, type Scroll, scrollTo } from "./window.ts";

/** Ties the arithmetic of `window.ts` to a scrolled element. `scroll` changes only when other rows are to be drawn. */
export function useScroll(element: RefObject<HTMLElement | null>, total: number, { height: row, columns }: Grid) {
  const [scroll, setScroll] = useState<Scroll>({ top: 0, shift: 0 });
  const [viewport, setViewport] = useState(600);
  const now = useRef(scroll);

  const extent = useRef({ total, viewport, row, columns });

  const put = useCallback((next: Scroll) => {
    now.current = next;
    const rows = (of: Scroll) => rowsInView(of, extent.current.total, extent.current.viewport, extent.current.row);
    setScroll((drawn) => {
      const [was, will] = [rows(drawn), rows(next)];
      const same = drawn.shift === next.shift && was.from === will.from && was.to === will.to;
      return same ? drawn : next;
    });
  }, []);

  useLayoutEffect(() => {
    const before = extent.current;
    extent.current = { total, viewport, row, columns };
    if (before.row === row && before.columns === columns) return setScroll(now.current);
    // Rows of another height, or more or fewer in each: the same item stays at the top.
    const first = ((now.current.top + now.current.shift) / before.row) * before.columns;
    now.current = scrollTo(Math.round((first / columns) * row), total, viewport, row);
    setScroll(now.current);
    if (element.current) element.current.scrollTop = now.current.top;
  }, [element, total, viewport, row, columns]);

  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => setViewport(Math.max(target.clientHeight - FOOT, 1));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);

  const onScroll = useCallback(() => {
    const top = element.current?.scrollTop ?? 0;
    if (top !== now.current.top) put(follow(now.current, top, total, viewport, row));
  }, [element, total, viewport, row, put]);

  /** After a long way in small steps the element nears its end before the list does: bring both in step again, unseen. */
  const settle = useCallback(() => {
    const target = element.current;
    if (!target) return;
    const next = scrollTo(now.current.top + now.current.shift, total, viewport, row);
    if (next.top === now.current.top) return;
    put(next);
    target.scrollTop = next.top;
  }, [element, total, viewport, row, put]);

  const toPlace = useCallback(
    (place: number) => {
      const next = scrollTo(place, total, viewport, row);
      put(next);
      if (element.current) element.current.scrollTop = next.top;
    },
    [element, total, viewport, row, put],
  );

  const toTop = useCallback(() => {
    put({ top: 0, shift: 0 });
    if (element.current) element.current.scrollTop = 0;
  }, [element, put]);

  const reveal = useCallback(
    (index: number) => {
      const place = placeToReveal(index, now.current, viewport, row);
      if (place !== null) toPlace(place);
    },
    [viewport, row, toPlace],
  );

  return { scroll, viewport, onScroll, settle, toTop, reveal };
}
