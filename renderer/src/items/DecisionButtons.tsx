import { useId } from "react";
import type { Decision } from "../../../src/model/vocabulary.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon, type IconName } from "../shared/Icon.tsx";
import { digitOf } from "./keys/keys.ts";

/** A sign for each decision. */
export const DECISION_ICONS: Readonly<Record<Decision, IconName>> = {
  keep: "check",
  hide: "hide",
  delete: "trash",
  done: "ticked",
  "not-public": "lock",
  public: "eye",
};

/** What is to become of an item, and what the user knows of who sees it. */
export const ABOUT_ITEM: readonly Decision[] = ["keep", "hide", "delete", "done"];
export const ABOUT_AUDIENCE: readonly Decision[] = ["not-public", "public"];
export const ABOUT_SEVERAL: readonly Decision[] = [...ABOUT_ITEM, ...ABOUT_AUDIENCE];

interface Props {
  readonly decisions: readonly Decision[];
  readonly current: Decision | null;
  readonly onDecide: (decision: Decision | null) => void;
  /** Whether there is a button that takes decisions back. */
  readonly clear?: boolean;
}

/** Decisions, each with its key and what it means; pressing the one that is set takes it back. */
export function DecisionButtons({ decisions, current, onDecide, clear = false }: Props) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className="decision-buttons">
      {decisions.map((decision) => (
        <span key={decision} className="hinted">
          <button
            type="button"
            className="button button-small decision"
            data-decision={decision}
            aria-pressed={current === decision}
            aria-keyshortcuts={digitOf(decision)}
            aria-describedby={`${id}-${decision}`}
            onClick={() => onDecide(current === decision ? null : decision)}
          >
            <Icon name={DECISION_ICONS[decision]} />
            {t(`words:decision.${decision}`)}
            <span className="key" aria-hidden="true">
              {digitOf(decision)}
            </span>
          </button>
          <span className="hint" role="tooltip" id={`${id}-${decision}`}>
            {t(`items.decision.${decision}`)}
          </span>
        </span>
      ))}
      {clear ? (
        <button
          type="button"
          className="button button-quiet button-small decision"
          aria-keyshortcuts="0"
          onClick={() => onDecide(null)}
        >
          <Icon name="undo" />
          {t("items.decision.clear")}
        </button>
      ) : null}
    </div>
  );
}
