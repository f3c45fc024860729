import { createContext, type ReactNode, useContext, useEffect, useMemo } from "react";
import { I18nextProvider } from "react-i18next";
import {
  createI18n,
  createTranslator,
  localeOf,
  pickLanguage,
  type Translator,
} from "../../../../src/locales/index.ts";
import { makeFormat } from "../format.ts";
import { FormatContext } from "../hooks/useFormat.ts";
import { useAudit } from "./AuditContext.tsx";

const TranslatorContext = createContext<Translator>(createTranslator("en"));

/** The words that the command and the reports use too: sentences of problems and questions. */
export const useTranslator = () => useContext(TranslatorContext);

/** Speaks the language that the user chose, or the system's; tells assistive technology which one it is. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const { settings } = useAudit();
  const language = pickLanguage(settings?.language ?? null, navigator.languages);
  const i18n = useMemo(() => createI18n(language), [language]);
  const locale = localeOf(language, navigator.languages, settings?.country);
  const translator = useMemo(() => createTranslator(language, locale), [language, locale]);
  const format = useMemo(() => makeFormat(locale), [locale]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <TranslatorContext value={translator}>
      <FormatContext value={format}>
        <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
      </FormatContext>
    </TranslatorContext>
  );
}
