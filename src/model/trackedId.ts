import type { Tracking } from "./settings.ts";

/** The id under which what is noted of an objection by form is kept; another day (an ISO date) is another objection. */
export const trackedId = (platform: Tracking["platform"], submittedOn: string): string =>
  `form-${platform}-${submittedOn}`;
