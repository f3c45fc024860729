import type { ComparisonView } from "../../../src/api/contract/index.ts";
import { COMPARED_LISTS } from "../../../src/model/comparison.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { useToast } from "../shared/context/ToastContext.tsx";
import { FileButton } from "../shared/FileButton.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";
import { hashOf } from "../shared/router.ts";
import { Screen } from "../shared/Screen.tsx";
import { BeforeAfter } from "./BeforeAfter.tsx";
import { ComparedList } from "./ComparedList.tsx";
import "./compare.css";
import { useComparison } from "./useComparison.ts";

/** What became of things since an earlier audit of the same account. */
export function CompareScreen() {
  const { t } = useTranslation();
  const { view, running, problem, compareWith } = useComparison();
  return (
    <Screen title={t("compare.title")} intro={t("compare.intro")} narrow>
      <ChooseFiles first={view === null} running={running} onChoose={(files) => void compareWith(files)} />
      <p role="status" className="muted">
        {running ? t("compare.reading") : null}
      </p>
      {problem ? <ProblemNotice problem={problem} /> : null}
      {view && !running ? <Compared view={view} /> : null}
      <p>
        <a href={hashOf("done")}>{t("nav.done")}</a>
      </p>
    </Screen>
  );
}

interface ChooseProps {
  readonly first: boolean;
  readonly running: boolean;
  readonly onChoose: (files: File[]) => void;
}

function ChooseFiles({ first, running, onChoose }: ChooseProps) {
  const { t } = useTranslation();
  return (
    <div className="stack-small">
      <div className="row">
        <FileButton
          label={t(first ? "compare.choose" : "compare.another")}
          accept=".json,.zip"
          multiple
          {...(first ? { look: "primary" } : {})}
          disabled={running}
          onFiles={onChoose}
        />
      </div>
      <p className="small muted">{t("compare.chooseMany")}</p>
    </div>
  );
}

function Compared({ view: { comparison, rows } }: { readonly view: ComparisonView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { before, after, unmatched } = comparison;
  const figures = { before: format.number(before.headline.atLeast), after: format.number(after.headline.atLeast) };
  const dates = { before: format.longDay(before.generatedAt), after: format.longDay(after.generatedAt) };
  const reasons = Object.entries(unmatched.reasons);
  return (
    <>
      <section className="card stack-small" aria-label={t("report:comparison.title")}>
        <p className="compare-headline">
          <strong className="number">{t("compare.headline", figures)}</strong> {t("compare.headlineWhat")}
        </p>
        <p className="muted">{t("compare.of", dates)}</p>
        <BeforeAfter years={comparison.usableByYear} />
        <p className="small muted measure">{t("report:comparison.law")}</p>
        <SaveComparison />
      </section>
      {COMPARED_LISTS.map((list) =>
        comparison[list].count > 0 ? (
          <ComparedList key={list} list={list} count={comparison[list].count} rows={rows[list]}>
            {list === "unmatched" && reasons.length > 0 ? (
              <ul className="small">
                {reasons.map(([reason, count]) => (
                  <li key={reason}>{t("compare.list", { name: t(`cli:compare.reason.${reason}`), count })}</li>
                ))}
              </ul>
            ) : null}
          </ComparedList>
        ) : null,
      )}
      <p className="muted">{t("compare.list", { name: t("cli:compare.same"), count: comparison.same.count })}</p>
    </>
  );
}

const FORMATS = ["html", "csv", "json"] as const;

function SaveComparison() {
  const { t } = useTranslation();
  const bridge = useBridge();
  const toast = useToast();
  const save = async (format: (typeof FORMATS)[number]) => {
    const { fileName, text } = await bridge.call("compare.file", { format });
    if (await bridge.saveText(fileName, text)) toast({ text: t("report.saved", { name: fileName }) });
  };
  return (
    <div className="row">
      {FORMATS.map((format) => (
        <button key={format} type="button" className="button button-small" onClick={() => void save(format)}>
          <Icon name="download" />
          {t(`compare.save.${format}`)}
        </button>
      ))}
    </div>
  );
}
