import { problemSentence, type Translator } from "../../locales/index.ts";
import type { ReportHead } from "../../model/report.ts";
import type { FileStatus } from "../../model/vocabulary.ts";

/** A sentence that on the first page says how much was not read; null where nothing is missing. */
export function unreadSentence(words: Translator, head: ReportHead): string | null {
  const count = head.files.filter(({ status }) => status === "failed" || status === "unknown").length;
  return count === 0 && head.problems.length === 0 ? null : words.t("report:first.unread", { count });
}

/** How many files were treated how, in the order of a table. */
export function filesByStatus(files: ReportHead["files"]): (readonly [FileStatus, number])[] {
  const counts = new Map<FileStatus, number>();
  for (const file of files) counts.set(file.status, (counts.get(file.status) ?? 0) + 1);
  return (["read", "not-needed", "private", "unknown", "failed"] as const).map((status) => [
    status,
    counts.get(status) ?? 0,
  ]);
}

/** A line about the export: somebody's file name, a sentence of ours that names it, or both. */
export interface UnreadLine {
  /** A file's name alone: words of the export. */
  readonly name: string | null;
  readonly sentence: string | null;
}

export interface UnreadList {
  readonly title: string;
  readonly lines: readonly UnreadLine[];
}

/** What no number of a report includes: problems, files that were not read, periods that are covered. */
export function unreadLists(words: Translator, head: ReportHead): UnreadList[] {
  const sentence = (text: string): UnreadLine => ({ name: null, sentence: text });
  const name = (file: string): UnreadLine => ({ name: file, sentence: null });
  const of = (status: FileStatus) => head.files.filter((file) => file.status === status);
  const lists = {
    problems: head.problems.map((problem) => sentence(problemSentence(words, problem))),
    failed: of("failed").map(({ file, problem }) =>
      problem === null ? name(file) : sentence(problemSentence(words, problem)),
    ),
    unknown: of("unknown").map(({ file }) => name(file)),
    windows: head.sources.flatMap(({ path, coverage: { from, to } }): UnreadLine[] => {
      if (from === null && to === null) return [];
      const values = {
        from: from === null ? words.t("report:window.start") : words.date(from),
        to: to === null ? words.t("report:window.end") : words.date(to),
      };
      return [{ name: path.split(/[\\/]/).at(-1) ?? path, sentence: words.t("report:window.covers", values) }];
    }),
  };
  return Object.entries(lists)
    .filter(([, lines]) => lines.length > 0)
    .map(([key, lines]) => ({ title: words.t(`report:unread.${key}`), lines }));
}
