import { useSyncExternalStore } from "react";

export const SCREENS = [
  "start",
  "import",
  "found",
  "object",
  "letters",
  "reduce",
  "done",
  "compare",
  "people",
  "questions",
  "check",
  "items",
  "list",
  "help",
  "settings",
] as const;
export type ScreenName = (typeof SCREENS)[number];

export interface Route {
  readonly screen: ScreenName;
  /** Which remembered view of the list of items this is; a number, because names and searches do not belong in an address. */
  readonly visit: number | null;
}

/** Reads "#/items/3". Anything else is the start. */
export function parseHash(hash: string): Route {
  const [name, visit] = hash.replace(/^#\/?/, "").split("/");
  const screen = SCREENS.find((known) => known === name) ?? "start";
  return { screen, visit: visit !== undefined && /^\d{1,6}$/.test(visit) ? Number(visit) : null };
}

export const readRoute = (): Route => parseHash(window.location.hash);

export const hashOf = (screen: ScreenName, visit?: number): string =>
  visit === undefined ? `#/${screen}` : `#/${screen}/${visit}`;

export function navigate(screen: ScreenName, visit?: number): void {
  window.location.hash = hashOf(screen, visit);
}

function subscribe(listener: () => void): () => void {
  window.addEventListener("hashchange", listener);
  return () => window.removeEventListener("hashchange", listener);
}

export function useRoute(): Route {
  return parseHash(useSyncExternalStore(subscribe, () => window.location.hash));
}
