import type { ObjectionView } from "../../../src/api/contract/index.ts";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { SourceLink } from "../shared/SourceLink.tsx";

/** What happened when, and the articles of law, each with its source. */
export function Facts({ facts }: { readonly facts: ObjectionView["facts"] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (facts.length === 0) return null;
  return (
    <details className="fold">
      <summary>{t("object.facts")}</summary>
      <ul className="stack object-timeline fold-body">
        {facts.map((fact) => (
          <li key={fact.id}>
            <span className="small muted number">{fact.date ? format.partialDay(fact.date) : fact.article}</span>
            <span>
              {fact.text}{" "}
              <span className="small muted">
                {fact.source ? <SourceLink source={fact.source} /> : null}
                {fact.confidence === "contested" ? ` · ${t("words:confidence.contested")}` : null}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
