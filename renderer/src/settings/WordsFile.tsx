import { useId, useState } from "react";
import type { Problem } from "../../../src/model/problem.ts";
import { useBridge } from "../bridge/BridgeContext.tsx";
import { problemOf } from "../bridge/problemOf.ts";
import { useToast } from "../shared/context/ToastContext.tsx";
import { FileButton } from "../shared/FileButton.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";

/** The user's answers and decisions on the open audit, taken to another machine and back. */
export function WordsFile() {
  const { t } = useTranslation();
  const format = useFormat();
  const bridge = useBridge();
  const toast = useToast();
  const id = useId();
  const [problem, setProblem] = useState<Problem | null>(null);
  const doing = (work: () => Promise<void>) => {
    setProblem(null);
    work().catch((error: unknown) => setProblem(problemOf(error)));
  };
  const save = async () => {
    const { fileName, text } = await bridge.call("words.file", {});
    if (await bridge.saveText(fileName, text)) toast({ text: t("settings.words.saved", { name: fileName }) });
  };
  const take = async (file: File) => {
    const { answers, decisions, unknown } = await bridge.call("words.take", {
      fileName: file.name,
      text: await file.text(),
    });
    const taken = { answers: format.number(answers), decisions: format.number(decisions) };
    toast({
      text:
        unknown === 0 ? t("settings.words.taken", taken) : t("settings.words.takenBut", { ...taken, count: unknown }),
    });
  };
  return (
    <section className="card stack" aria-labelledby={id}>
      <h2 id={id}>{t("settings.words.title")}</h2>
      <p className="muted measure">{t("settings.words.hint")}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => doing(save)}>
          <Icon name="download" />
          {t("settings.words.save")}
        </button>
        <FileButton
          label={t("settings.words.take")}
          accept=".json"
          onFiles={([file]) => file && doing(() => take(file))}
        />
      </div>
      {problem ? <ProblemNotice problem={problem} /> : null}
    </section>
  );
}
