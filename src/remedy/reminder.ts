import type { Translator } from "../locales/index.ts";
import { ProblemError } from "../model/problem.ts";
import type { Tracking } from "../model/settings.ts";
import type { Platform, Region } from "../model/vocabulary.ts";
import { calendarFile } from "./calendar.ts";
import { dueDates } from "./dueDate.ts";

export interface ReminderInput {
  readonly platform: Platform;
  readonly region: Region;
  readonly words: Translator;
  readonly tracking: readonly Tracking[];
  readonly now: Date;
}

/**
 * The calendar file that reminds of the day Meta's answer is due.
 * @throws ProblemError `objection-not-submitted` without a date of submission, `objection-no-term` where the law of the
 *   region names no date.
 */
export function reminder({ platform, region, words, tracking, now }: ReminderInput): {
  fileName: string;
  ics: string;
} {
  // Threads is objected to through Instagram.
  const tracked = tracking.find((one) => one.platform === (platform === "threads" ? "instagram" : platform));
  if (!tracked?.submittedOn) throw new ProblemError("objection-not-submitted", { platform });
  const due = dueDates(tracked.submittedOn, region);
  if (due === null) throw new ProblemError("objection-no-term", { region });
  const description = words.t("letters:calendarDescription", {
    submitted: words.date(tracked.submittedOn),
    extended: words.date(due.extended),
    article: words.t(region === "uk" ? "letters:articleTermUk" : "letters:articleTermEu"),
  });
  const reference = tracked.reference
    ? `\n${words.t("letters:calendarReference", { reference: tracked.reference })}`
    : "";
  const entry = {
    uid: `objection-${platform}-${tracked.submittedOn}@outscope.invalid`,
    date: due.date,
    summary: words.t("letters:calendarSummary", { platform: words.t(`words:platform.${platform}`) }),
    description: description + reference,
  };
  return { fileName: `outscope-${platform}-${due.date}.ics`, ics: calendarFile([entry], now) };
}
