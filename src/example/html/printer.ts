import { printTime, type TimeStyle } from "./printedTime.ts";

/** What the writers of blocks share. */
export interface Printer {
  readonly time: TimeStyle;
  /** Stands before a media path: the way up to the root, where the page has no `<base>`. */
  readonly prefix: string;
}

export function printed(printer: Printer, at: number): string {
  return printTime(at, printer.time);
}
