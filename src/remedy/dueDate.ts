import type { Tracking } from "../model/settings.ts";
import type { Region } from "../model/vocabulary.ts";

/** Where art. 12(3) of the GDPR or of the UK GDPR gives a month for the answer; elsewhere no date is promised. */
const WITH_TERM: ReadonlySet<Region> = new Set(["eu", "uk"]);

/**
 * The same day so many calendar months later, or the month's last day where it has no such day: how a period expressed
 * in months ends (Regulation (EEC, Euratom) No 1182/71, art. 3(2)(c)). `date` is an ISO date.
 */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  lastDay.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return lastDay.toISOString().slice(0, 10);
}

/** The ISO date so many days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day by which Meta must answer, and the one if it says in time that it takes two months more; null outside EU and UK. */
export interface DueDates {
  readonly date: string;
  readonly extended: string;
}

/** When the answer to an objection submitted on an ISO date is due: one month, extendable by two (art. 12(3) GDPR). */
export function dueDates(submittedOn: string, region: Region): DueDates | null {
  if (!WITH_TERM.has(region)) return null;
  return { date: addMonths(submittedOn, 1), extended: addMonths(submittedOn, 3) };
}

/** The open dates: objections submitted and not confirmed yet. */
export function openDueDates(
  tracking: readonly Tracking[],
  region: Region,
): ({ platform: Tracking["platform"] } & DueDates)[] {
  return tracking.flatMap(({ platform, submittedOn, confirmedOn }) => {
    const due = submittedOn === null || confirmedOn !== null ? null : dueDates(submittedOn, region);
    return due === null ? [] : [{ platform, ...due }];
  });
}
