import { createContext, type ReactNode, useContext } from "react";
import type { Problem } from "../../../src/model/problem.ts";
import { useTranslation } from "../shared/hooks/useTranslation.ts";
import { useWindowDrop } from "../shared/hooks/useWindowDrop.ts";
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
  const over = useWindowDrop(isMeant, (dropped) => {
    navigate("start");
    void take(dropped);
  });
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
