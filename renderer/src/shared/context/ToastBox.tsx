import { useTranslation } from "../hooks/useTranslation.ts";
import { Icon } from "../Icon.tsx";

interface Props {
  readonly text: string;
  readonly undo: (() => void) | null;
  readonly close: () => void;
  /** Whether somebody reads or reaches for a button: the time does not run out meanwhile. */
  readonly hold: (held: boolean) => void;
  /** The focus came into it, from this element. */
  readonly onEnter: (from: Element | null) => void;
}

/** A message with its buttons. */
export function ToastBox({ text, undo, close, hold, onEnter }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset
      className="toast"
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocus={(event) => {
        hold(true);
        if (!event.currentTarget.contains(event.relatedTarget)) onEnter(event.relatedTarget);
      }}
      onBlur={() => hold(false)}
    >
      <span>{text}</span>
      {undo ? (
        <button type="button" className="button button-quiet button-small" onClick={undo}>
          <Icon name="undo" />
          {t("common.undo")}
        </button>
      ) : null}
      <button type="button" className="button button-icon button-small" aria-label={t("common.close")} onClick={close}>
        <Icon name="close" />
      </button>
    </fieldset>
  );
}
