import type { FoundFact } from "./owners.ts";

/** A window that an export says it covers, Unix ms; null for an open end. */
export interface CoveredWindow {
  readonly from: number | null;
  readonly to: number | null;
  /** When it was asked for; null where a page says it of itself. */
  readonly requestedAt: number | null;
  readonly fragment: number;
}

/**
 * The windows that exports say they cover, once for each part that says it. Pages say their own. A JSON export lists all that
 * was ever asked for: the newest request of its list is the one that made it.
 */
export function windowsOf(facts: readonly FoundFact[]): CoveredWindow[] {
  const pages: CoveredWindow[] = [];
  const newest = new Map<number, CoveredWindow>();
  for (const { fact, fragment } of facts) {
    if (fact.type !== "window") continue;
    const { from, to, requestedAt } = fact;
    const window = { from, to, requestedAt, fragment };
    const known = newest.get(fragment);
    if (requestedAt === null) pages.push(window);
    else if (known === undefined || requestedAt > (known.requestedAt ?? requestedAt)) newest.set(fragment, window);
  }
  return [...pages, ...newest.values()];
}
