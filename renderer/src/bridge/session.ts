import { makeApi, postJson } from "./api.ts";

const KEY = "outscope-token";

/**
 * The token of this run. The address brings one in its fragment, which browsers do not send but keep in their history. It
 * leaves the address bar at once and is given back to the host for another, which stands nowhere but in
 * `sessionStorage` (per tab and per port; cookies are shared between ports). Null when this page was opened without one.
 * Rejects with `session-ended` where the one in the address was given back before, and `host-unreachable`.
 */
export async function takeToken(
  location: Location,
  history: History,
  storage: Storage,
  fetcher: typeof fetch = fetch,
): Promise<string | null> {
  const first = new URLSearchParams(location.hash.slice(1)).get("t");
  if (!first) return storage.getItem(KEY);
  history.replaceState(null, "", location.pathname + location.search);
  try {
    const { token } = (await postJson(makeApi(first, fetcher), "/api/host.session", {})) as { token: string };
    storage.setItem(KEY, token);
    return token;
  } catch (error) {
    const kept = storage.getItem(KEY); // this tab may have the other one already
    if (kept !== null) return kept;
    throw error;
  }
}
