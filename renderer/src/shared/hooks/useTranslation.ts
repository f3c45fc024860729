import type { i18n, TFunction, TOptions } from "i18next";
import { useContext } from "react";
import { I18nContext } from "react-i18next";

/**
 * The words of the present language. Lighter than react-i18next's hook of the same name, which watches for texts that
 * load late: ours are all there, and a new language is a new instance. A list row that scrolls in asks several times.
 */
export function useTranslation(): { t: TFunction; i18n: i18n } {
  const { i18n } = useContext(I18nContext) as { i18n: i18n };
  return { t: wordsOf(i18n), i18n };
}

const known = new WeakMap<i18n, TFunction>();

/** `i18n.t`, which works a key out anew each time, with the texts remembered that nothing is put into. */
function wordsOf(i18n: i18n): TFunction {
  const before = known.get(i18n);
  if (before !== undefined) return before;
  const texts = new Map<string, string>();
  const words = (key: string | string[], options?: TOptions): string => {
    if (options !== undefined) return i18n.t(key, options);
    if (typeof key !== "string") return i18n.t(key);
    const text = texts.get(key) ?? i18n.t(key);
    texts.set(key, text);
    return text;
  };
  known.set(i18n, words as TFunction);
  return words as TFunction;
}
