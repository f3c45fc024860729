import type { NextStep, RequestView, SentRequest } from "../model/letter.ts";
import { ProblemError } from "../model/problem.ts";
import { lawFor } from "../policy/index.ts";
import { addDays, addMonths } from "./dueDate.ts";
import { lawForm } from "./letters/lawForm.ts";

/** What a reminder gives Meta: the letter says two weeks. */
const REMINDER_DAYS = 14;

/**
 * When the answer is due: by the term that the country's law names, a reminder's by its own words. Null where no law that we know
 * names a day, and for a complaint, which no term binds.
 */
function dueOf({ kind, country, sentOn }: SentRequest): RequestView["due"] {
  if (kind === "complaint") return null;
  if (kind === "reminder") return { date: addDays(sentOn, REMINDER_DAYS), extended: null };
  const term = lawFor(lawForm(country)).find((fact) => fact.type === "article" && fact.term !== null);
  if (term?.type !== "article" || term.term === null) return null;
  const { months, days, extendableByMonths } = term.term;
  const date = days === 0 ? addMonths(sentOn, months) : addDays(sentOn, days);
  return { date, extended: extendableByMonths === 0 ? null : addMonths(sentOn, months + extendableByMonths) };
}

function nextOf({ kind, answer, doneOn }: SentRequest, overdue: boolean): NextStep {
  if (doneOn !== null) return "none";
  if (answer === null || answer.what === "extended") {
    if (!overdue) return "wait";
    return kind === "reminder" ? "complain" : "remind";
  }
  const after = { granted: "check", refused: "complain", identity: "identify" } as const;
  return after[answer.what];
}

/** A request with the day its answer is due and what to do next. `today` is an ISO date. */
export function requestView(request: SentRequest, today: string): RequestView {
  const due = dueOf(request);
  const last = request.answer?.what === "extended" ? (due?.extended ?? due?.date) : due?.date;
  const open = request.answer === null || request.answer.what === "extended";
  const overdue = request.doneOn === null && open && last !== undefined && last < today;
  return { ...request, due, next: nextOf(request, overdue), overdue };
}

/**
 * Sees that the days of a request can be.
 * @throws ProblemError `letter-date-future`, `letter-answer-before-request`.
 */
export function checkRequest({ sentOn, answer, doneOn }: SentRequest, today: string): void {
  for (const day of [sentOn, answer?.on, doneOn])
    if (day != null && day > today) throw new ProblemError("letter-date-future", { date: day });
  for (const day of [answer?.on, doneOn])
    if (day != null && day < sentOn)
      throw new ProblemError("letter-answer-before-request", { sent: sentOn, answered: day });
}
