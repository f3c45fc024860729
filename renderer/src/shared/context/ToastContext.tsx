import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { createPortal } from "react-dom";
import { ToastBox } from "./ToastBox.tsx";

export interface Toast {
  readonly text: string;
  readonly undo?: () => Promise<void>;
  /** Where on the screen it belongs, see {@link ToastPlace}. */
  readonly place?: string;
}

const ToastContext = createContext<(toast: Toast) => void>(() => undefined);
const PlacesContext = createContext<(id: string, element: HTMLElement | null) => void>(() => undefined);

/** Says in passing what just happened, with a way back where there is one. */
export const useToast = () => useContext(ToastContext);

const SHOWN_MS = 8000;
/** The place of a whole screen, for messages that name none of their own. */
const SCREEN = "screen";

/**
 * A place in the flow of a screen where messages stand and cover nothing: those that name it, or, without an id, all others
 * while the screen is shown. It is there before its message, or a screen reader would not say it.
 */
export function ToastPlace({ id = SCREEN }: { readonly id?: string }) {
  const register = useContext(PlacesContext);
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    register(id, element.current);
    return () => register(id, null);
  }, [register, id]);
  return <div ref={element} className="toast-place" role="status" aria-live="polite" />;
}

export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  const [places, setPlaces] = useState<ReadonlyMap<string, HTMLElement>>(new Map());
  /** Where the user was before reaching into the toast: its buttons go with it, and the keyboard would start anew. */
  const before = useRef<Element | null>(null);
  const show = useCallback((next: Toast) => setToast(next), []);
  const register = useCallback((id: string, element: HTMLElement | null) => {
    setPlaces((known) => {
      const next = new Map(known);
      if (element === null) next.delete(id);
      else next.set(id, element);
      return next;
    });
  }, []);
  const leave = useCallback(() => {
    setToast(null);
    setHeld(false);
    const back = before.current?.isConnected ? before.current : document.querySelector("main h1");
    if (back instanceof HTMLElement) back.focus({ preventScroll: true });
  }, []);
  const own = toast?.place === undefined ? undefined : places.get(toast.place);
  // What stands among other things stays: the things below would jump when it went.
  const stays = own !== undefined;
  useEffect(() => {
    if (!toast || held || stays) return;
    const timer = setTimeout(() => setToast(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held, stays]);
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
  const place = own ?? places.get(SCREEN);
  const box = toast ? (
    <ToastBox
      text={toast.text}
      undo={undo}
      close={leave}
      hold={setHeld}
      onEnter={(from) => {
        before.current = from;
      }}
    />
  ) : null;
  return (
    <ToastContext.Provider value={show}>
      <PlacesContext.Provider value={register}>{children}</PlacesContext.Provider>
      <div className="toast-area" role="status" aria-live="polite">
        {place ? null : box}
      </div>
      {place ? createPortal(box, place) : null}
    </ToastContext.Provider>
  );
}
