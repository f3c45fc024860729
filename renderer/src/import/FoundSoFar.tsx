import type { Found } from "../../../src/model/query.ts";
import { Sources } from "../found/Sources.tsx";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";

/** What the exports are and the first items in them, so that the user sees at once that the right ones are being read. */
export function FoundSoFar({ found }: { readonly found: Found }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="card stack" aria-labelledby="found-title">
      <h2 id="found-title">{t("import.found.title")}</h2>
      <Sources sources={found.sources} accounts={found.accounts} />
      {found.first.length > 0 ? (
        <>
          <h3>{t("import.found.first")}</h3>
          <ul className="stack-small first-items">
            {found.first.map((item) => (
              <li key={`${item.createdAt} ${item.text}`}>
                <span className="first-text" dir="auto">
                  {item.text}
                </span>
                <span className="small muted">
                  {[
                    item.createdAt ? format.day(item.createdAt) : t("words:misc.noDate"),
                    t(`words:platform.${item.platform}`),
                    t(`words:kind.${item.kind}`),
                  ].join(" · ")}
                </span>
              </li>
            ))}
          </ul>
          <p className="small muted">{t("import.found.noVerdictYet")}</p>
        </>
      ) : null}
    </section>
  );
}
