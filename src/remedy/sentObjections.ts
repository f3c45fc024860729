import type { Tracking } from "../model/settings.ts";
import type { Region } from "../model/vocabulary.ts";
import { dueDates } from "./dueDate.ts";

/** An objection that was sent, and the day by which Meta must answer; ISO dates, null where no term is known or it was confirmed. */
export interface SentObjectionDates {
  readonly platform: Tracking["platform"];
  readonly sentOn: string;
  readonly dueOn: string | null;
}

/** The objections that the user said they sent, also those of earlier years, with their terms. */
export function sentObjections(
  tracking: readonly Pick<Tracking, "platform" | "submittedOn" | "objectedEarlierOn" | "confirmedOn">[],
  region: Region,
): SentObjectionDates[] {
  return tracking.flatMap(({ platform, submittedOn, objectedEarlierOn, confirmedOn }) => {
    const sentOn = submittedOn ?? objectedEarlierOn;
    if (sentOn === null) return [];
    const waits = submittedOn !== null && confirmedOn === null;
    return [{ platform, sentOn, dueOn: waits ? (dueDates(sentOn, region)?.date ?? null) : null }];
  });
}
