import { isCoverageLow } from "../formats/wordCounter.ts";
import type { Problem } from "../model/problem.ts";
import type { FileInfo } from "../model/report.ts";
import type { Entry } from "../survey/entry.ts";
import type { SurveyedFile } from "../survey/survey.ts";
import type { ReadResult } from "./readFile.ts";

/** What became of one file. Until it is read, left out or lost, that is what the survey said of it. */
type Outcome = Pick<FileInfo, "status" | "problem" | "records" | "items">;

/** What became of each file of an audit, and what the report is to say of it. */
export class Outcomes {
  readonly problems: Problem[] = [];
  readonly #known = new Map<SurveyedFile, Outcome>();

  of(file: SurveyedFile): Outcome {
    return this.#known.get(file) ?? { status: file.status, problem: file.problem, records: 0, items: 0 };
  }

  isToRead(file: SurveyedFile): boolean {
    return this.of(file).status === "read";
  }

  /** The file is not needed: its contents are there already (`file-repeated`, `html-twin`). */
  leaveOut(file: SurveyedFile, code: "file-repeated" | "html-twin"): void {
    const problem = { code, data: { file: file.member.path } };
    this.#known.set(file, { ...this.of(file), status: "not-needed", problem });
  }

  /** The file was read. A problem with the file itself makes it `failed`, though it may have given items. */
  read({ file }: Entry, { batch, problem, words }: ReadResult): void {
    const path = file.member.path;
    const counts = { records: batch.records, items: batch.n };
    const failed = problem === null ? null : { code: problem.code, data: { ...problem.data, file: path } };
    const met: Problem[] = batch.problems.map(({ code, pointer, count }) => ({
      code,
      data: { file: path, pointer, count },
    }));
    if (words !== undefined && isCoverageLow(words))
      met.push({ code: "label-coverage-low", data: { file: path, known: words.known, total: words.total } });
    const before = this.of(file);
    const all = failed === null ? met : [failed, ...met];
    this.problems.push(...all);
    this.#known.set(file, {
      status: failed === null ? before.status : "failed",
      problem: failed ?? before.problem ?? all.at(0) ?? null,
      ...counts,
    });
  }

  /** The file took its reader with it, and nothing of it is left. */
  lost({ file }: Entry, problem: Problem): void {
    this.problems.push(problem);
    this.#known.set(file, { ...this.of(file), status: "failed", problem });
  }

  info(file: SurveyedFile): FileInfo {
    const { status, records, items, problem } = this.of(file);
    return { source: file.tree, file: file.member.path, status, records, items, problem };
  }
}
