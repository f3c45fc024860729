import type { Translator } from "../locales/index.ts";
import type { SentRequest } from "../model/letter.ts";
import type { Tracking } from "../model/settings.ts";
import { trackedId } from "../model/trackedId.ts";
import { lawForm, metaAddresses } from "./letters/lawForm.ts";

/** To whom letters go that are sent from a country: Meta's companies, as they are addressed. */
const controllerIn = (country: string): string =>
  metaAddresses(lawForm(country))
    .map(({ addressee }) => addressee)
    .join(" / ");

/** The requests noted, with the objections by form that the user said they have sent; what was noted of those counts first. */
export function withTracked(
  requests: readonly SentRequest[],
  tracking: readonly Tracking[],
  { words, country }: { readonly words: Translator; readonly country: string },
): SentRequest[] {
  const tracked = tracking.flatMap((one): SentRequest[] => {
    const { platform, submittedOn, reference, confirmedOn } = one;
    if (submittedOn === null) return [];
    const id = trackedId(platform, submittedOn);
    if (requests.some((request) => request.id === id)) return [];
    return [
      {
        id,
        kind: "objection",
        about: words.t(`words:platform.${platform}`),
        to: controllerIn(country),
        country,
        sentOn: submittedOn,
        by: "form",
        reference,
        answer: confirmedOn === null ? null : { what: "granted", on: confirmedOn },
        identifiedOn: null,
        follows: null,
        doneOn: confirmedOn,
      },
    ];
  });
  return [...requests, ...tracked];
}
