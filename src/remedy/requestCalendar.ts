import type { Translator } from "../locales/index.ts";
import type { RequestView } from "../model/letter.ts";
import { ProblemError } from "../model/problem.ts";
import { calendarFile } from "./calendar.ts";

/**
 * The calendar file that reminds of the day a request's answer is due.
 * @throws ProblemError `objection-no-term` where no day is known.
 */
export function requestCalendar(
  { id, kind, sentOn, due, reference }: RequestView,
  words: Translator,
  now: Date,
): { fileName: string; ics: string } {
  if (due === null) throw new ProblemError("objection-no-term");
  const said = words.t("letters:requestDue.description", { date: words.date(sentOn) });
  const noted = reference === null ? "" : `\n${words.t("letters:calendarReference", { reference })}`;
  const entry = {
    uid: `request-${id.replaceAll(/[^\w-]/g, "")}-${sentOn}@outscope.invalid`,
    date: due.date,
    summary: words.t("letters:requestDue.summary", { kind: words.t(`letters:kind.${kind}`) }),
    description: said + noted,
  };
  return { fileName: `outscope-${kind}-${due.date}.ics`, ics: calendarFile([entry], now) };
}
