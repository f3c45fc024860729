import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTranslation } from "./hooks/useTranslation.ts";

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Its buttons, where one that closes it is not all. */
  readonly actions?: ReactNode;
}

/** A native modal dialog: the browser keeps the focus inside, closes it on Escape and gives the focus back. */
export function Dialog({ title, onClose, children, actions }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const { t } = useTranslation();
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={onClose}>
      <div className="dialog-body">
        <h2 id={id}>{title}</h2>
        {children}
        <div className="dialog-actions">
          {actions ?? (
            <button type="button" className="button" onClick={onClose}>
              {t("common.close")}
            </button>
          )}
        </div>
      </div>
    </dialog>
  );
}
