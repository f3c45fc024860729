import type { SentRequest } from "../model/letter.ts";
import type { Tracking } from "../model/settings.ts";

/** What the user noted of objections and letters, to be kept as proof. `hidden`: without what is in their own words. */
export function sentRecord(
  tracking: readonly Tracking[],
  requests: readonly SentRequest[],
  hidden: boolean,
): { readonly objections: Tracking[]; readonly requests: SentRequest[] } {
  if (!hidden) return { objections: [...tracking], requests: [...requests] };
  return {
    objections: tracking.map((one) => ({ ...one, reference: null })),
    requests: requests.map((one, i) => ({ ...one, id: String(i + 1), about: "", reference: null })),
  };
}
