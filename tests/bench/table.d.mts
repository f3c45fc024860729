/** One line of the benchmark's table. `ratio` is what is held against `limit`; null: told, not judged. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly floor: string;
  readonly ratio: number | null;
  readonly limit: number | null;
  readonly unit: string;
}
export function megabytes(bytes: number): string;
export function seconds(seconds: number): string;
export function median(values: readonly number[]): number;
export function tableLines(rows: readonly Row[]): string[];
