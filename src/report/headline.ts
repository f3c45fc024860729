import type { Translator } from "../locales/index.ts";
import type { Summary } from "../model/report.ts";

/** The one sentence of an audit: how many items are in scope, with how sure that is. */
export function headlineSentence(words: Translator, headline: Summary["headline"]): string {
  const { atLeast, atMost, of } = headline;
  const values = { atLeast: words.number(atLeast), atMost: words.number(atMost), count: of };
  if (atMost === 0) return words.t("report:headline.none", values);
  return words.t(atLeast === atMost ? "report:headline.exact" : "report:headline.range", values);
}
