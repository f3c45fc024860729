import { useBridge } from "../bridge/BridgeContext.tsx";
import { useAudit } from "../shared/context/AuditContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";
import { useDropped } from "./DropProvider.tsx";
import { PathForm } from "./PathForm.tsx";
import { UploadProgress } from "./UploadProgress.tsx";

/** The one big target for zips and folders, with a button for each other way to give them. */
export function DropArea() {
  const { t } = useTranslation();
  const bridge = useBridge();
  const { start, startExample, startProblem } = useAudit();
  const { over, upload, problem } = useDropped();
  const wrong = problem ?? startProblem;
  const pick = async (kind: "files" | "folder") => {
    const paths = (await bridge.pickPaths?.(kind)) ?? [];
    if (paths.length > 0) await start(paths);
  };
  return (
    <section className="drop" data-over={over} aria-label={t("start.drop.label")}>
      <Icon name="drop" />
      <div className="stack-small">
        <h2>{t("start.drop.title")}</h2>
        <p className="muted">{t(bridge.pickPaths ? "start.drop.hint" : "start.drop.hintZips")}</p>
      </div>
      {bridge.pickPaths ? (
        <div className="row drop-buttons">
          <button type="button" className="button button-primary" onClick={() => void pick("files")}>
            {t("start.drop.files")}
          </button>
          <button type="button" className="button" onClick={() => void pick("folder")}>
            {t("start.drop.folder")}
          </button>
        </div>
      ) : (
        <PathForm />
      )}
      {upload ? <UploadProgress upload={upload} /> : null}
      {wrong ? <ProblemNotice problem={wrong} /> : null}
      <p className="small">
        <button type="button" className="link-button" onClick={() => void startExample()}>
          {t("start.drop.example")}
        </button>
        <span className="muted"> {t("start.drop.exampleHint")}</span>
      </p>
    </section>
  );
}
