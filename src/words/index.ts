import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import type { DayPart, FewWords, Label, Language, ScreenWord, Value, Words } from "./language.ts";
import { MACHINE } from "./machine.ts";
import { nl } from "./nl.ts";
import { others } from "./others/index.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";

export type { DayPart, Label, Language, ScreenWord, Value } from "./language.ts";
export type { Phrases } from "./phrases.ts";

/** The languages whose exports are read: a language more is its file and its name here. */
export const languages: readonly Language[] = [en, fr, de, es, it, nl, pl, pt];

const all: readonly FewWords[] = [...languages, ...others];

const listed = (words: Words | undefined): readonly string[] => [...(words?.seen ?? []), ...(words?.derived ?? [])];

/** The labels that have one of these meanings, in every language, the earlier meanings first; machine names last. */
export function labelsOf(...meanings: readonly Label[]): readonly string[] {
  return meanings.flatMap((meaning) => [
    ...all.flatMap(({ labels }) => listed(labels?.[meaning])),
    ...(MACHINE[meaning] ?? []),
  ]);
}

/** The same in one language. */
export function labelsIn({ labels }: Language, ...meanings: readonly Label[]): readonly string[] {
  return meanings.flatMap((meaning) => listed(labels[meaning]));
}

/** Every label that has a meaning here. */
export function everyLabel(): readonly string[] {
  return [
    ...all.flatMap(({ labels }) => Object.values(labels ?? {}).flatMap(listed)),
    ...Object.values(MACHINE).flat(),
  ];
}

/** The values that have this meaning, in every language. */
export function valuesOf(meaning: Value): readonly string[] {
  return all.flatMap(({ values }) => listed(values?.[meaning]));
}

/** The words of Meta's screens that have this meaning, in every language. */
export function screenWords(meaning: ScreenWord): readonly string[] {
  return all.flatMap(({ screens }) => listed(screens?.[meaning]));
}

/** All words of Meta's screens, by language (a tag). */
export function screenWordsByLanguage(): (readonly [language: string, words: readonly string[]])[] {
  return all.map(({ language, screens }) => [language, Object.values(screens ?? {}).flatMap(listed)] as const);
}

/** The words for the parts of a day in every language. */
export function dayParts(): (readonly [word: string, part: DayPart])[] {
  return all.flatMap(({ printed }) =>
    (["am", "pm", "night", "noon"] as const).flatMap((part) =>
      listed(printed?.dayParts?.[part]).map((word) => [word, part] as const),
    ),
  );
}

/** Words beside a time that say nothing of the half of the day, in every language. */
export function besideTime(): readonly string[] {
  return all.flatMap(({ printed }) => printed?.besideTime ?? []);
}

/** Short names of months that the runtime's tables lack, in one language (ISO 639-1). */
export function moreMonths(language: string): readonly (readonly [name: string, month: number])[] {
  return all.find((one) => one.language === language)?.printed?.months ?? [];
}
