import type { Reason } from "../model/report.ts";
import type { Translator } from "./translator.ts";

/** Why an item is judged as it is: the rule in plain words; of what was seen in public, the day and the page too. */
export function reasonSentence(words: Translator, { rule, seen }: Pick<Reason, "rule" | "seen">): string {
  if (seen === undefined) return words.t(`rules:${rule}`);
  const day = words.date(seen.on);
  return words.t(`words:seen.${seen.certainty}.${seen.view}`, { day });
}
