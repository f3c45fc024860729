import type { Language } from "../../language.ts";
import type { Person } from "../../person.ts";
import { dutch } from "./dutch.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { italian } from "./italian.ts";
import { polish } from "./polish.ts";
import { portuguese } from "./portuguese.ts";
import { spanish } from "./spanish.ts";
import type { Titles } from "./titles.ts";

export type { Titles } from "./titles.ts";

const MAKERS: Readonly<Record<Language, (person: Person) => Titles>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
  it: italian,
  nl: dutch,
  pl: polish,
  pt: portuguese,
};

/** The sentences of one person's export. */
export function titlesOf(person: Person, language: Language): Titles {
  return MAKERS[language](person);
}
