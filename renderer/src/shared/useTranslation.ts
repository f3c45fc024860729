import type { i18n, TFunction } from "i18next";
import { useContext } from "react";
import { I18nContext } from "react-i18next";

/**
 * The words of the present language. Lighter than react-i18next's hook of the same name, which watches for texts that
 * load late: ours are all there, and a new language is a new instance. A list row that scrolls in asks several times.
 */
export function useTranslation(): { t: TFunction; i18n: i18n } {
  const { i18n } = useContext(I18nContext) as { i18n: i18n };
  return { t: i18n.t, i18n };
}
