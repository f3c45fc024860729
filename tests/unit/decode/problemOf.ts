import { type Problem, ProblemError } from "../../../src/model/problem.ts";

/** The problem that a call throws; fails the test where it throws none or another error. */
export function problemOf(call: () => unknown): Problem {
  try {
    call();
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error("nothing was thrown");
}
