import { type ReactNode, useId, useState } from "react";
import type { Settings } from "../../../src/api/contract/index.ts";
import { supportedLanguages } from "../../../src/locales/languages.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { problemOf } from "../bridge/problemOf.ts";
import { CountryField } from "../shared/CountryField.tsx";
import { useAudit } from "../shared/context/AuditContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { ProblemNotice } from "../shared/Problems.tsx";
import { Screen } from "../shared/Screen.tsx";
import { ForgetEverything } from "./ForgetEverything.tsx";
import { WordsFile } from "./WordsFile.tsx";
import "./settings.css";

const THEMES: readonly Settings["theme"][] = ["system", "light", "dark"];

/** What a language calls itself. */
const ownName = (language: string) => {
  const name = new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};

export function SettingsScreen() {
  const { t } = useTranslation();
  const { settings, saveSettings, progress } = useAudit();
  const [problem, setProblem] = useState<Problem | null>(null);
  const id = useId();
  const save = (patch: Partial<Settings>) => {
    setProblem(null);
    saveSettings(patch).catch((error: unknown) => setProblem(problemOf(error)));
  };
  return (
    <Screen title={t("settings.title")} narrow>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {settings ? (
        <>
          <Group title={t("settings.you")}>
            <CountryField />
          </Group>
          <Group title={t("settings.counting")}>
            <Switch
              label={t("settings.cautious")}
              hint={t("settings.cautiousHint")}
              on={settings.countUnknownAsPublic}
              onChange={(on) => save({ countUnknownAsPublic: on })}
            />
            <Switch
              label={t("settings.reactions")}
              hint={t("settings.reactionsHint")}
              on={settings.includeReactions}
              onChange={(on) => save({ includeReactions: on })}
            />
          </Group>
          <Group title={t("settings.look")}>
            <div className="field settings-field">
              <label htmlFor={`${id}-language`}>{t("settings.language")}</label>
              <select
                id={`${id}-language`}
                className="select"
                value={settings.language ?? ""}
                onChange={(event) => save({ language: event.target.value === "" ? null : event.target.value })}
              >
                <option value="">{t("settings.asSystem")}</option>
                {supportedLanguages.map((language) => (
                  <option key={language} value={language} lang={language}>
                    {ownName(language)}
                  </option>
                ))}
              </select>
            </div>
            <div className="field settings-field">
              <label htmlFor={`${id}-theme`}>{t("settings.theme.label")}</label>
              <select
                id={`${id}-theme`}
                className="select"
                value={settings.theme}
                onChange={(event) => save({ theme: event.target.value as Settings["theme"] })}
              >
                {THEMES.map((theme) => (
                  <option key={theme} value={theme}>
                    {t(`settings.theme.${theme}`)}
                  </option>
                ))}
              </select>
            </div>
          </Group>
          {progress?.phase === "ready" ? <WordsFile /> : null}
          <ForgetEverything />
        </>
      ) : null}
    </Screen>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

interface SwitchProps {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Switch({ label, hint, on, onChange }: SwitchProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span className="stack-small settings-words">
        <span>{label}</span>
        <span className="small muted">{hint}</span>
      </span>
    </label>
  );
}
