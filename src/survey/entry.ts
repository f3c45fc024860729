import type { AccountFacts } from "../exposure/world.ts";
import { routes } from "../formats/routes.ts";
import { isCoverageLow } from "../formats/wordCounter.ts";
import type { Problem } from "../model/problem.ts";
import type { FileInfo } from "../model/report.ts";
import type { ReadResult, ReadTask } from "../read/readFile.ts";
import type { AccountDraft } from "./owners.ts";
import type { Fragment, SurveyedFile } from "./survey.ts";

/** One file with its place in the audit. */
export interface Entry {
  readonly number: number;
  readonly file: SurveyedFile;
  readonly fragment: number;
  account: number;
  records: number;
  items: number;
}

/** Numbers the files of all fragments. */
export function entriesOf(fragments: readonly Fragment[]): Entry[] {
  const entries: Entry[] = [];
  fragments.forEach((fragment, f) => {
    for (const file of fragment.files)
      entries.push({ number: entries.length, file, fragment: f, account: 0, records: 0, items: 0 });
  });
  return entries;
}

export function taskOf(entry: Entry, account: number): ReadTask {
  const { tree, member, route } = entry.file;
  return { file: entry.number, tree, member, route: route === null ? -1 : routes.indexOf(route), account };
}

/** Gives each file the account it is of: of the accounts of an export the one of its platform. */
export function assign(entries: Entry[], drafts: readonly AccountDraft[], accounts: readonly AccountFacts[]): void {
  for (const entry of entries) {
    const mine = drafts.flatMap((d, i) => (d.fragments.includes(entry.fragment) ? [i] : []));
    const platform = entry.file.route?.platform;
    entry.account = mine.find((i) => accounts[i]?.platform === platform) ?? mine[0] ?? 0;
  }
}

/** Notes on a file what its reading met; gives the problems the report lists. */
export function note(entry: Entry, { batch, problem, words }: ReadResult): Problem[] {
  const file = entry.file.member.path;
  const out: Problem[] = [];
  if (problem !== null) out.push(fail(entry, { code: problem.code, data: { ...problem.data, file } }));
  for (const p of batch.problems) {
    const counted: Problem = { code: p.code, data: { file, pointer: p.pointer, count: p.count } };
    entry.file.problem ??= counted;
    out.push(counted);
  }
  if (words !== undefined && isCoverageLow(words)) {
    const low: Problem = { code: "label-coverage-low", data: { file, known: words.known, total: words.total } };
    entry.file.problem ??= low;
    out.push(low);
  }
  return out;
}

/** Notes that a file is lost, and why. */
export function fail(entry: Entry, problem: Problem): Problem {
  entry.file.status = "failed";
  entry.file.problem = problem;
  return problem;
}

export function fileInfo({ file, records, items }: Entry): FileInfo {
  return { source: file.tree, file: file.member.path, status: file.status, records, items, problem: file.problem };
}
