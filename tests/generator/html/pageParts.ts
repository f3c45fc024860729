import type { FullOptions } from "../options.ts";

export const META = '<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />';

/** The two ends of the time an export covers, as machine-readable times; "" where it covers all. */
export function coveredWindow(options: FullOptions): string {
  if (options.coveredFrom === null) return "";
  const time = (date: Date) => `<time datetime="${date.toISOString().slice(0, 16)}Z">${date.toUTCString()}</time>`;
  return `<div>${time(options.coveredFrom)} – ${time(options.now)}</div>`;
}

/** A heading for the page of a file: the words of its name. */
export function titleOfPath(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/(_\d+)?\.\w+$/, "");
  const words = name.replace(/_+/g, " ").trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
