import type { FileStatus, Platform } from "../model/vocabulary.ts";
import { facebookRoutes } from "./facebook/routes.ts";
import { instagramRoutes } from "./instagram/routes.ts";
import { reasonNotNeeded } from "./notNeeded.ts";
import { routePath } from "./path.ts";
import { isPrivate } from "./private.ts";
import type { Route } from "./route.ts";

export const routes: readonly Route[] = [...facebookRoutes, ...instagramRoutes];

/** Folders that only one service has. */
const FACEBOOK_ONLY =
  /\/(your_facebook_activity|your_activity_across_facebook|this_profile's_activity_across_facebook|apps_and_websites_off_of_facebook|facebook_marketplace|comments_and_reactions|facebook_portal|facebook_payments|facebook_gaming|friends_and_followers)\//;
const INSTAGRAM_ONLY =
  /\/(your_instagram_activity|apps_and_websites_off_of_instagram|past_instagram_insights|instagram_insights|followers_and_following|story_sticker_interactions|login_and_account_creation|login_and_profile_creation|information_about_you|account_information|threads)\//;

/** Which service a path can only belong to, null where both could have it. */
export function platformHint(path: string): "facebook" | "instagram" | null {
  return hintIn(routePath(path));
}

function hintIn(p: string): "facebook" | "instagram" | null {
  if (/\/facebook-[^/]+\//.test(p)) return "facebook";
  if (/\/instagram-[^/]+\//.test(p)) return "instagram";
  if (FACEBOOK_ONLY.test(p)) return "facebook";
  if (INSTAGRAM_ONLY.test(p)) return "instagram";
  return null;
}

/** The route of a data file, the likelier service first where both have such a path; null where none knows it. */
export function routeOf(path: string, likely: "facebook" | "instagram" | null): Route | null {
  return routeOfPlain(routePath(path), likely);
}

/** The same of a path that `routePath` made. */
export function routeOfPlain(p: string, likely: Service | null): Route | null {
  const told = hintIn(p);
  const hint = told ?? likely;
  let other: Route | null = null;
  for (const route of routes) {
    const service = route.platform === "threads" ? "instagram" : route.platform;
    // Where a folder tells the service, a route of the other decides nothing.
    if (told !== null && service !== told) continue;
    if (!route.path.test(p)) continue;
    if (hint === null || service === hint) return route;
    other ??= route;
  }
  return told === null ? other : null;
}

/** Threads comes in Instagram's exports. */
export type Service = Exclude<Platform, "threads">;

/** Windows hides endings: who renames a file there, or saves it from an editor, may add one. */
const DATA_FILE = /\.(json|html?)(\.txt)?$/i;

/** Whether a member is a data file, to be listed by name; media and others are not. */
export function isDataFile(path: string): boolean {
  return DATA_FILE.test(path);
}

/** Whether a file is a page of an HTML export, to be read block by block. */
export function isPage(path: string): boolean {
  return /\.html?(\.txt)?$/i.test(path);
}

/** The status of a data file that no route reads. One that is neither private nor known as not needed is unknown, and the report says so. */
export function statusWithoutRoute(path: string): Extract<FileStatus, "private" | "not-needed" | "unknown"> {
  if (isPrivate(path)) return "private";
  return reasonNotNeeded(routePath(path)) === null ? "unknown" : "not-needed";
}
