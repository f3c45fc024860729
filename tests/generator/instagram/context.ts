import type { FullOptions } from "../options.ts";
import type { Person } from "../person.ts";
import { Random } from "../prng.ts";
import type { Holder } from "../truth.ts";
import { type Labels, labelsOf } from "./labels.ts";

export interface InstagramContext {
  readonly options: FullOptions;
  readonly person: Person;
  readonly holder: Holder;
  readonly labels: Labels;
  /** `your_instagram_activity/media/` or, before 2025, `…/content/`. */
  readonly content: string;
  /** Folder of logins and switches. */
  readonly logins: string;
  /** Folder of comments, likes and messages: "" before 2023. */
  readonly root: string;
  /** Folder of the profile. */
  readonly personal: string;
  /** Folder of followers. */
  readonly social: string;
}

export function instagramContext(options: FullOptions, person: Person): InstagramContext {
  const late = options.instagramEra === "D";
  const flat = options.instagramEra === "A" || options.instagramEra === "B";
  // For one account the pages were seen in the older folder and the JSON in the newer one.
  const oldFolder = !late || (options.format === "html" && options.seed % 2 === 0);
  return {
    options,
    person,
    holder: {
      platform: "instagram",
      account: person.handle,
      birth: person.birth,
      now: options.now,
      suffix: person.suffix,
    },
    labels: labelsOf(options.language),
    content: flat ? "content/" : `your_instagram_activity/${oldFolder ? "content" : "media"}/`,
    logins: `${flat ? "" : "security_and_login_information/"}login_and_${late ? "profile" : "account"}_creation/`,
    root: flat ? "" : "your_instagram_activity/",
    personal: flat ? "account_information/" : "personal_information/personal_information/",
    social: flat ? "followers_and_following/" : "connections/followers_and_following/",
  };
}

export function dice(context: InstagramContext, kind: string, index: number): Random {
  return new Random(context.person.seed, "instagram", kind, index);
}

/** Unix seconds between 2012 (or the person's 14th birthday) and the day before the export. */
export function moment(context: InstagramContext, random: Random): number {
  const from = Math.max(Date.UTC(2012, 3, 2), Date.UTC(context.person.birth.getUTCFullYear() + 14, 0, 2)) / 1000;
  const to = context.options.now.getTime() / 1000 - 86400;
  return Math.floor(from + random.next() * (to - from));
}

/** Path of a media file: folders by month, and the media id as name. */
export function mediaPath(folder: string, at: number, id: string, extension: string): string {
  const date = new Date(at * 1000);
  const month = `${date.getUTCFullYear()}${String(date.getUTCMonth() + 1).padStart(2, "0")}`;
  return `media/${folder}/${month}/${id}${extension}`;
}

/** An Instagram media id: 17 digits, a different one for each kind and index. */
export function mediaId(kind: number, index: number, n = 0): string {
  return `17${String(kind).padStart(2, "0")}0${String(index * 10 + n).padStart(12, "0")}`;
}
