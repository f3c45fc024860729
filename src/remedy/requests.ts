import type { NextStep, RequestView, SentRequest } from "../model/letter.ts";
import { ProblemError } from "../model/problem.ts";
import type { Region } from "../model/vocabulary.ts";
import { lawFor } from "../policy/index.ts";
import { addDays, addMonths } from "./dueDate.ts";
import { lawForm } from "./letters/lawForm.ts";

/** What a reminder gives Meta: the letter says two weeks, and in the United Kingdom the 30 days of the complaint to Meta. */
const REMINDER_DAYS: Readonly<Record<Region, number>> = { eu: 14, uk: 30, ch: 14, br: 14, other: 14 };

/** After how long one may well ask again where no law names a day. */
const PATIENCE_DAYS = 30;

/** What comes after a refusal: in the United Kingdom the complaint to Meta itself, which the reminder is, comes first. */
const AFTER_REFUSAL: Readonly<Record<Region, NextStep>> = {
  eu: "complain",
  uk: "remind",
  ch: "complain",
  br: "complain",
  other: "complain",
};

/**
 * When the answer is due: by the term that the country's law names, a reminder's by its own words; counted anew from the day the user
 * showed who they are. Null where no law that we know names a day, and for a complaint, which no term binds.
 */
function dueOf({ kind, country, sentOn, identifiedOn }: SentRequest): RequestView["due"] {
  const region = lawForm(country);
  const from = identifiedOn ?? sentOn;
  if (kind === "complaint") return null;
  if (kind === "reminder") return { date: addDays(from, REMINDER_DAYS[region]), extended: null };
  const term = lawFor(region).flatMap((fact) => (fact.type === "article" ? (fact.term ?? []) : []))[0];
  if (term === undefined || term.kinds?.includes(kind) === false) return null;
  const { months, days, extendableByMonths } = term;
  const date = days === 0 ? addMonths(from, months) : addDays(from, days);
  return { date, extended: extendableByMonths === 0 ? null : addMonths(from, months + extendableByMonths) };
}

/** Whether an answer that settles it is still to come. */
const isOpen = ({ answer, identifiedOn }: SentRequest): boolean =>
  answer === null || answer.what === "extended" || (answer.what === "identity" && identifiedOn !== null);

function nextOf(request: SentRequest, overdue: boolean): NextStep {
  const { kind, answer, country } = request;
  if (answer === null || isOpen(request)) {
    if (!overdue) return "wait";
    return kind === "reminder" ? "complain" : "remind";
  }
  if (answer.what === "refused") {
    if (kind === "complaint") return "court";
    return kind === "reminder" ? "complain" : AFTER_REFUSAL[lawForm(country)];
  }
  return answer.what === "identity" ? "identify" : "check";
}

/** A request with the day its answer is due and what to do next. `today` is an ISO date; `followed`: another letter went out since. */
export function requestView(request: SentRequest, today: string, followed = false): RequestView {
  const due = dueOf(request);
  if (request.doneOn !== null) return { ...request, due, next: "none", overdue: false };
  if (followed) return { ...request, due, next: "followed", overdue: false };
  const last = request.answer?.what === "extended" ? (due?.extended ?? due?.date) : due?.date;
  const overdue = isOpen(request) && last !== undefined && last < today;
  const unhurried = request.kind !== "complaint" && due === null && addDays(request.sentOn, PATIENCE_DAYS) < today;
  return { ...request, due, next: nextOf(request, overdue || unhurried), overdue };
}

/** All requests, the newest first. */
export function requestViews(requests: readonly SentRequest[], today: string): RequestView[] {
  const followed = new Set(requests.flatMap(({ follows }) => follows ?? []));
  return requests
    .map((one) => requestView(one, today, followed.has(one.id)))
    .sort((a, b) => (a.sentOn < b.sentOn ? 1 : a.sentOn > b.sentOn ? -1 : a.id < b.id ? 1 : -1));
}

/**
 * Sees that the days of a request can be.
 * @throws ProblemError `letter-date-future`, `letter-answer-before-request`.
 */
export function checkRequest({ sentOn, answer, identifiedOn, doneOn }: SentRequest, today: string): void {
  const after = [answer?.on, identifiedOn, doneOn];
  for (const day of [sentOn, ...after])
    if (day != null && day > today) throw new ProblemError("letter-date-future", { date: day });
  for (const day of after)
    if (day != null && day < sentOn)
      throw new ProblemError("letter-answer-before-request", { sent: sentOn, answered: day });
}
