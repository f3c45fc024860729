import { useEffect, useRef } from "react";
import { type Command, commandOf, isTyping } from "./keys.ts";

/** Single keys anywhere on the items' screen, but never while somebody types, and, Escape apart, not where the user has switched them off. */
export function useItemKeys(on: boolean, act: (command: Command) => boolean): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const command = commandOf(event);
      if (command === null || (!on && command !== "close")) return;
      if (latest.current(command)) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [on]);
}
