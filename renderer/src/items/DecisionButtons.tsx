import { DECISIONS, type Decision } from "../../../src/model/vocabulary.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";

interface Props {
  readonly current: Decision | null;
  readonly onDecide: (decision: Decision | null) => void;
}

/** The decisions; pressing the one that is set takes it back. */
export function DecisionButtons({ current, onDecide }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <div className="row decision-buttons">
        {DECISIONS.map((decision) => (
          <button
            key={decision}
            type="button"
            className="button button-small"
            aria-pressed={current === decision}
            title={t(`items.decision.${decision}`)}
            onClick={() => onDecide(current === decision ? null : decision)}
          >
            {t(`words:decision.${decision}`)}
          </button>
        ))}
        {current === null ? (
          <button type="button" className="button button-quiet button-small" onClick={() => onDecide(null)}>
            {t("items.decision.clear")}
          </button>
        ) : null}
      </div>
      <p className="small muted">{t("items.decision.note")}</p>
    </>
  );
}
