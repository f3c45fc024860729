import { mayHideItems } from "../../../src/model/problem.ts";
import type { Overview } from "../../../src/model/query.ts";
import { useTranslator } from "../shared/context/LanguageProvider.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { problemWords } from "../shared/problemWords.ts";
import { FilesNotRead } from "./FilesNotRead.tsx";
import { Sources } from "./Sources.tsx";

const STATUSES = ["read", "not-needed", "private", "unknown", "failed"] as const;

/** What was read and what was not: stays near every number, so that nothing unread looks clean. */
export function Coverage({ overview }: { readonly overview: Overview }) {
  const { t } = useTranslation();
  const words = useTranslator();
  const format = useFormat();
  return (
    <section className="card stack" id="coverage" aria-labelledby="coverage-title" tabIndex={-1}>
      <h2 id="coverage-title">{t("overview.coverage.title")}</h2>
      {overview.problems.length > 0 ? (
        <ul className="stack-small problem-list">
          {overview.problems.map((problem) => (
            <li key={JSON.stringify(problem)} className="notice notice-warning">
              <Icon name="warning" />
              <span dir="auto">{problemWords(words, problem)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      <Sources sources={overview.sources} accounts={overview.accounts} />
      <dl className="file-counts">
        {STATUSES.map((status) => (
          <div key={status}>
            <dt>{t(`words:fileStatus.${status}`)}</dt>
            <dd className="number">{format.number(overview.files[status])}</dd>
          </div>
        ))}
      </dl>
      <p className="small muted measure">{t("overview.coverage.private")}</p>
      {overview.files.notRead.length > 0 ? (
        <FilesNotRead files={overview.files.notRead} sources={overview.sources} />
      ) : overview.problems.some(mayHideItems) ? null : (
        <p>{t("overview.coverage.allRead")}</p>
      )}
    </section>
  );
}
