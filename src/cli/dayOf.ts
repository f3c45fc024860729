import { ProblemError } from "../model/problem.ts";

/** A day as typed, an ISO date. @throws ProblemError `usage-date-invalid` {value}. */
export function dayOf(text: string): Date {
  const day = new Date(text);
  const isReal = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (!isReal) throw new ProblemError("usage-date-invalid", { value: text });
  return day;
}
