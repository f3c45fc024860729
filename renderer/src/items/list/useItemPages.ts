import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { Filter } from "../../../../src/model/filter.ts";
import type { Problem } from "../../../../src/model/problem.ts";
import type { ItemRow, Sort } from "../../../../src/model/query.ts";
import { useBridge } from "../../bridge/BridgeContext.tsx";
import { problemOf } from "../../bridge/problemOf.ts";
import { useAudit } from "../../shared/context/AuditContext.tsx";
import { PageCache } from "./pageCache.ts";

export interface ItemPages {
  /** Null until the first page is here. */
  readonly total: number | null;
  /** Whether what is here still answers an earlier filter: its total is not that of the filter shown. */
  readonly waiting: boolean;
  readonly problem: Problem | null;
  at(index: number): ItemRow | null;
  /** Where an item stands in the list, as far as the pages that are here tell. */
  find(row: number): number | null;
  /** Calls back whenever a page has come; ends with the function it gives. See {@link usePagesHere}. */
  subscribe(listener: () => void): () => void;
  /** How many pages have come. */
  arrived(): number;
  want(from: number, to: number): void;
  /** Item numbers of the rows between two places of the list, both included. */
  rowsBetween(first: number, last: number): Promise<number[]>;
}

const MOST = 500;
const nothing = () => undefined;

/** The list of items, page by page. While a new filter's first page is on the way, the old list stays on the screen. */
export function useItemPages(filter: Filter, sort: Sort): ItemPages {
  const bridge = useBridge();
  const { version } = useAudit();
  const [state, setState] = useState<{ cache: PageCache; total: number; key: string } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const view = useRef({ from: 0, to: 1 });
  const coming = useRef<PageCache | null>(null);
  const key = JSON.stringify({ filter, sort });
  const occasion = `${version} ${key}`;

  useEffect(() => {
    const asked = occasion.slice(occasion.indexOf(" ") + 1);
    const query = JSON.parse(asked) as { filter: Filter; sort: Sort };
    const cache: PageCache = new PageCache(
      (from, limit) => bridge.call("items.page", { ...query, from, limit }),
      (total) => {
        setProblem(null);
        setState((now) => (now?.cache === cache && now.total === total ? now : { cache, total, key: asked }));
      },
      (error) => setProblem(problemOf(error)),
    );
    coming.current = cache;
    cache.want(view.current.from, view.current.to);
    return () => cache.stop();
  }, [bridge, occasion]);

  const want = useCallback((from: number, to: number) => {
    view.current = { from, to };
    coming.current?.want(from, to);
  }, []);
  const at = useCallback((index: number) => state?.cache.at(index) ?? null, [state]);
  const find = useCallback((row: number) => state?.cache.find(row) ?? null, [state]);
  const subscribe = useCallback((listener: () => void) => state?.cache.subscribe(listener) ?? nothing, [state]);
  const arrived = useCallback(() => state?.cache.arrived ?? 0, [state]);
  const rowsBetween = useCallback(
    async (first: number, last: number) => {
      const query = JSON.parse(key) as { filter: Filter; sort: Sort };
      const rows: number[] = [];
      for (let from = first; from <= last; from += MOST) {
        const page = await bridge.call("items.page", { ...query, from, limit: Math.min(MOST, last - from + 1) });
        rows.push(...page.rows.map(({ row }) => row));
      }
      return rows;
    },
    [bridge, key],
  );
  const waiting = problem === null && state?.key !== key;
  return { total: state?.total ?? null, waiting, problem, at, find, subscribe, arrived, want, rowsBetween };
}

/** Draws the component that calls it again when a page comes: the list alone, not the filters and all else around it. */
export function usePagesHere({ subscribe, arrived }: ItemPages): void {
  useSyncExternalStore(subscribe, arrived);
}
