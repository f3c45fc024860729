import type { Problem } from "../../../src/model/problem.ts";
import type { Decision } from "../../../src/model/vocabulary.ts";
import { useFormat } from "../shared/hooks/useFormat.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { ProblemNotice } from "../shared/Problems.tsx";
import { ABOUT_ITEM, ABOUT_SEVERAL, DecisionButtons } from "./DecisionButtons.tsx";
import type { SelectionTools } from "./list/useSelection.ts";

interface Props {
  readonly selection: SelectionTools;
  readonly total: number;
  /** The decision about the open item; undefined while none is open. */
  readonly current: Decision | null | undefined;
  /** Why the last decision could not be kept. */
  readonly problem: Problem | null;
  readonly onDecide: (decision: Decision | null) => void;
  readonly onKeys: () => void;
}

/**
 * What can be done, always at the same place below the list, so that nothing moves when something is chosen: about what is
 * selected, or else about the open item.
 */
export function ActionBar({ selection, total, current, problem, onDecide, onKeys }: Props) {
  const { t } = useTranslation();
  const count = selection.size(total);
  const about = count > 0 ? "several" : current === undefined ? "nothing" : "item";
  const names = { several: t("items.decide"), item: t("items.detail.decision"), nothing: t("items.bar.none") };
  return (
    <section className="action-bar" aria-label={names[about]}>
      <div className="action-inner" data-about={about}>
        {problem ? <ProblemNotice problem={problem} /> : null}
        {about === "several" ? <Selected selection={selection} total={total} /> : null}
        {about === "nothing" ? <p className="small muted action-hint">{t("items.bar.hint")}</p> : null}
        {about === "several" ? (
          <DecisionButtons decisions={ABOUT_SEVERAL} current={null} onDecide={onDecide} clear />
        ) : null}
        {about === "item" ? (
          <DecisionButtons decisions={ABOUT_ITEM} current={current ?? null} onDecide={onDecide} />
        ) : null}
        <button type="button" className="button button-quiet button-small action-keys" onClick={onKeys}>
          <span className="key" aria-hidden="true">
            ?
          </span>
          {t("items.keys.button")}
        </button>
      </div>
    </section>
  );
}

function Selected({ selection, total }: Pick<Props, "selection" | "total">) {
  const { t } = useTranslation();
  const format = useFormat();
  const count = selection.size(total);
  return (
    <div className="row action-selected">
      <button
        type="button"
        className="button button-icon button-small"
        aria-label={t("items.clearSelection")}
        onClick={selection.clear}
      >
        <Icon name="close" />
      </button>
      <strong className="number" role="status">
        {t("items.selected", { count, selected: format.number(count) })}
      </strong>
      {!selection.selection.all && count < total ? (
        <button type="button" className="link-button small" onClick={selection.selectAll}>
          {t("items.selectAll", { count: total, all: format.number(total) })}
        </button>
      ) : null}
    </div>
  );
}
