import type { Tracking } from "../../../src/api/contract/index.ts";

/** Platforms whose forms are followed up. */
export const TRACKED: readonly Tracking["platform"][] = ["facebook", "instagram"];

/** What one field changes; the rest stays as it was. */
export type TrackingChange = Pick<Tracking, "platform"> & Partial<Tracking>;

/** What the user noted for a platform so far. */
export function trackingOf(tracking: readonly Tracking[], platform: Tracking["platform"]): Tracking {
  return (
    tracking.find((entry) => entry.platform === platform) ?? {
      platform,
      objectedEarlierOn: null,
      submittedOn: null,
      reference: null,
      confirmedOn: null,
    }
  );
}
