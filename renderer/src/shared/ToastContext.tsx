import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from "react";
import { Icon } from "./Icon.tsx";
import { useTranslation } from "./useTranslation.ts";

interface Toast {
  readonly text: string;
  readonly undo?: () => Promise<void>;
}

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);

/** Says in passing what just happened, with a way back where there is one. */
export const useToast = () => useContext(ToastContext);

const SHOWN_MS = 8000;

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [toast, setToast] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  const show = useCallback((next: Toast) => setToast(next), []);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);
  const undo = useMemo(
    () =>
      toast?.undo
        ? () => {
            setToast(null);
            void toast.undo?.();
          }
        : null,
    [toast],
  );
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div className="toast-area" role="status" aria-live="polite">
        {toast ? (
          // The time does not run out while somebody reads or reaches for the button.
          <fieldset
            className="toast"
            onMouseEnter={() => setHeld(true)}
            onMouseLeave={() => setHeld(false)}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
          >
            <span>{toast.text}</span>
            {undo ? (
              <button type="button" className="button button-quiet button-small" onClick={undo}>
                <Icon name="undo" />
                {t("common.undo")}
              </button>
            ) : null}
            <button
              type="button"
              className="button button-icon button-small"
              aria-label={t("common.close")}
              onClick={() => setToast(null)}
            >
              <Icon name="close" />
            </button>
          </fieldset>
        ) : null}
      </div>
    </ToastContext.Provider>
  );
}
