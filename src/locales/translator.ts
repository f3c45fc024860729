import i18next, { type i18n, type Resource } from "i18next";
import { formatDate, formatInstant, formatNumber } from "./format.ts";
import { FALLBACK, type Language, pickLanguage, supportedLanguages } from "./languages.ts";
import { localeOf } from "./locale.ts";
import { fillPlurals } from "./plurals.ts";
import { namespaces, texts } from "./texts.ts";

type Values = Readonly<Record<string, string | number | boolean | null>>;

/** Words in one language. Keys are "namespace:path.to.text"; plurals follow `count`. */
export interface Translator {
  readonly language: Language;
  /** Whose customs dates follow, BCP 47. */
  readonly locale: string;
  /** The text of a key, with values filled in as they are (a writer escapes them for its format). */
  t(key: string, values?: Values): string;
  has(key: string): boolean;
  number(value: number): string;
  /** A day, from an ISO date or instant. */
  date(iso: string): string;
  /** A day with its time, in UTC. */
  instant(iso: string): string;
}

const resources = (language: Language): Resource =>
  Object.fromEntries(
    [...new Set<Language>([language, FALLBACK])].map((tag) => [
      tag,
      Object.fromEntries(namespaces.map((name) => [name, fillPlurals(texts[tag][name], tag)])),
    ]),
  );

/** An i18next instance that holds the language and English behind it, ready at once; React's provider takes it. */
export function createI18n(language: string): i18n {
  const tag = pickLanguage(language, []);
  const instance = i18next.createInstance();
  void instance.init({
    lng: tag,
    fallbackLng: FALLBACK,
    supportedLngs: [...supportedLanguages],
    ns: [...namespaces],
    defaultNS: "screens",
    resources: resources(tag),
    missingInterpolationHandler: () => "…", // a problem without its file's name must not show "{{file}}"
    initAsync: false,
    returnNull: false,
    interpolation: { escapeValue: false }, // React, the HTML report and the terminal escape for themselves
  });
  return instance;
}

/** Words for a language tag; an unsupported one gets English. Dates are written as in `locale`, see `localeOf`. */
export function createTranslator(language: string, locale?: string): Translator {
  const tag = pickLanguage(language, []);
  const dates = locale ?? localeOf(tag, [language]);
  const instance = createI18n(tag);
  return {
    language: tag,
    locale: dates,
    t: (key, values) => instance.t(key, { ...values }),
    has: (key) => instance.exists(key),
    number: (value) => formatNumber(tag, value),
    date: (iso) => formatDate(dates, iso),
    instant: (iso) => formatInstant(dates, iso),
  };
}
