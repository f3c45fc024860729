import { basename } from "node:path";

/** Folders that stand at the top of an export's tree, in any era of either service. */
const TOP = new Set(
  `your_facebook_activity your_activity_across_facebook this_profile's_activity_across_facebook your_instagram_activity
  personal_information connections preferences logged_information ads_information ads_and_businesses ads_and_topics ads_and_content
  apps_and_websites apps_and_websites_off_of_facebook apps_and_websites_off_of_instagram security_and_login_information files
  posts comments comments_and_reactions likes_and_reactions groups pages profile_information photos_and_videos stories reels
  short_videos events polls fundraisers facebook_marketplace marketplace friends friends_and_followers following_and_followers
  about_you interactions messages archive other_activity your_places search_history search location privacy_checkup reviews
  account_information content media followers_and_following information_about_you likes login_and_account_creation
  login_and_profile_creation saved story_sticker_interactions recent_searches your_topics past_instagram_insights monetization
  threads device_information autofill_information contacts saved_items_and_collections notifications dating pages_and_profiles
  photos videos direct profile public-media`.split(/\s+/),
);

/** The folder an export's tree begins in, "" for the top of the archive; null where no known folder is in the path. */
export function rootOf(path: string): string | null {
  const segments = path.split("/");
  for (let i = 0; i < segments.length - 1; i++)
    if (TOP.has((segments[i] ?? "").toLowerCase().replace(/[\u2018\u2019_](?=s_activity)/g, "'")))
      return segments.slice(0, i).join("/");
  return null;
}

export interface ExportName {
  readonly service: "facebook" | "instagram";
  readonly username: string;
  /** ISO date in the name, null where there is none that can be read. */
  readonly date: string | null;
  /** The form of before 2023, `<username>_<YYYYMMDD>`, tells an Instagram export only where its files do too. */
  readonly weak: boolean;
}

/** No file system holds a longer one. */
const LONGEST_NAME = 255;
const DATED = /^(facebook|instagram)-(.+?)-(?:\d{4}[-_]\d{1,2}[-_]\d{1,2}|\d{1,2}[-_]\d{1,2}[-_]\d{4})(?:[-_].*)?$/i;
const OLD_INSTAGRAM = /^([\w.]{1,30})_(\d{4})(\d{2})(\d{2})(?:_(?:part_)?\d+)?$/i;
const ISO_DATE = /-(\d{4})[-_](\d{2})[-_](\d{2})(?:[-_]|$)/;
const PLAIN = /^(facebook|instagram)-([\w.]+)$/i;

/** Whose export it is, as Meta names zips and their folders: `facebook-<username>-<date>-<random>`. Null where renamed. */
export function exportName(pathOrFolder: string): ExportName | null {
  const name = basename(pathOrFolder)
    .replace(/\.zip$/i, "")
    .replace(/ ?\(\d+\)$/, "")
    .replace(/-\d{8}T\d{6}Z-\d+$/, "");
  if (name.length > LONGEST_NAME) return null;
  const match = DATED.exec(name) ?? PLAIN.exec(name);
  if (match?.[1] === undefined || match[2] === undefined) return oldInstagramName(name);
  const [, year, month, day] = ISO_DATE.exec(name) ?? [];
  const date = year === undefined ? null : `${year}-${month}-${day}`;
  return {
    service: match[1].toLowerCase() as ExportName["service"],
    username: match[2].toLowerCase(),
    date,
    weak: false,
  };
}

function oldInstagramName(name: string): ExportName | null {
  const [, username, year, month, day] = OLD_INSTAGRAM.exec(name) ?? [];
  if (username === undefined) return null;
  return { service: "instagram", username: username.toLowerCase(), date: `${year}-${month}-${day}`, weak: true };
}
