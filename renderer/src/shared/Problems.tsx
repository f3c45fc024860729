import type { Problem } from "../../../src/model/problem.ts";
import type { Loaded } from "../bridge/useOperation.ts";
import { useTranslator } from "./context/LanguageProvider.tsx";
import { useTranslation } from "./hooks/useTranslation.ts";
import { Notice } from "./Notice.tsx";
import { problemWords } from "./problemWords.ts";

/** One problem in words, with what to do about it, and a way to try again where there is one. */
export function ProblemNotice({ problem, retry }: { readonly problem: Problem; readonly retry?: () => void }) {
  const { t } = useTranslation();
  const words = useTranslator();
  return (
    <Notice kind="danger" title={t("common.wentWrong")} urgent>
      <p dir="auto">{problemWords(words, problem)}</p>
      {retry ? (
        <div>
          <button type="button" className="button button-small" onClick={retry}>
            {t("common.tryAgain")}
          </button>
        </div>
      ) : null}
    </Notice>
  );
}

/** Stands in while an operation has not answered yet: grey lines, or the problem. Null when there is something to show. */
export function Pending<T>({ of, lines = 4 }: { readonly of: Loaded<T>; readonly lines?: number }) {
  const { t } = useTranslation();
  if (of.problem) return <ProblemNotice problem={of.problem} retry={of.reload} />;
  if (of.data !== null) return null;
  return (
    <div className="card stack" role="status" aria-label={t("common.loading")}>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <span key={line} className="skeleton" style={{ height: "1.1rem", width: `${90 - ((line * 17) % 45)}%` }} />
      ))}
    </div>
  );
}
