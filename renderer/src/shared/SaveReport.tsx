import { useState } from "react";
import type { ReportChoice } from "../../../src/api/contract/index.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { problemOf } from "../bridge/problemOf.ts";
import { useOverview } from "./context/OverviewContext.tsx";
import { usePerson } from "./context/PersonContext.tsx";
import { useToast } from "./context/ToastContext.tsx";
import { Dialog } from "./Dialog.tsx";
import { useTranslation } from "./hooks/useTranslation.ts";
import { Icon } from "./Icon.tsx";
import { PersonSwitch } from "./PersonSwitch.tsx";
import { ProblemNotice } from "./Problems.tsx";

const CHOICES: Readonly<Record<string, ReportChoice>> = {
  html: { format: "html" },
  firstPage: { format: "pdf", pages: "first" },
  pdf: { format: "pdf" },
  csv: { format: "csv" },
  json: { format: "json" },
  ndjson: { format: "ndjson" },
  dossier: { format: "dossier" },
};

interface Props {
  /** Of whom, as a place in the overview's list of people; left out, of the one the screens show. */
  readonly person?: number;
}

/** "Save report": a dialog that says what each format is good for. */
export function SaveReport({ person: of }: Props) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const toast = useToast();
  const chosen = usePerson().person;
  const person = of ?? chosen;
  const [open, setOpen] = useState(false);
  const [hidden, setHidden] = useState(false);
  const [pictures, setPictures] = useState(true);
  const listed = useOverview().data?.listed ?? 0;
  const [onlyList, setOnlyList] = useState(false);
  const [saving, setSaving] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async (name: string, choice: ReportChoice) => {
    setProblem(null);
    setSaving(name);
    try {
      const saved = await bridge.saveReport({
        ...choice,
        ...(person !== undefined && { person }),
        ...(hidden ? { hideContents: true } : choice.format === "html" && pictures && { pictures: true }),
        ...(onlyList && choice.format !== "dossier" && { only: "my-list" as const }),
      });
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
          {of === undefined ? <PersonSwitch /> : null}
          <ul className="line-list">
            {Object.entries(CHOICES).map(([name, choice]) => (
              <li key={name}>
                <button
                  type="button"
                  className="line"
                  disabled={saving !== null}
                  onClick={() => void save(name, choice)}
                >
                  <Icon name="file" />
                  <span className="line-words">
                    <span>{t(`report.${name}.name`)}</span>
                    <span className="small muted">{t(`report.${name}.what`)}</span>
                  </span>
                  {saving === name ? (
                    <span className="small muted">{t("report.saving")}</span>
                  ) : (
                    <Icon name="download" />
                  )}
                </button>
              </li>
            ))}
          </ul>
          {listed > 0 ? (
            <Check
              on={onlyList}
              onChange={setOnlyList}
              label={t("report.onlyList", { count: listed })}
              hint={t("report.onlyListHint")}
            />
          ) : null}
          <Check on={hidden} onChange={setHidden} label={t("report.hide")} hint={t("report.hideHint")} />
          {hidden ? null : (
            <Check on={pictures} onChange={setPictures} label={t("report.pictures")} hint={t("report.picturesHint")} />
          )}
          <p className="small muted">{t("report.contents")}</p>
          {problem ? <ProblemNotice problem={problem} /> : null}
        </Dialog>
      ) : null}
    </>
  );
}

interface CheckProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly label: string;
  readonly hint: string;
}

function Check({ on, onChange, label, hint }: CheckProps) {
  return (
    <label className="check">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
      <span className="stack-small">
        <span>{label}</span>
        <span className="small muted">{hint}</span>
      </span>
    </label>
  );
}
