import { useAudit } from "./context/AuditContext.tsx";
import { useTranslator } from "./context/LanguageProvider.tsx";
import { useTranslation } from "./hooks/useTranslation.ts";
import { Notice } from "./Notice.tsx";
import { problemWords } from "./problemWords.ts";
import { navigate } from "./router.ts";
import { Screen } from "./Screen.tsx";

/** The part that holds the audit died. What the user decided is saved; the export has to be read again. */
export function CrashedScreen() {
  const { t } = useTranslation();
  const words = useTranslator();
  const { close, crashed } = useAudit();
  const again = () => {
    navigate("start");
    void close().finally(() => window.location.reload());
  };
  return (
    <Screen title={t("crashed.title")} narrow>
      <Notice kind="danger" title={t("crashed.what")} urgent>
        {crashed !== null && crashed.code !== "store-crashed" && <p>{problemWords(words, crashed)}</p>}
        <p>{t("crashed.kept")}</p>
        <div>
          <button type="button" className="button button-primary" onClick={again}>
            {t("crashed.again")}
          </button>
        </div>
      </Notice>
    </Screen>
  );
}

/** One screen could not be drawn; the others still can. */
export function FaultScreen({ retry }: { readonly retry: () => void }) {
  const { t } = useTranslation();
  return (
    <Screen title={t("fault.title")} narrow>
      <Notice kind="danger" title={t("fault.what")} urgent>
        <p>{t("fault.kept")}</p>
        <div>
          <button type="button" className="button" onClick={retry}>
            {t("common.tryAgain")}
          </button>
        </div>
      </Notice>
    </Screen>
  );
}
