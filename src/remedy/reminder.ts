import { createTranslator } from "../locales/index.ts";
import { ProblemError } from "../model/problem.ts";
import type { Tracking } from "../model/settings.ts";
import type { Platform, Region } from "../model/vocabulary.ts";
import { calendarFile } from "./calendar.ts";
import { dueDates } from "./dueDate.ts";
import { letterText } from "./words.ts";

export interface ReminderInput {
  readonly platform: Platform;
  readonly region: Region;
  /** BCP 47. */
  readonly language: string;
  /** Whose customs dates follow. */
  readonly locale?: string;
  readonly tracking: readonly Tracking[];
  readonly now: Date;
}

/**
 * The calendar file that reminds of the day Meta's answer is due.
 * @throws ProblemError `objection-not-submitted` without a date of submission, `objection-no-term` where the law of the
 *   region names no date.
 */
export function reminder({ platform, region, language, locale, tracking, now }: ReminderInput): {
  fileName: string;
  ics: string;
} {
  // Threads is objected to through Instagram.
  const tracked = tracking.find((one) => one.platform === (platform === "threads" ? "instagram" : platform));
  if (!tracked?.submittedOn) throw new ProblemError("objection-not-submitted", { platform });
  const due = dueDates(tracked.submittedOn, region);
  if (due === null) throw new ProblemError("objection-no-term", { region });
  const words = createTranslator(language, locale);
  const description = letterText("calendarDescription", language, {
    submitted: words.date(tracked.submittedOn),
    extended: words.date(due.extended),
    article: letterText(region === "uk" ? "articleTermUk" : "articleTermEu", language),
  });
  const reference = tracked.reference
    ? `\n${letterText("calendarReference", language, { reference: tracked.reference })}`
    : "";
  const entry = {
    uid: `objection-${platform}-${tracked.submittedOn}@outscope.invalid`,
    date: due.date,
    summary: letterText("calendarSummary", language, { platform: words.t(`words:platform.${platform}`) }),
    description: description + reference,
  };
  return { fileName: `outscope-${platform}-${due.date}.ics`, ics: calendarFile([entry], now) };
}
