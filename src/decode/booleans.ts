import { fold } from "./fold.ts";

/**
 * Words for true and false as exports print them, by language. `observed`: seen in real exports (English in
 * `string_map_data` of every language, French and German in `label_values`). `derived`: what the language's own
 * words are, not yet seen in an export.
 */
const WORDS: readonly { status: "observed" | "derived"; language: string; yes: string[]; no: string[] }[] = [
  { status: "observed", language: "en", yes: ["True"], no: ["False"] },
  { status: "observed", language: "fr", yes: ["Vrai"], no: ["Faux"] },
  { status: "observed", language: "de", yes: ["Richtig"], no: ["Falsch"] },
  { status: "derived", language: "en", yes: ["Yes", "On", "Enabled"], no: ["No", "Off", "Disabled"] },
  { status: "derived", language: "fr", yes: ["Oui", "Activé"], no: ["Non", "Désactivé"] },
  { status: "derived", language: "de", yes: ["Wahr", "Ja", "Aktiviert"], no: ["Unwahr", "Nein", "Deaktiviert"] },
  { status: "derived", language: "es", yes: ["Sí", "Verdadero"], no: ["No", "Falso"] },
  { status: "derived", language: "it", yes: ["Sì", "Vero"], no: ["No", "Falso"] },
  { status: "derived", language: "nl", yes: ["Ja", "Waar"], no: ["Nee", "Onwaar", "Niet waar"] },
  { status: "derived", language: "pl", yes: ["Tak", "Prawda"], no: ["Nie", "Fałsz"] },
  { status: "derived", language: "pt", yes: ["Sim", "Verdadeiro"], no: ["Não", "Falso"] },
  { status: "derived", language: "cs", yes: ["Ano", "Pravda"], no: ["Ne", "Nepravda"] },
  { status: "derived", language: "sk", yes: ["Áno", "Pravda"], no: ["Nie", "Nepravda"] },
  { status: "derived", language: "da", yes: ["Ja", "Sand", "Sandt"], no: ["Nej", "Falsk"] },
  { status: "derived", language: "sv", yes: ["Ja", "Sant"], no: ["Nej", "Falskt"] },
  { status: "derived", language: "nb", yes: ["Ja", "Sant"], no: ["Nei", "Usant"] },
  { status: "derived", language: "fi", yes: ["Kyllä", "Tosi"], no: ["Ei", "Epätosi"] },
  { status: "derived", language: "ro", yes: ["Da", "Adevărat"], no: ["Nu", "Fals"] },
  { status: "derived", language: "hu", yes: ["Igen", "Igaz"], no: ["Nem", "Hamis"] },
  { status: "derived", language: "tr", yes: ["Evet", "Doğru"], no: ["Hayır", "Yanlış"] },
  { status: "derived", language: "el", yes: ["Ναι", "Αληθές"], no: ["Όχι", "Ψευδές"] },
  { status: "derived", language: "ru", yes: ["Да", "Верно", "Правда", "Истина"], no: ["Нет", "Неверно", "Ложь"] },
  { status: "derived", language: "uk", yes: ["Так", "Істина"], no: ["Ні", "Хибність"] },
  { status: "derived", language: "bg", yes: ["Да", "Вярно"], no: ["Не", "Невярно"] },
  { status: "derived", language: "ja", yes: ["はい", "真", "正しい"], no: ["いいえ", "偽"] },
  { status: "derived", language: "ko", yes: ["예", "참"], no: ["아니요", "거짓"] },
  { status: "derived", language: "zh", yes: ["是", "真", "正確", "正确"], no: ["否", "假", "錯誤", "错误"] },
  { status: "derived", language: "vi", yes: ["Có", "Đúng"], no: ["Không", "Sai"] },
  { status: "derived", language: "id", yes: ["Ya", "Benar"], no: ["Tidak", "Salah"] },
  { status: "derived", language: "ar", yes: ["نعم", "صحيح"], no: ["لا", "خطأ"] },
  { status: "derived", language: "he", yes: ["כן", "נכון"], no: ["לא", "לא נכון"] },
];

const MEANING: ReadonlyMap<string, boolean> = new Map(
  WORDS.flatMap(({ yes, no }) => [
    ...yes.map((word): [string, boolean] => [fold(word), true]),
    ...no.map((word): [string, boolean] => [fold(word), false]),
  ]),
);

/** A localised word for true or false, without regard to case and accents; null where it is not one. */
export function booleanWord(s: string): boolean | null {
  return s.length > 40 ? null : (MEANING.get(fold(s)) ?? null);
}
