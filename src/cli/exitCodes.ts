import type { Problem } from "../model/problem.ts";

/** What the command tells the shell. 1 is for what none of the others names, e.g. a report that cannot be written. */
export const EXIT = {
  done: 0,
  failed: 1,
  usage: 2,
  noExport: 3,
  unreadable: 4,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

const NO_EXPORT = new Set(["no-export-found", "wrong-service", "private-only", "nothing-published"]);
const USAGE = /^(usage-|answer-|answers-|aggregate-|letter-several-people$|person-unknown$)/;
const UNREADABLE = /^(input-|view-|zip-|not-a-zip$|folder-|file-|html-|json-)/;

/** The exit status for a problem that ended the command. */
export function exitCodeOf(problem: Problem): number {
  const { code } = problem;
  if (code === "cancelled") return EXIT.interrupted;
  if (NO_EXPORT.has(code)) return EXIT.noExport;
  if (USAGE.test(code)) return EXIT.usage;
  return UNREADABLE.test(code) ? EXIT.unreadable : EXIT.failed;
}
