import { useEffect, useRef, useState } from "react";

/** Takes what is dropped anywhere on a screen that has `data-own-drop`: a file, or text that was dragged over. */
export function useOwnDrop(give: (dropped: File | string) => void): boolean {
  const [over, setOver] = useState<boolean>(false);
  const latest = useRef(give);
  latest.current = give;
  useEffect(() => {
    const isOurs = ({ target }: DragEvent) => target instanceof Element && target.closest("[data-own-drop]") !== null;
    const onOver = (event: DragEvent) => {
      setOver(isOurs(event));
      if (isOurs(event)) event.preventDefault();
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!isOurs(event)) return;
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      const text = event.dataTransfer?.getData("text/plain") ?? "";
      if (file) latest.current(file);
      else if (text !== "") latest.current(text);
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
  return over;
}
