import { ProblemError } from "../../model/problem.ts";
import { Item, Report, type ReportHead } from "../../model/report.ts";
import type { ReportSource } from "../../store/types.ts";
import { linesOf, type Pieces } from "./savedLines.ts";

/** How a report of ours ends its first line, and begins its last; each item is a line between them (`writeJson`). */
const FIRST_ENDS = ',"items":[';
const LAST_BEGINS = "]";
const SCHEMA = /"schema"\s*:\s*"outscope-report\/(\d+)"/;
/** How far into a report its schema stands. */
const HEAD = 4096;
/** A report that something else wrote anew is parsed as a whole, up to so many bytes. */
const WHOLE_AT_MOST = 256 * 1024 * 1024;

export type SavedReport = Pick<ReportSource, "head" | "items">;

/**
 * A saved report, its items read line by line each time they are asked for, so that one of any size needs little memory.
 * @throws ProblemError with {file}: `report-newer`, `report-partial`, `report-invalid`; the last also while items are read.
 */
export function parseSaved(pieces: Pieces, file: string): SavedReport {
  const invalid = (cause?: unknown) => new ProblemError("report-invalid", { file }, { cause });
  const [first, last] = endsOf(pieces);
  const version = Number(SCHEMA.exec(first.slice(0, HEAD))?.[1]);
  if (version > 1) throw new ProblemError("report-newer", { file });
  if (!first.endsWith(FIRST_ENDS) || !last.startsWith(LAST_BEGINS)) return whole(pieces, file, invalid);
  const { items: _none, ...head } = checked(() => Report.parse(JSON.parse(`${first}${last}`)), invalid);
  if (head.only !== undefined) throw new ProblemError("report-partial", { file });
  return { head: () => head, items: () => itemsOf(pieces, invalid) };
}

type Invalid = (cause?: unknown) => ProblemError;

function checked<T>(work: () => T, invalid: Invalid): T {
  try {
    return work();
  } catch (cause) {
    throw invalid(cause);
  }
}

function endsOf(pieces: Pieces): [first: string, last: string] {
  let first: string | null = null;
  let last: Buffer = Buffer.alloc(0);
  for (const line of linesOf(pieces)) {
    first ??= line.toString("utf8");
    if (line.length > 0) last = line;
  }
  return [first ?? "", last.toString("utf8")];
}

function* itemsOf(pieces: Pieces, invalid: Invalid): Generator<Item> {
  let isFirst = true;
  for (const line of linesOf(pieces)) {
    if (isFirst) {
      isFirst = false;
      continue;
    }
    if (line[0] === LAST_BEGINS.charCodeAt(0)) return;
    const text = line.toString("utf8").replace(/,\r?$/, "");
    yield checked(() => Item.parse(JSON.parse(text)), invalid);
  }
}

function whole(pieces: Pieces, file: string, invalid: Invalid): SavedReport {
  const parts: Buffer[] = [];
  let size = 0;
  for (const piece of pieces.read()) {
    size += piece.length;
    if (size > WHOLE_AT_MOST) throw invalid();
    parts.push(piece);
  }
  const text = Buffer.concat(parts)
    .toString("utf8")
    .replace(/^\ufeff/, "");
  const { items, ...head } = checked(() => Report.parse(JSON.parse(text)), invalid);
  if (head.only !== undefined) throw new ProblemError("report-partial", { file });
  return { head: () => head satisfies ReportHead, items: () => items };
}
