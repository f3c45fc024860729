import type { Route } from "./route.ts";
import { routes } from "./routes.ts";

const VERSION = /_v\d+$/;

/** Routes by the wrapper key of their files, without version; lists that share a file with others come last. */
const BY_WRAPPER = new Map<string, Route[]>();

function note(wrapper: string, route: Route): void {
  const key = wrapper.replace(VERSION, "");
  const list = BY_WRAPPER.get(key);
  if (list) list.push(route);
  else BY_WRAPPER.set(key, [route]);
}

const strong = routes.filter((route) => !route.weak);
for (const route of strong) for (const wrapper of route.reader.wrappers) note(wrapper, route);
for (const route of strong)
  for (const part of route.reader.parts ?? []) for (const wrapper of part.wrappers) note(wrapper, route);

/** Words that many files could have as a key tell nothing, unless Meta's version stands behind them ("comments_v2"). */
function telling(key: string): boolean {
  return VERSION.test(key) || key.includes("_");
}

/** The route of the files that have this key at the top; null where none has, or the key is a common word. */
export function routeOfKey(key: string, service: "facebook" | "instagram"): Route | null {
  if (!telling(key)) return null;
  const found = BY_WRAPPER.get(key.replace(VERSION, "")) ?? [];
  // Threads and Instagram share a reader for the profile; only Threads' own keys begin like this.
  const platform = key.startsWith("text_post_app") ? "threads" : service;
  return found.find((r) => r.platform === platform) ?? null;
}
