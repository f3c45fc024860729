import { fold } from "../decode/fold.ts";
import { everyLabel, type Label, labelsIn, languages } from "../words/index.ts";

const KNOWN: ReadonlySet<string> = new Set(everyLabel().map(fold));

/** Whether a label is one that Outscope understands, or knows to be of no use, in any of its languages. */
export function isKnownLabel(label: string): boolean {
  return KNOWN.has(fold(label));
}

/** Labels that stand in the account's language. Others are printed in English too, whatever the language. */
const TELLING: readonly Label[] = [
  ...(["message", "caption", "target", "owner", "created", "published"] as const),
  ...(["username", "private", "phone", "birthday", "gender"] as const),
];

const LANGUAGE_OF = languageOfEach();

/** Telling labels that only one language has. */
function languageOfEach(): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>();
  for (const one of languages)
    for (const label of new Set(labelsIn(one, ...TELLING).map(fold)))
      found.set(label, found.has(label) ? null : one.language);
  return new Map([...found].flatMap(([label, language]) => (language === null ? [] : [[label, language]])));
}

/** The language (ISO 639-1) that a label is a sign of, null for the many that say nothing of it. */
export function languageOfLabel(label: string): string | null {
  return LANGUAGE_OF.get(fold(label)) ?? null;
}
