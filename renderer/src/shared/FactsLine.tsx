import { useOperation } from "../bridge/useOperation.ts";
import { useFormat } from "./hooks/useFormat.ts";
import { useTranslation } from "./hooks/useTranslation.ts";
import { Icon } from "./Icon.tsx";

/** Of which day the facts are that all screens speak from; once that is long ago, it is said. */
export function FactsLine() {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = useOperation("facts", {}).data;
  if (facts === null) return null;
  return (
    <p className="facts-line small muted" data-old={facts.old}>
      {facts.old ? <Icon name="warning" /> : null}
      <span>{t(facts.old ? "facts.old" : "facts.of", { date: format.longDay(facts.date) })}</span>
    </p>
  );
}
