import { useId, useMemo } from "react";
import { COUNTRIES, regionOf } from "../../../src/model/countries.ts";
import { useAudit } from "./context/AuditContext.tsx";
import { useTranslation } from "./hooks/useTranslation.ts";

const ELSEWHERE = "elsewhere";

/** Where the user lives: decides which forms, law and authority are shown. */
export function CountryField({ compact = false }: { readonly compact?: boolean }) {
  const { t, i18n } = useTranslation();
  const { settings, saveSettings } = useAudit();
  const id = useId();
  const countries = useMemo(() => {
    const names = new Intl.DisplayNames(i18n.language, { type: "region" });
    return COUNTRIES.map((code) => ({ code, name: names.of(code) ?? code })).sort((a, b) =>
      a.name.localeCompare(b.name, i18n.language),
    );
  }, [i18n.language]);
  if (!settings) return null;
  const value = settings.country ?? (settings.region === "other" ? ELSEWHERE : "");
  const choose = (code: string) => {
    if (code === ELSEWHERE) return saveSettings({ country: null, region: "other" });
    if (code === "") return saveSettings({ country: null, region: "eu" });
    return saveSettings({ country: code, region: regionOf(code) });
  };
  return (
    <div className={compact ? "field country-field country-compact" : "field country-field"}>
      <label htmlFor={id}>{t("country.label")}</label>
      <select id={id} className="select" value={value} onChange={(event) => void choose(event.target.value)}>
        <option value="">{t("country.none")}</option>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
        <option value={ELSEWHERE}>{t("country.elsewhere")}</option>
      </select>
      {compact ? null : <span className="small muted">{t(`country.rules.${settings.region}`)}</span>}
    </div>
  );
}
