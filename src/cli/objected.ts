import { ProblemError } from "../model/problem.ts";
import { Tracking } from "../model/settings.ts";
import type { Region } from "../model/vocabulary.ts";
import { type SentObjectionDates, sentObjections } from "../remedy/sentObjections.ts";
import { dayOf } from "./dayOf.ts";

const PLATFORMS = Tracking.shape.platform.options;

/**
 * When the user objected, as typed: "2026-11-01" for both services, "facebook=2026-11-01" for one.
 * @throws ProblemError `usage-date-invalid`, `usage-objected-platform`.
 */
export function parseObjected(typed: readonly string[], region: Region): SentObjectionDates[] {
  const days = new Map<Tracking["platform"], string>();
  for (const text of typed) {
    const [day = "", name] = text.split("=").reverse();
    dayOf(day);
    const named = PLATFORMS.find((platform) => platform === name?.toLowerCase());
    if (name !== undefined && named === undefined) throw new ProblemError("usage-objected-platform", { value: name });
    for (const platform of named === undefined ? PLATFORMS : [named]) days.set(platform, day);
  }
  const tracking = Array.from(days, ([platform, submittedOn]) => ({
    platform,
    submittedOn,
    objectedEarlierOn: null,
    confirmedOn: null,
  }));
  return sentObjections(tracking, region);
}
