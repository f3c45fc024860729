import { useState } from "react";
import { useOperation } from "../bridge/useOperation.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { Pending } from "../shared/Problems.tsx";
import { Screen } from "../shared/Screen.tsx";
import { SourceLink } from "../shared/SourceLink.tsx";
import { Licences } from "./Licences.tsx";
import { matches } from "./matches.ts";
import "./help.css";

/** Step 10: short answers, each with a source. */
export function HelpScreen() {
  const { t } = useTranslation();
  const help = useOperation("help", {});
  const [search, setSearch] = useState("");
  const shown = help.data?.filter((entry) => matches(search, `${entry.question} ${entry.answer}`)) ?? [];
  return (
    <Screen title={t("help.title")} intro={t("help.intro")} narrow>
      <div className="search">
        <Icon name="search" />
        <input
          type="search"
          className="input"
          aria-label={t("help.search")}
          placeholder={t("help.search")}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </div>
      <Pending of={help} />
      <div className="help-list">
        {shown.map((entry) => (
          <details key={entry.id} className="help-entry" open={search.trim() !== ""}>
            <summary>
              <h2>{entry.question}</h2>
              <Icon name="down" />
            </summary>
            <div className="stack-small help-answer">
              <p className="measure">{entry.answer}</p>
              <p className="small muted">
                {t(`words:confidence.${entry.confidence}`, { defaultValue: entry.confidence })}
                {entry.sources.map((source) => (
                  <span key={source.linkId}>
                    {" · "}
                    <SourceLink source={source} />
                  </span>
                ))}
              </p>
            </div>
          </details>
        ))}
      </div>
      {help.data && shown.length === 0 ? <p className="muted">{t("help.none")}</p> : null}
      {search.trim() === "" ? <Licences /> : null}
    </Screen>
  );
}
