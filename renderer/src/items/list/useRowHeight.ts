import { useSyncExternalStore } from "react";
import { NARROW_ROW_HEIGHT, ROW_HEIGHT } from "./window.ts";

/** The width below which a row has three lines; the style sheet of the items says the same. */
const NARROW = "(max-width: 36rem)";

/** The height of a row in this window, px: in a narrow one the verdict and the date each have a line of their own. */
export function useRowHeight(): number {
  return useSyncExternalStore(onChange, () => (window.matchMedia(NARROW).matches ? NARROW_ROW_HEIGHT : ROW_HEIGHT));
}

function onChange(changed: () => void): () => void {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
