import { Problem } from "../../../src/model/problem.ts";

/**
 * The problem in anything that was thrown. Errors that crossed Electron's context bridge lose their class but keep
 * `problem`, or are plain `{code, data}`; anything else is `unexpected`.
 */
export function problemOf(error: unknown): Problem {
  const inside = typeof error === "object" && error !== null && "problem" in error ? error.problem : error;
  const parsed = Problem.safeParse(inside);
  return parsed.success ? parsed.data : { code: "unexpected", data: {} };
}
