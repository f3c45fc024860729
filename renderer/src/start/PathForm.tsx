import { type FormEvent, useId, useState } from "react";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { useAudit } from "../shared/context/AuditContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { BrowseDialog } from "./BrowseDialog.tsx";
import { plainPath } from "./plainPath.ts";

/** In a browser: the path of a zip or folder, typed, pasted or chosen from the user's home. */
export function PathForm() {
  const { t } = useTranslation();
  const bridge = useBridge();
  const { start } = useAudit();
  const [path, setPath] = useState("");
  const [browsing, setBrowsing] = useState(false);
  const id = useId();
  const begin = async (pasted: string) => {
    const home = pasted.includes("~")
      ? await bridge.listFolder?.(null).then(
          (folder) => folder.path,
          () => null,
        )
      : null;
    await start([plainPath(pasted, home ?? null)]);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (path.trim() !== "") void begin(path);
  };
  return (
    <form className="path-form" onSubmit={submit}>
      {bridge.listFolder ? (
        <div className="row drop-buttons">
          <button type="button" className="button button-primary button-large" onClick={() => setBrowsing(true)}>
            <Icon name="folder" />
            {t("start.path.browse")}
          </button>
        </div>
      ) : null}
      <div className="field">
        <label htmlFor={id}>{t("start.path.label")}</label>
        <div className="path-line">
          <input
            id={id}
            className="input"
            value={path}
            onChange={(event) => setPath(event.target.value)}
            placeholder={t("start.path.placeholder")}
            autoComplete="off"
            spellCheck={false}
            dir="ltr"
          />
          <button type="submit" className="button" disabled={path.trim() === ""}>
            {t("start.path.start")}
          </button>
        </div>
      </div>
      {browsing ? (
        <BrowseDialog
          onClose={() => setBrowsing(false)}
          onChoose={(paths) => {
            setBrowsing(false);
            void start(paths);
          }}
        />
      ) : null}
    </form>
  );
}
