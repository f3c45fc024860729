import { useState } from "react";
import type { Problem } from "../../../src/model/problem.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { problemOf } from "../bridge/problemOf.ts";
import { useAudit } from "../shared/context/AuditContext.tsx";
import { useToast } from "../shared/context/ToastContext.tsx";
import { Dialog } from "../shared/Dialog.tsx";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { ProblemNotice } from "../shared/Problems.tsx";
import { navigate } from "../shared/router.ts";

/** Removes all that Outscope keeps between runs; asked twice, because it cannot be undone. */
export function ForgetEverything() {
  const { t } = useTranslation();
  const bridge = useBridge();
  const { close } = useAudit();
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const forget = async () => {
    setProblem(null);
    try {
      await bridge.call("state.forget", {});
      await close();
      setAsking(false);
      toast({ text: t("settings.forget.done") });
      navigate("start");
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <section className="card stack" aria-labelledby="settings-forget">
      <h2 id="settings-forget">{t("settings.forget.title")}</h2>
      <p className="muted measure">{t("settings.forget.what")}</p>
      <div>
        <button type="button" className="button button-danger" onClick={() => setAsking(true)}>
          {t("settings.forget.button")}
        </button>
      </div>
      {asking ? (
        <Dialog
          title={t("settings.forget.ask")}
          onClose={() => setAsking(false)}
          actions={
            <>
              <button type="button" className="button" onClick={() => setAsking(false)}>
                {t("common.cancel")}
              </button>
              <button type="button" className="button button-danger" onClick={() => void forget()}>
                {t("settings.forget.confirm")}
              </button>
            </>
          }
        >
          <p>{t("settings.forget.consequence")}</p>
          {problem ? <ProblemNotice problem={problem} /> : null}
        </Dialog>
      ) : null}
    </section>
  );
}
