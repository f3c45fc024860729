import type { Problem } from "../model/problem.ts";

/** How many problems of one code are listed one by one; a hostile zip has as many as it likes. */
const LISTED = 100;

/**
 * Collects the problems of a listing. Data: `file`, `entry`, and `count` = how many entries the problem stands for:
 * 1, but for the last of a code that came up more than 100 times, which names the first of the rest.
 */
export class Findings {
  readonly #file: string;
  readonly #seen = new Map<string, Problem[]>();

  constructor(file: string) {
    this.#file = file;
  }

  add(code: string, entry: string, more: Problem["data"] = {}): void {
    let problems = this.#seen.get(code);
    if (problems === undefined) {
      problems = [];
      this.#seen.set(code, problems);
    }
    const last = problems[LISTED];
    if (last === undefined) problems.push({ code, data: { file: this.#file, entry, ...more, count: 1 } });
    else last.data.count = Number(last.data.count) + 1;
  }

  list(): Problem[] {
    return [...this.#seen.values()].flat();
  }
}
