/**
 * Which rows of a very long list lie in view, as plain arithmetic: all rows have one height, so nothing needs measuring.
 *
 * Browsers cap the height of an element (Chromium at 2^25 px, and zoom counts), which 500 000 rows pass. So the scrolled
 * element gets at most {@link MAX_HEIGHT}; `shift` is the difference between a row's true place and its place inside
 * that element. Small movements leave it alone and stay exact; a jump sets it anew, in proportion.
 */
export const ROW_HEIGHT = 64;
/** In a narrow window, see `useRowHeight`. */
export const NARROW_ROW_HEIGHT = 76;
/** Below the last row, px: a message may stand there; the view counts as ending above it. */
export const FOOT = 72;
export const MAX_HEIGHT = 4_000_000;
/**
 * How far rows are drawn beyond the view, px, and how far apart they come and go: small scroll steps then change nothing on the
 * page, and the browser only moves what it has drawn.
 */
const AROUND = 256;

export interface Scroll {
  /** Of the element, px. */
  readonly top: number;
  /** Added to `top` gives the place in the whole list, px. */
  readonly shift: number;
}

export const listHeight = (total: number, row = ROW_HEIGHT): number => Math.min(total * row, MAX_HEIGHT);

/** How far the element, and how far the whole list, can be scrolled. */
function ranges(total: number, viewport: number, row: number): { element: number; list: number } {
  return {
    element: Math.max(0, listHeight(total, row) - viewport),
    list: Math.max(0, total * row - viewport),
  };
}

/** The shift that belongs to a scroll position in proportion; 0 where the list fits. */
function proportionalShift(top: number, total: number, viewport: number, row = ROW_HEIGHT): number {
  const { element, list } = ranges(total, viewport, row);
  if (element === 0 || list <= element) return 0;
  return Math.round((Math.min(top, element) / element) * list - Math.min(top, element));
}

/** Follows a scroll event: a small step keeps the shift, a jump or an end of the list takes the proportional one. */
export function follow(before: Scroll, top: number, total: number, viewport: number, row = ROW_HEIGHT): Scroll {
  const { element } = ranges(total, viewport, row);
  const jump = Math.abs(top - before.top) > viewport;
  const atEnd = top <= 0 || top >= element;
  return { top, shift: jump || atEnd ? proportionalShift(top, total, viewport, row) : before.shift };
}

/** Where to scroll so that a place in the whole list (px) is at the top of the view. */
export function scrollTo(place: number, total: number, viewport: number, row = ROW_HEIGHT): Scroll {
  const { element, list } = ranges(total, viewport, row);
  const wanted = Math.max(0, Math.min(place, list));
  if (list <= element) return { top: wanted, shift: 0 };
  const top = Math.round((wanted / list) * element);
  return { top, shift: wanted - top };
}

/** First (inclusive) and last (exclusive) row to draw: those in view and some around them. */
export function rowsInView(
  scroll: Scroll,
  total: number,
  viewport: number,
  row = ROW_HEIGHT,
): { from: number; to: number } {
  const place = scroll.top + scroll.shift;
  const around = Math.max(1, Math.round(AROUND / row));
  return {
    from: Math.max(0, Math.floor((place / row - around) / around) * around),
    to: Math.min(total, Math.ceil(((place + viewport) / row + around) / around) * around),
  };
}

/** The place to scroll to so that a row is wholly in view, or null when it is already. */
export function placeToReveal(index: number, scroll: Scroll, viewport: number, row = ROW_HEIGHT): number | null {
  const place = scroll.top + scroll.shift;
  const start = index * row;
  if (start < place) return start;
  if (start + row > place + viewport) return start + row - viewport;
  return null;
}
