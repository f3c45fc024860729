import { useAudit } from "../shared/context/AuditContext.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Notice } from "../shared/Notice.tsx";
import { hashOf } from "../shared/router.ts";
import { Screen } from "../shared/Screen.tsx";
import { DropArea } from "./DropArea.tsx";
import { HowToExport } from "./HowToExport.tsx";
import { PrivacyPromise } from "./PrivacyPromise.tsx";
import "./start.css";

/** Step 1: give the export, or learn how to get one. */
export function StartScreen() {
  const { t } = useTranslation();
  const { progress } = useAudit();
  return (
    <Screen title={t("start.title")} intro={<p className="start-lead">{t("start.lead")}</p>}>
      {progress?.phase === "ready" ? (
        <Notice icon="check" title={t("start.openAudit")}>
          <p>
            {t("start.openAuditHint")} <a href={hashOf("found")}>{t("start.backToOverview")}</a>
          </p>
        </Notice>
      ) : null}
      <DropArea />
      <div className="start-columns">
        <HowToExport />
        <PrivacyPromise />
      </div>
    </Screen>
  );
}
