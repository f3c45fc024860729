import type { Tracking } from "./settings.ts";

/** The id under which what is noted of an objection by form is kept; another day (an ISO date) is another objection. */
export const trackedId = (platform: Tracking["platform"], submittedOn: string): string =>
  `form-${platform}-${submittedOn}`;

/** Whether a request is an objection by form, whose dates are noted with its account. */
export const isTrackedId = (id: string): boolean => id.startsWith("form-");
