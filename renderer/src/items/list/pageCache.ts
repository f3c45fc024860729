import type { ItemRow, Page } from "../../../../src/model/query.ts";

const PAGE_SIZE = 100;
const KEPT = 60;

/**
 * Pages of one list (one filter, one order), asked for as they come into view. At most two requests are under way;
 * the page wanted last is asked first, so that a fast scroll does not wait for what it has passed.
 */
export class PageCache {
  readonly #pages = new Map<number, readonly ItemRow[]>();
  readonly #running = new Set<number>();
  readonly #listeners = new Set<() => void>();
  #wanted: number[] = [];
  /** How many pages have come. */
  arrived = 0;
  #stopped: boolean;
  readonly #load: (from: number, limit: number) => Promise<Page>;
  readonly #onPage: (total: number) => void;
  readonly #onError: (error: unknown) => void;

  constructor(
    load: (from: number, limit: number) => Promise<Page>,
    onPage: (total: number) => void,
    onError: (error: unknown) => void,
  ) {
    this.#stopped = false;
    this.#load = load;
    this.#onPage = onPage;
    this.#onError = onError;
  }

  /** The row at a place in the list, or null while its page is on the way. */
  at(index: number): ItemRow | null {
    return this.#pages.get(Math.floor(index / PAGE_SIZE))?.[index % PAGE_SIZE] ?? null;
  }

  /** Where an item stands, as far as the pages that are here tell. */
  find(row: number): number | null {
    for (const [page, rows] of this.#pages) {
      const place = rows.findIndex((item) => item.row === row);
      if (place !== -1) return page * PAGE_SIZE + place;
    }
    return null;
  }

  /** Says which rows are in view; what was wanted before and is not any more is dropped. */
  want(from: number, to: number): void {
    const first = Math.floor(from / PAGE_SIZE);
    const last = Math.floor(Math.max(from, to - 1) / PAGE_SIZE);
    this.#wanted = [];
    for (let page = last; page >= first; page -= 1) if (!this.#pages.has(page)) this.#wanted.push(page);
    this.#next();
  }

  /** Calls back whenever a page has come, until the function it gives is called. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Answers that come after this are dropped. */
  stop(): void {
    this.#stopped = true;
  }

  #next(): void {
    while (!this.#stopped && this.#running.size < 2) {
      const page = this.#wanted.pop();
      if (page === undefined) return;
      if (!this.#running.has(page)) this.#fetch(page);
    }
  }

  #fetch(page: number): void {
    this.#running.add(page);
    this.#load(page * PAGE_SIZE, PAGE_SIZE).then(
      (answer) => {
        this.#running.delete(page);
        if (this.#stopped) return;
        this.#pages.set(page, answer.rows);
        for (const old of this.#pages.keys()) {
          if (this.#pages.size <= KEPT) break;
          if (Math.abs(old - page) > KEPT / 4) this.#pages.delete(old);
        }
        this.arrived += 1;
        this.#onPage(answer.total);
        for (const listener of this.#listeners) listener();
        this.#next();
      },
      (error: unknown) => {
        this.#running.delete(page);
        if (!this.#stopped) this.#onError(error);
      },
    );
  }
}
