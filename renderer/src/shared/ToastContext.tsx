import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
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
  /** Where the user was before reaching into the toast: its buttons go with it, and the keyboard would start anew. */
  const before = useRef<Element | null>(null);
  const show = useCallback((next: Toast) => setToast(next), []);
  const leave = useCallback(() => {
    setToast(null);
    setHeld(false);
    const back = before.current?.isConnected ? before.current : document.querySelector("main h1");
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (!toast || held) return;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);
  const undo = useMemo(
    () =>
      toast?.undo
        ? () => {
            leave();
            void toast.undo?.();
          }
        : null,
    [toast, leave],
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
            onFocus={(event) => {
              setHeld(true);
              if (!event.currentTarget.contains(event.relatedTarget)) before.current = event.relatedTarget;
            }}
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
              onClick={leave}
            >
              <Icon name="close" />
            </button>
          </fieldset>
        ) : null}
      </div>
    </ToastContext.Provider>
  );
}
