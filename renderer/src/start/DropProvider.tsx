import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import type { Problem } from "../../../src/model/problem.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { Icon } from "../shared/Icon.tsx";
import { navigate } from "../shared/router.ts";
import { type Upload, useDroppedFiles } from "./useDroppedFiles.ts";

interface Dropped {
  /** Something is held over the window. */
  readonly over: boolean;
  readonly upload: Upload | null;
  readonly problem: Problem | null;
}

const DropContext = createContext<Dropped>({ over: false, upload: null, problem: null });

/** What is being dropped anywhere in the window, and how it went. */
export const useDropped = () => useContext(DropContext);

/**
 * Files from outside, not a text that is moved inside a field; onto the start's target, whatever it is. Where a screen takes files of
 * its own (`data-own-drop`), they are not exports.
 */
const isMeant = ({ dataTransfer, target }: DragEvent): boolean => {
  const over = (place: string) => target instanceof Element && target.closest(place) !== null;
  return !over("[data-own-drop]") && (dataTransfer?.types.includes("Files") === true || over(".drop"));
};

/** The whole window takes a drop, on every screen; the start screen shows how it goes on. */
export function DropProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { take, upload, problem } = useDroppedFiles();
  const [over, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!isMeant(event)) return setOver(false);
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!isMeant(event) || event.dataTransfer === null) return;
      event.preventDefault();
      navigate("start");
      void latest.current(event.dataTransfer);
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
  return (
    <DropContext value={{ over, upload, problem }}>
      {children}
      {over ? (
        <div className="drop-veil" aria-hidden="true">
          <Icon name="drop" />
          {t("start.drop.veil")}
        </div>
      ) : null}
    </DropContext>
  );
}
