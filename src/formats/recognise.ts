import { asObject, type Json, type JsonObject } from "../decode/json.ts";
import { listRecords } from "../decode/records.ts";
import { isText } from "./looks.ts";
import { routePath } from "./path.ts";
import type { Route } from "./route.ts";
import { routeOfPlain, routes, type Service } from "./routes.ts";
import { routeOfKey } from "./wrapperRoutes.ts";

/** So many records of a file show what it is. */
const LOOKED_AT = 40;
/** Lists lie no deeper. */
const DEEPEST = 6;

const serviceOf = ({ platform }: Route): Service => (platform === "facebook" ? "facebook" : "instagram");

/** The route of a JSON file by what is in it: the key its list lies under, else what its records look like. */
export function routeByContent(head: Json, service: Service): Route | null {
  const keys = Object.keys(asObject(head) ?? {});
  for (const key of keys) {
    const route = routeOfKey(key, service);
    if (route !== null) return route;
  }
  return routeOfRecords(recordsOf(head), service);
}

/** The route whose records most of these look like. */
export function routeOfRecords(records: readonly JsonObject[], service: Service): Route | null {
  const votes = new Map<Route, number>();
  for (const record of records) {
    const route = routes.find((one) => serviceOf(one) === service && one.looks?.(record) === true);
    if (route !== undefined) votes.set(route, (votes.get(route) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}

/** How many records of a file hold words and times: it may be something the user published. */
export function countTexts(value: Json): number {
  const records = everyRecord(value).filter(isText).length;
  return records > 0 ? records : countBelow(value, 0);
}

/** The same further in: in lists of lists, and in objects that have names or numbers where a list would be. */
function countBelow(value: Json, depth: number): number {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return 0;
  const inner = Object.values(value).filter((one) => one !== undefined);
  const texts = inner.filter((one) => isText(asObject(one) ?? {})).length;
  const deeper = inner.reduce<number>((sum, one) => sum + countBelow(one, depth + 1), 0);
  return Math.max(texts, deeper);
}

function recordsOf(value: Json): JsonObject[] {
  return everyRecord(value).slice(0, LOOKED_AT);
}

function everyRecord(value: Json): JsonObject[] {
  return listRecords(value, [])
    .records.map(asObject)
    .filter((one) => one !== null);
}

/** Folders that tell most files of exports apart. */
const FOLDERS = [
  ...["posts", "groups", "comments_and_reactions", "likes_and_reactions", "stories", "reels", "events", "polls"],
  ...[
    "fundraisers",
    "facebook_marketplace",
    "pages",
    "friends",
    "other_activity",
    "your_places",
    "profile_information",
  ],
  ...["photos_and_videos", "media", "comments", "likes", "threads", "story_interactions", "personal_information"],
  ...["login_and_profile_creation", "live_videos", "preferences"],
];
/** A name that no file of an export has: a route that takes it takes everything in its folder. */
const NOBODYS = "no-such-file.json";

/**
 * The route of a file that lies outside its folder, by a name that only one kind of file has. Names of one word
 * ("comments.json", "photos.json") are too common for that. `path`: that of the JSON twin.
 */
export function routeByName(path: string, service: Service): Route | null {
  const p = routePath(path);
  const name = p.slice(p.lastIndexOf("/") + 1);
  if (!/[_-]\D/.test(name) && !/^[a-z]+_\d+\.json$/.test(name)) return null;
  const found = new Set<Route>();
  for (const folder of FOLDERS) {
    const route = routeOfPlain(`/${folder}/${name}`, service);
    if (route === null || serviceOf(route) !== service || route.path.test(`/${folder}/${NOBODYS}`)) continue;
    found.add(route);
  }
  const [only, ...more] = found;
  return more.length === 0 ? (only ?? null) : null;
}
