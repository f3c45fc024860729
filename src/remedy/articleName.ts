import type { Region } from "../model/vocabulary.ts";

const LAWS = {
  gdpr: { en: "GDPR", fr: "RGPD", de: "DSGVO" },
  "uk-gdpr": { en: "UK GDPR", fr: "RGPD britannique", de: "UK-DSGVO" },
  "ch-fadp": { en: "FADP", fr: "LPD", de: "DSG" },
} as const;

type Law = keyof typeof LAWS;
type Tongue = keyof (typeof LAWS)[Law];

/** How each language writes a number, a paragraph and a letter of an article. */
const FORMS: Readonly<Record<Tongue, { paragraph: (p: string) => string; letter: (l: string) => string }>> = {
  en: { paragraph: (p) => `(${p})`, letter: (l) => `(${l})` },
  fr: { paragraph: (p) => `, par. ${p}`, letter: (l) => `, point ${l})` },
  de: { paragraph: (p) => ` Abs. ${p}`, letter: (l) => ` Buchst. ${l}` },
};

/** An article as a language cites it: "17(1)(c)" is "Art. 17(1)(c) GDPR", "Art. 17 Abs. 1 Buchst. c DSGVO". */
export function articleName(law: Law, article: string, region: Region, language: string): string {
  const tongue = (Object.hasOwn(FORMS, language) ? language : "en") as Tongue;
  const { paragraph, letter } = FORMS[tongue];
  const cited = article.replace(/\((\d+)\)|\(([a-z])\)/g, (_, p?: string, l?: string) =>
    p === undefined ? letter(l ?? "") : paragraph(p),
  );
  // Where the United Kingdom kept an article of the GDPR as it was, its own law is the one that holds there.
  const here: Law = law === "gdpr" && region === "uk" ? "uk-gdpr" : law;
  return `Art. ${cited} ${LAWS[here][tongue]}`;
}
