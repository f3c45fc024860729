import { z } from "zod";
import { type Problem, ProblemError } from "../model/problem.ts";

/**
 * What crosses the border when something is thrown. A fault of ours becomes `unexpected` with the error's class only:
 * its message may quote personal contents.
 */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof z.ZodError)
    return { code: "input-invalid", data: { at: error.issues[0]?.path.map(String).join(".") ?? "" } };
  return { code: "unexpected", data: { code: error instanceof Error ? error.name : "unknown" } };
}
