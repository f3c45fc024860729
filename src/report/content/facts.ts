import type { Translator } from "../../locales/index.ts";
import type { Source, TimelineEvent } from "../../policy/index.ts";

/** When a source was stored, in words. */
export function capturedText(words: Translator, { captured }: Source): string {
  if (captured === null) return words.t("report:sources.noDate");
  return words.t("report:sources.captured", { date: words.date(captured) });
}

/** "2025", "2025-05" or a whole day, as far as the source tells; only a whole day is written out. */
export function eventDate(words: Translator, { from, to }: TimelineEvent): string {
  const written = (date: string) => (date.length === 10 ? words.date(date) : date);
  return to === null ? written(from) : `${written(from)} – ${written(to)}`;
}
