import { useState } from "react";
import type { Problem } from "../../../src/model/problem.ts";
import type { Filter } from "../../../src/model/query.ts";
import type { Decision } from "../../../src/model/vocabulary.ts";
import { problemOf } from "../bridge/problemOf.ts";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";
import { DecisionButtons } from "./DecisionButtons.tsx";
import type { SelectionTools } from "./list/useSelection.ts";
import { useDecide } from "./useDecide.ts";

interface Props {
  readonly selection: SelectionTools;
  readonly total: number;
  readonly filter: Filter;
  readonly onDone: () => void;
}

/** What to do about the selected items. */
export function DecisionBar({ selection, total, filter, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const decide = useDecide();
  const [problem, setProblem] = useState<Problem | null>(null);
  const chosen = selection.selection;
  const count = selection.size(total);
  const apply = async (decision: Decision | null) => {
    setProblem(null);
    try {
      await decide(chosen.all ? { filter } : { rows: [...chosen.rows] }, decision);
      selection.clear();
      onDone();
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <section className="decision-bar" aria-label={t("items.decide")}>
      <div className="row">
        <strong className="number" role="status">
          {t("items.selected", { count, selected: format.number(count) })}
        </strong>
        {!chosen.all && count < total ? (
          <button type="button" className="link-button small" onClick={selection.selectAll}>
            {t("items.selectAll", { count: total, all: format.number(total) })}
          </button>
        ) : null}
        <button
          type="button"
          className="button button-icon button-small"
          aria-label={t("items.clearSelection")}
          onClick={selection.clear}
        >
          <Icon name="close" />
        </button>
      </div>
      <DecisionButtons current={null} onDecide={(decision) => void apply(decision)} />
      {problem ? <ProblemNotice problem={problem} /> : null}
    </section>
  );
}
