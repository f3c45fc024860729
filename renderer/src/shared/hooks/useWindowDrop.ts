import { useEffect, useRef, useState } from "react";

/**
 * Takes what is dropped anywhere in the window, where `isMeant` says that it is; gives whether something meant is held over it now.
 * Only what is meant is kept from the browser, which would open it.
 */
export function useWindowDrop(isMeant: (event: DragEvent) => boolean, take: (dropped: DataTransfer) => void): boolean {
  const [over, setOver] = useState(false);
  const latest = useRef({ isMeant, take });
  latest.current = { isMeant, take };
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      const meant = latest.current.isMeant(event);
      setOver(meant);
      if (!meant) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      setOver(false);
      if (!latest.current.isMeant(event) || event.dataTransfer === null) return;
      event.preventDefault();
      latest.current.take(event.dataTransfer);
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
