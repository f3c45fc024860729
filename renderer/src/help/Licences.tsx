import { useState } from "react";
import { useOperation } from "../bridge/useOperation.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { Pending } from "../shared/Problems.tsx";

/** What ships inside the program and under which licences. The texts are fetched when somebody opens it, not before. */
export function Licences() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <div className="help-list">
      <details className="help-entry" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <h2>{t("help.licences.title")}</h2>
          <Icon name="down" />
        </summary>
        <div className="stack-small help-answer">
          <p className="measure">{t("help.licences.intro")}</p>
          <p className="measure">{t("words:licenceElectron")}</p>
          {open ? <LicenceList /> : null}
        </div>
      </details>
    </div>
  );
}

function LicenceList() {
  const licences = useOperation("licences", {});
  return (
    <>
      <Pending of={licences} />
      <ul className="licences">
        {licences.data?.map(({ name, version, licence, text }) => (
          <li key={`${name} ${version}`}>
            <details>
              <summary>
                <bdi>{name}</bdi> <span className="muted">{`${version} · ${licence}`}</span>
              </summary>
              <p className="small licence-text" lang="en">
                {text}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}
