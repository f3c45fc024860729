import type { Translator } from "../../locales/index.ts";
import type { ReportHead } from "../../model/report.ts";
import type { Region } from "../../model/vocabulary.ts";
import { channelsFor } from "../../policy/index.ts";

/** Ways to object that are named for each platform, the one to take first in front. */
const WAYS_AT_MOST = 2;

/** A line on where to object; `url` is null where Meta offers no address. */
export interface Way {
  readonly text: string;
  readonly url: string | null;
}

/** Where to object, for each platform that was found. */
export function waysToObject(words: Translator, head: ReportHead, region: Region): Way[] {
  const found = new Set(head.accounts.map(({ platform }) => platform));
  found.delete("threads"); // belongs to the Instagram account; Meta offers no form of its own
  return [...found].flatMap((platform): Way[] => {
    const ways = channelsFor(platform, region).filter(({ purpose }) => purpose === "object");
    const name = words.t(`words:platform.${platform}`);
    if (ways.length === 0) return [{ text: words.t("cli:summary.noChannel", { platform: name }), url: null }];
    return ways.slice(0, WAYS_AT_MOST).map(({ id, url }) => ({
      text: words.t("report:first.way", { platform: name, title: words.t(`policy:${id}.title`) }),
      url,
    }));
  });
}

/** An objection that was sent, and the day by which Meta must answer; ISO dates, null where no term is known. */
export interface SentObjection {
  readonly platform: "facebook" | "instagram";
  readonly sentOn: string;
  readonly dueOn: string | null;
}

/** What was sent, as sentences. */
export function objectionSentences(words: Translator, objections: readonly SentObjection[]): string[] {
  return objections.map(({ platform, sentOn, dueOn }) => {
    const name = words.t(`words:platform.${platform}`);
    if (dueOn === null) return words.t("report:first.objected", { platform: name, date: words.date(sentOn) });
    return words.t("report:first.objectedDue", { platform: name, date: words.date(sentOn), due: words.date(dueOn) });
  });
}
