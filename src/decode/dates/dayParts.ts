import { fold } from "../fold.ts";

/**
 * What a day part makes of an hour from 1 to 12. `night` runs over midnight: 11 is 23, 12 is 0, 2 is 2.
 * `noon`: 11 is 11, 12 is 12, 1 is 13.
 */
type DayPart = "am" | "pm" | "night" | "noon";

/** Words of day parts by language; `observed` in HTML exports, else derived from the language. */
const WORDS: readonly { observed?: true; part: DayPart; words: readonly string[] }[] = [
  // English; also printed in Japanese exports.
  { observed: true, part: "am", words: ["am"] },
  { observed: true, part: "pm", words: ["pm"] },
  // Portuguese
  { observed: true, part: "am", words: ["da manhã", "da madrugada"] },
  { observed: true, part: "pm", words: ["da tarde", "da tarde/noite"] },
  { part: "night", words: ["da noite"] },
  { part: "noon", words: ["do meio-dia"] },
  // Polish
  { observed: true, part: "am", words: ["rano"] },
  { observed: true, part: "pm", words: ["po południu"] },
  { part: "am", words: ["przed południem", "nad ranem"] },
  { part: "pm", words: ["wieczorem"] },
  { part: "night", words: ["w nocy", "o północy"] },
  { part: "noon", words: ["w południe"] },
  // Vietnamese
  { observed: true, part: "am", words: ["sáng"] },
  { observed: true, part: "pm", words: ["ch"] },
  { part: "am", words: ["sa"] },
  { part: "pm", words: ["chiều", "tối"] },
  { part: "noon", words: ["trưa"] },
  { part: "night", words: ["đêm"] },
  // Korean, Czech
  { observed: true, part: "am", words: ["오전", "dopol", "dop"] },
  { observed: true, part: "pm", words: ["오후", "odpol"] },
  { part: "am", words: ["dopoledne", "ráno", "새벽", "아침"] },
  { part: "pm", words: ["odpoledne", "odp", "večer", "저녁"] },
  { part: "night", words: ["v noci"] },
  // Japanese, Chinese
  { part: "am", words: ["午前", "上午", "凌晨", "早上"] },
  { part: "pm", words: ["午後", "下午", "晚上"] },
  { part: "noon", words: ["中午"] },
  // Spanish
  { part: "am", words: ["de la mañana", "de la madrugada", "mañana", "madrugada"] },
  { part: "pm", words: ["de la tarde", "tarde"] },
  { part: "night", words: ["de la noche", "noche"] },
  { part: "noon", words: ["del mediodía", "mediodía"] },
  // French
  { part: "am", words: ["du matin", "matin"] },
  { part: "pm", words: ["de l’après-midi", "après-midi", "du soir", "soir"] },
  // German
  { part: "am", words: ["vorm", "vormittags", "morgens", "früh"] },
  { part: "pm", words: ["nachm", "nachmittags", "abends"] },
  { part: "night", words: ["nachts"] },
  { part: "noon", words: ["mittags"] },
  // Italian
  { part: "am", words: ["di mattina", "della mattina", "del mattino", "di notte"] },
  { part: "pm", words: ["del pomeriggio", "di pomeriggio", "della sera", "di sera"] },
  // Dutch
  { part: "am", words: ["’s ochtends", "’s morgens"] },
  { part: "pm", words: ["’s middags", "’s avonds"] },
  { part: "night", words: ["’s nachts"] },
  // Danish, Swedish, Norwegian, Hungarian, Turkish, Greek
  { part: "am", words: ["fm", "f.m.", "de", "ÖÖ", "π.μ."] },
  { part: "pm", words: ["em", "e.m.", "du", "ÖS", "μ.μ."] },
];

/** Dots, spaces and apostrophes differ from one version of a language's tables to the next: "a. m.", "p.m.". */
const squeeze = (s: string): string => fold(s).replace(/[\s.']/g, "");

const PARTS: ReadonlyMap<string, DayPart> = new Map(
  WORDS.flatMap(({ part, words }) => words.map((word): [string, DayPart] => [squeeze(word), part])),
);

/** Words around a time that say nothing of the half of the day, and zones, which Meta printed until 2018. */
const SILENT =
  /(?:\b(?:utc|gmt|[pmce][sd]t|cest|cet|bst|wet|west|eet|eest)\b(?: ?[+-]\d{1,2}(?::?\d{2})?)?|(?<=^| )[+-]\d{2}:?\d{2}|\b(?:at|um|uhr|uur|om|alle|alle ore|ore|kl|klo|godz|o|v|as|a|a las|a les|la|h|u)\b|,)/g;

/** What the words beside a time are: a day part, nothing of note, or null where they may be an unknown day part. */
function partOf(words: string): DayPart | "silent" | null {
  const known = PARTS.get(squeeze(words));
  if (known !== undefined) return known;
  const telling = squeeze(fold(words).replace(SILENT, " "));
  return telling === "" ? "silent" : (PARTS.get(telling) ?? null);
}

/** The same few words stand beside every time of an export. */
const remembered = new Map<string, DayPart | "silent" | null>();
const REMEMBER = 500;

function rememberedPartOf(words: string): DayPart | "silent" | null {
  const known = remembered.get(words);
  if (known !== undefined) return known;
  const part = partOf(words);
  if (remembered.size >= REMEMBER) remembered.clear();
  remembered.set(words, part);
  return part;
}

/**
 * The hour from 0 to 23. `words` is what stands beside the time; with nothing there the hour counts to 24. Null for
 * no hour, and where the words may be a day part that is not known, so that the half of the day cannot be told.
 */
export function hourOf(hour: number, words: string): number | null {
  if (hour > 23) return null;
  if (hour === 0 || hour > 12) return hour;
  const part = rememberedPartOf(words);
  if (part === "silent") return hour;
  if (part === "am") return hour % 12;
  if (part === "pm") return (hour % 12) + 12;
  if (part === "noon") return hour < 6 ? hour + 12 : hour;
  if (part === "night") return hour === 12 ? 0 : hour < 6 ? hour : hour + 12;
  return null;
}
