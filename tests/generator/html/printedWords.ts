import type { Language } from "../language.ts";

/** Words that pages print around contents, in one language. */
export interface PrintedWords {
  /** Short names of the months, January first. */
  readonly months: readonly string[];
  /** The word for the part of the day, by hour 0 to 23; used with the 12-hour clock. */
  readonly dayPart: (hour: number) => string;
  /** How "Updated" stands before the time of a change. */
  readonly updated: string;
  /** What stands before the name of a group. */
  readonly group: string;
}

/** Day parts as [first hour, word], in the order of the hours. */
type Parts = readonly (readonly [from: number, word: string])[];

function byHour(parts: Parts): (hour: number) => string {
  return (hour) => parts.findLast(([from]) => from <= hour)?.[1] ?? "";
}

function words(months: string, parts: Parts, updated: string, group: string): PrintedWords {
  return { months: months.split(" "), dayPart: byHour(parts), updated, group };
}

/**
 * English, Polish and Portuguese words are seen in public parsers of such pages. Those of the other five languages are
 * derived: the short months and day periods that Unicode's CLDR has for them.
 */
export const PRINTED_WORDS: Readonly<Record<Language, PrintedWords>> = {
  en: words(
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    [
      [0, "am"],
      [12, "pm"],
    ],
    "Updated",
    "Group: ",
  ),
  pl: words(
    "sty lut mar kwi maj cze lip sie wrz paź lis gru",
    [
      [0, "rano"],
      [12, "po południu"],
    ],
    "Zaktualizowano",
    "Grupa: ",
  ),
  pt: words(
    "jan fev mar abr mai jun jul ago set out nov dez",
    [
      [0, "da madrugada"],
      [6, "da manhã"],
      [12, "da tarde"],
      [19, "da noite"],
    ],
    "Atualizado",
    "Grupo: ",
  ),
  fr: words(
    "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    [
      [0, "du matin"],
      [12, "de l’après-midi"],
      [18, "du soir"],
    ],
    "Mis à jour",
    "Groupe : ",
  ),
  de: words(
    "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez",
    [
      [0, "nachts"],
      [5, "morgens"],
      [10, "vormittags"],
      [12, "mittags"],
      [13, "nachmittags"],
      [18, "abends"],
    ],
    "Aktualisiert",
    "Gruppe: ",
  ),
  es: words(
    "ene feb mar abr may jun jul ago sept oct nov dic",
    [
      [0, "de la madrugada"],
      [6, "de la mañana"],
      [12, "de la tarde"],
      [20, "de la noche"],
    ],
    "Actualizado",
    "Grupo: ",
  ),
  it: words(
    "gen feb mar apr mag giu lug ago set ott nov dic",
    [
      [0, "di notte"],
      [6, "di mattina"],
      [12, "di pomeriggio"],
      [18, "di sera"],
    ],
    "Aggiornato",
    "Gruppo: ",
  ),
  nl: words(
    "jan feb mrt apr mei jun jul aug sep okt nov dec",
    [
      [0, "’s nachts"],
      [6, "’s ochtends"],
      [12, "’s middags"],
      [18, "’s avonds"],
    ],
    "Bijgewerkt",
    "Groep: ",
  ),
};
