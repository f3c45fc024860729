import { printTime, type TimeStyle } from "./printedTime.ts";

/** What the writers of blocks share. */
export interface Printer {
  readonly time: TimeStyle;
  /** Stands before a media path: the way up to the root, where the page has no `<base>`. */
  readonly prefix: string;
  /** Short values stand beside their label; on Instagram all texts stand below it. */
  readonly beside: boolean;
}

export function printed(printer: Printer, at: number): string {
  return printTime(at, printer.time);
}
