import { audienceValue } from "../../decode/audienceLabel.ts";
import { asArray, asObject, asText, type JsonObject } from "../../decode/json.ts";
import { labelRecord, walkEntries } from "../../decode/labelValues.ts";
import { labelTest } from "../labels.ts";
import type { Reader } from "../reader.ts";
import { dataText, firstText } from "./parts.ts";

type NamedFact = "group" | "page" | "own-page" | "friend";

/** Lists of names: `{K: [{name, timestamp, ...}]}` or `{K: [{timestamp, title, data: [{name}]}]}`. */
function nameList(id: string, wrappers: readonly string[], type: NamedFact): Reader {
  return {
    id,
    wrappers,
    record(raw, pointer, _context, sink) {
      const name = firstText([asText(raw.name), dataText(raw, "name")]);
      if (name !== "") sink.fact({ type, name }, pointer);
    },
  };
}

/** `groups/your_group_membership_activity.json`; `groups/your_groups.json` (administered). A group's privacy is never in an export. */
export const groupsJoined = nameList("facebook-groups-joined", ["groups_joined"], "group");
export const groupsAdministered = nameList("facebook-groups-administered", ["groups_admined"], "group");
export const pagesLiked = nameList("facebook-pages-liked", ["page_likes"], "page");
export const pagesFollowed = nameList("facebook-pages-followed", ["pages_followed"], "page");
/** `pages/your_pages.json`: the user's own Pages. */
export const ownPages = nameList("facebook-own-pages", ["pages"], "own-page");
export const friends = nameList("facebook-friends", ["friends"], "friend");

const isFuturePosts = labelTest("futurePosts");

/** `preferences/privacy_settings.json`: the answer is a hint for future posts, never evidence for past ones. */
export const privacySettings: Reader = {
  id: "facebook-privacy-settings",
  fewLabels: true,
  wrappers: ["privacy_settings"],
  record(raw, pointer, _context, sink) {
    for (const entry of walkEntries(labelRecord(raw).entries)) {
      if (!isFuturePosts(entry.label) || entry.value === null) continue;
      sink.fact({ type: "future-posts", audience: audienceValue(entry.value), words: entry.value }, pointer);
    }
  },
};

/** `preferences/language_and_locale.json`: nested settings; the locale is a value such as "de_DE". */
export const language: Reader = {
  id: "facebook-language",
  fewLabels: true,
  wrappers: ["language_and_locale"],
  record(raw, pointer, _context, sink) {
    const value = findLocale(raw, 0);
    if (value !== null) sink.fact({ type: "language", value }, pointer);
  },
};

const LOCALE = /^[a-z]{2,3}[_-][A-Z]{2}$/;

function findLocale(node: unknown, depth: number): string | null {
  if (depth > 12) return null;
  if (typeof node === "string") return LOCALE.test(node) ? node.replace("_", "-") : null;
  for (const child of asArray(node) ?? Object.values(asObject(node) ?? ({} satisfies JsonObject))) {
    const found = findLocale(child, depth + 1);
    if (found !== null) return found;
  }
  return null;
}
