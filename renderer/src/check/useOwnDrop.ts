import { useWindowDrop } from "../shared/hooks/useWindowDrop.ts";

const isOurs = ({ target }: DragEvent) => target instanceof Element && target.closest("[data-own-drop]") !== null;

/** Takes what is dropped anywhere on a screen that has `data-own-drop`: a file, or text that was dragged over. */
export function useOwnDrop(give: (dropped: File | string) => void): boolean {
  return useWindowDrop(isOurs, (dropped) => {
    const file = dropped.files[0];
    const text = dropped.getData("text/plain");
    if (file) give(file);
    else if (text !== "") give(text);
  });
}
