/**
 * Which rows of a very long list lie in view, as plain arithmetic: all rows have one height, so nothing needs measuring.
 *
 * Browsers cap the height of an element (Chromium at 2^25 px, and zoom counts), which 500 000 rows pass. So the scrolled
 * element gets at most {@link MAX_HEIGHT}; `shift` is the difference between a row's true place and its place inside
 * that element. Small movements leave it alone and stay exact; a jump sets it anew, in proportion.
 */
export const ROW_HEIGHT = 64;
export const MAX_HEIGHT = 4_000_000;
const OVERSCAN = 4;
/**
 * Rows come and go so many at a time: small scroll steps then change nothing on the page, and the browser only moves what
 * it has drawn.
 */
const STEP = 4;

export interface Scroll {
  /** Of the element, px. */
  readonly top: number;
  /** Added to `top` gives the place in the whole list, px. */
  readonly shift: number;
}

export const listHeight = (total: number): number => Math.min(total * ROW_HEIGHT, MAX_HEIGHT);

/** How far the element, and how far the whole list, can be scrolled. */
function ranges(total: number, viewport: number): { element: number; list: number } {
  return {
    element: Math.max(0, listHeight(total) - viewport),
    list: Math.max(0, total * ROW_HEIGHT - viewport),
  };
}

/** The shift that belongs to a scroll position in proportion; 0 where the list fits. */
export function proportionalShift(top: number, total: number, viewport: number): number {
  const { element, list } = ranges(total, viewport);
  if (element === 0 || list <= element) return 0;
  return Math.round((Math.min(top, element) / element) * list - Math.min(top, element));
}

/** Follows a scroll event: a small step keeps the shift, a jump or an end of the list takes the proportional one. */
export function follow(before: Scroll, top: number, total: number, viewport: number): Scroll {
  const { element } = ranges(total, viewport);
  const jump = Math.abs(top - before.top) > viewport;
  const atEnd = top <= 0 || top >= element;
  return { top, shift: jump || atEnd ? proportionalShift(top, total, viewport) : before.shift };
}

/** Where to scroll so that a place in the whole list (px) is at the top of the view. */
export function scrollTo(place: number, total: number, viewport: number): Scroll {
  const { element, list } = ranges(total, viewport);
  const wanted = Math.max(0, Math.min(place, list));
  if (list <= element) return { top: wanted, shift: 0 };
  const top = Math.round((wanted / list) * element);
  return { top, shift: wanted - top };
}

/** First (inclusive) and last (exclusive) row to draw: those in view and at least {@link OVERSCAN} around them. */
export function rowsInView(scroll: Scroll, total: number, viewport: number): { from: number; to: number } {
  const place = scroll.top + scroll.shift;
  return {
    from: Math.max(0, Math.floor((place / ROW_HEIGHT - OVERSCAN) / STEP) * STEP),
    to: Math.min(total, Math.ceil(((place + viewport) / ROW_HEIGHT + OVERSCAN) / STEP) * STEP),
  };
}

/** The place to scroll to so that a row is wholly in view, or null when it is already. */
export function placeToReveal(index: number, scroll: Scroll, viewport: number): number | null {
  const place = scroll.top + scroll.shift;
  const start = index * ROW_HEIGHT;
  if (start < place) return start;
  if (start + ROW_HEIGHT > place + viewport) return start + ROW_HEIGHT - viewport;
  return null;
}
