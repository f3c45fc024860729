import type { Translator } from "../locales/index.ts";
import type { Region } from "../model/vocabulary.ts";
import type { LawFact } from "../policy/index.ts";

type Law = Extract<LawFact, { type: "article" }>["law"];

/** How lawyers of a law's own country cite it: the form, whose words each language has. */
const FORM: Readonly<Record<Law, "usual" | "swiss" | "brazil" | "section">> = {
  gdpr: "usual",
  "uk-gdpr": "usual",
  "uk-dpa": "section",
  "ch-fadp": "swiss",
  "br-lgpd": "brazil",
};

/**
 * An article as a language cites it: "17(1)(c)" is "Art. 17(1)(c) GDPR", "Art. 17 Abs. 1 Buchst. c DSGVO". Its spaces are no-break
 * spaces, so that no line ends with "Art.".
 */
export function articleName(words: Translator, law: Law, article: string, region: Region): string {
  const form = FORM[law];
  const cited = article.replace(/\((\d+)\)|\(([a-z])\)/g, (_, number?: string, letter?: string) =>
    number === undefined
      ? words.t(`letters:cite.${form}.letter`, { letter: letter ?? "" })
      : words.t(`letters:cite.${form}.paragraph`, { number }),
  );
  // Where the United Kingdom kept an article of the GDPR as it was, its own law is the one that holds there.
  const here: Law = law === "gdpr" && region === "uk" ? "uk-gdpr" : law;
  const name = words.t(`letters:cite.${form}.article`, { article: cited, law: words.t(`letters:cite.law.${here}`) });
  return name.replaceAll(" ", "\u00a0");
}
