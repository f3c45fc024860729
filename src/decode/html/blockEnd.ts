import type { HtmlBlock, HtmlText } from "./block.ts";
import { isDateLine } from "./dateLine.ts";

export interface Line extends HtmlText {
  readonly inFooter: boolean;
}

/**
 * Takes the printed date out of a block's lines: the last line, where it is a date, else the last date of a footer. Without
 * one, a footer's line that seems to be a moment in whatever language is taken out too, and the block is undated.
 */
export function takeEnd(
  lines: Line[],
  footerExpected: boolean,
): Pick<HtmlBlock, "time" | "footerLink"> & { undated: boolean; unread: boolean } {
  const at = timeLine(lines);
  const [time] = at < 0 ? [] : lines.splice(at, 1);
  const unread = at < 0 ? lines.findLastIndex((l) => l.inFooter && isMoment(l.text)) : -1;
  const [print] = unread < 0 ? [] : lines.splice(unread, 1);
  return {
    time: time?.text ?? null,
    footerLink: time?.href ?? print?.href ?? lines.findLast((l) => l.inFooter && l.href !== null)?.href ?? null,
    unread: print !== undefined,
    undated: print !== undefined || (at < 0 && footerExpected),
  };
}

function timeLine(lines: readonly Line[]): number {
  const last = lines.length - 1;
  const line = lines[last];
  if (line !== undefined && isDateLine(line.text)) return last;
  return lines.findLastIndex((l) => l.inFooter && isDateLine(l.text));
}

/** Whether a line seems to be a moment: short, with a time of day and a further number. */
function isMoment(text: string): boolean {
  return text.length <= 100 && /\p{Nd}{1,2}[:.]\p{Nd}{2}/u.test(text) && /\p{Nd}{4}/u.test(text);
}
