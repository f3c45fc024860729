export interface Quote {
  readonly file: string;
  readonly id: string;
  /** Counted from 1. */
  readonly source: number;
  readonly url: string;
  readonly quote: string;
}
export function folded(text: string): string;
export function quotesIn(folder: string): Promise<Quote[]>;
export function capture(folder: string, url: string): Promise<string | null>;
export function checkQuotes(
  quotes: readonly Quote[],
  folder: string,
): Promise<{ readonly verbatim: Quote[]; readonly missing: Quote[]; readonly uncaptured: Quote[] }>;
