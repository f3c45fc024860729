import type { Phase } from "../../../src/model/query.ts";
import { useAudit } from "../shared/context/AuditContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { Notice } from "../shared/Notice.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";
import { navigate } from "../shared/router.ts";
import { Screen } from "../shared/Screen.tsx";
import { StructureReport } from "../shared/StructureReport.tsx";
import { FoundSoFar } from "./FoundSoFar.tsx";
import { Running } from "./Running.tsx";
import "./import.css";

const TITLES: Partial<Record<Phase, string>> = { failed: "import.failed.title", cancelled: "import.cancelled.title" };
/** Nothing was recognised, yet it may be an export of a new shape. */
const NOT_RECOGNISED = new Set(["no-export-found", "wrong-service"]);

/** Step 2: what is being read, how far it is, and a way out at any moment. */
export function ImportScreen() {
  const { t } = useTranslation();
  const { progress, cancel } = useAudit();
  if (!progress) return null;
  const over = progress.phase === "failed" || progress.phase === "cancelled";
  return (
    <Screen title={t(TITLES[progress.phase] ?? "import.title")} narrow>
      {progress.phase === "failed" ? (
        <>
          <ProblemNotice problem={progress.problem ?? { code: "unexpected", data: {} }} />
          <p className="muted">{t("import.failed.next")}</p>
          {NOT_RECOGNISED.has(progress.problem?.code ?? "") ? <StructureReport /> : null}
        </>
      ) : null}
      {progress.phase === "cancelled" ? <Notice>{t("import.cancelled.what")}</Notice> : null}
      {over ? (
        <div>
          <button type="button" className="button button-primary" onClick={() => navigate("start")}>
            {t("import.again")}
          </button>
        </div>
      ) : (
        <>
          <Running progress={progress} />
          {/* Before what grows, so that it stays in sight. */}
          <div>
            <button type="button" className="button" onClick={() => void cancel()}>
              <Icon name="close" />
              {t("common.cancel")}
            </button>
          </div>
          {progress.found ? <FoundSoFar found={progress.found} /> : null}
        </>
      )}
    </Screen>
  );
}
