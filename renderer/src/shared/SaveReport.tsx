import { useState } from "react";
import type { ReportChoice } from "../../../src/api/contract/index.ts";
import type { Filter } from "../../../src/model/filter.ts";
import type { Problem } from "../../../src/model/problem.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { problemOf } from "../bridge/problemOf.ts";
import { useOperation } from "../bridge/useOperation.ts";
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
  /** What the screen shows at the moment, and how many items: offered as the part to be saved. */
  readonly filtered?: { readonly filter: Filter; readonly count: number };
}

/** What of the audit is saved. */
type Part = "all" | "my-list" | "filter";

/** "Save report": a dialog that says what each format is good for. */
export function SaveReport(props: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        <Icon name="download" />
        {t("report.save")}
      </button>
      {open ? <SaveDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function SaveDialog({ person: of, filtered, onClose }: Props & { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const bridge = useBridge();
  const toast = useToast();
  const chosen = usePerson().person;
  const person = of ?? chosen;
  const [hidden, setHidden] = useState(false);
  const [pictures, setPictures] = useState(true);
  // Of the person whose report it is, who need not be the one on the screen.
  const listed = useOperation("overview", { person }).data?.listed ?? 0;
  const [part, setPart] = useState<Part>(filtered ? "filter" : "all");
  const [saving, setSaving] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const only = part === "filter" && filtered ? { filter: filtered.filter } : part === "my-list" ? part : undefined;
  const partWhen = (wanted: Part) => (on: boolean) => setPart(on ? wanted : "all");
  const save = async (name: string, choice: ReportChoice) => {
    setProblem(null);
    setSaving(name);
    try {
      const saved = await bridge.saveReport({
        ...choice,
        ...(person !== undefined && { person }),
        ...(hidden
          ? { hideContents: true }
          : (choice.format === "html" || choice.format === "pdf") && pictures && { pictures: true }),
        ...(only && { only }),
      });
      if (saved) {
        onClose();
        toast({ text: t("report.saved", { name: saved.fileName }) });
      }
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setSaving(null);
    }
  };
  return (
    <Dialog title={t("report.title")} onClose={onClose}>
      {of === undefined && !filtered ? <PersonSwitch /> : null}
      <ul className="line-list">
        {Object.entries(CHOICES).map(([name, choice]) => (
          <li key={name}>
            <button type="button" className="line" disabled={saving !== null} onClick={() => void save(name, choice)}>
              <Icon name="file" />
              <span className="line-words">
                <span>{t(`report.${name}.name`)}</span>
                <span className="small muted">{t(`report.${name}.what`)}</span>
              </span>
              {saving === name ? <span className="small muted">{t("report.saving")}</span> : <Icon name="download" />}
            </button>
          </li>
        ))}
      </ul>
      {filtered ? (
        <Check
          on={part === "filter"}
          onChange={partWhen("filter")}
          label={t("report.onlyFiltered", { count: filtered.count })}
          hint={t("report.onlyPartHint")}
        />
      ) : null}
      {listed > 0 ? (
        <Check
          on={part === "my-list"}
          onChange={partWhen("my-list")}
          label={t("report.onlyList", { count: listed })}
          hint={t("report.onlyPartHint")}
        />
      ) : null}
      <Check on={hidden} onChange={setHidden} label={t("report.hide")} hint={t("report.hideHint")} />
      {hidden ? null : (
        <Check on={pictures} onChange={setPictures} label={t("report.pictures")} hint={t("report.picturesHint")} />
      )}
      <p className="small muted">{t("report.contents")}</p>
      {problem ? <ProblemNotice problem={problem} /> : null}
    </Dialog>
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
