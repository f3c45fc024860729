import { useState } from "react";
import type { ReportFormat } from "../../../src/api/contract/index.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { problemOf } from "../bridge/problemOf.ts";
import { useToast } from "./context/ToastContext.tsx";
import { Dialog } from "./Dialog.tsx";
import { useTranslation } from "./hooks/useTranslation.ts";
import { Icon } from "./Icon.tsx";
import { ProblemNotice } from "./Problems.tsx";

const FORMATS: readonly ReportFormat[] = ["html", "csv", "json", "ndjson"];

/** "Save report": a dialog that says what each format is good for. */
export function SaveReport() {
  const { t } = useTranslation();
  const bridge = useBridge();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [saving, setSaving] = useState<ReportFormat | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (format: ReportFormat) => {
    setProblem(null);
    setSaving(format);
    try {
      const saved = await bridge.saveReport(format);
      if (saved) {
        setOpen(false);
        toast({ text: t("report.saved", { name: saved.fileName }) });
      }
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setSaving(null);
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        <Icon name="download" />
        {t("report.save")}
      </button>
      {open ? (
        <Dialog
          title={t("report.title")}
          onClose={() => setOpen(false)}
          actions={
            <button type="button" className="button" onClick={() => setOpen(false)}>
              {t("common.close")}
            </button>
          }
        >
          <ul className="line-list">
            {FORMATS.map((format) => (
              <li key={format}>
                <button type="button" className="line" disabled={saving !== null} onClick={() => void save(format)}>
                  <Icon name="file" />
                  <span className="line-words">
                    <span>{t(`report.${format}.name`)}</span>
                    <span className="small muted">{t(`report.${format}.what`)}</span>
                  </span>
                  {saving === format ? (
                    <span className="small muted">{t("report.saving")}</span>
                  ) : (
                    <Icon name="download" />
                  )}
                </button>
              </li>
            ))}
          </ul>
          <p className="small muted">{t("report.contents")}</p>
          {problem ? <ProblemNotice problem={problem} /> : null}
        </Dialog>
      ) : null}
    </>
  );
}
