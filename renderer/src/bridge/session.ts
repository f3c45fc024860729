const KEY = "outscope-token";

/**
 * The token of this run. It arrives in the URL's fragment, which browsers neither send nor log, moves to
 * `sessionStorage` (per tab and per port; cookies are shared between ports) and leaves the address bar at once.
 * Null when this page was opened without one.
 */
export function takeToken(location: Location, history: History, storage: Storage): string | null {
  const token = new URLSearchParams(location.hash.slice(1)).get("t");
  if (token) {
    storage.setItem(KEY, token);
    history.replaceState(null, "", location.pathname + location.search);
  }
  return storage.getItem(KEY);
}
