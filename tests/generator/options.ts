import type { Language } from "./language.ts";

/** What kind of export to make. Every option has a default: one person, Facebook and Instagram of 2024 to 2026, in English. */
export interface ExampleOptions {
  readonly seed?: number;
  /** About how many items in all, 10 to 1 000 000. */
  readonly items?: number;
  readonly platforms?: readonly ("facebook" | "instagram")[];
  /** 2018: keys without a version, older folders; 2021: folders without a root; 2023: `your_activity_across_facebook`; 2024: `your_facebook_activity`. */
  readonly facebookEra?: "2018" | "2021" | "2023" | "2024";
  /** A: `media.json` and its like, proper Unicode, 2018 to 2020; B: folders without a root, 2022; C: `your_instagram_activity/content`; D: `your_instagram_activity/media`, many label_values files. */
  readonly instagramEra?: "A" | "B" | "C" | "D";
  /** What the user asked Meta for. `mixed`: some files of either kind, as after two downloads unpacked into one folder. */
  readonly format?: "json" | "html" | "mixed";
  /** The clock of printed times. */
  readonly clock?: 12 | 24;
  /** Hours east of UTC of printed times; Instagram was seen to print UTC-8 all year. */
  readonly printedOffset?: number;
  /** The export covers the time from here on: pages say so, and in JSON the list of requests; null where the user asked for all. */
  readonly coveredFrom?: Date | null;
  readonly language?: Language;
  /** Also the separate export of a Page. */
  readonly facebookPage?: boolean;
  /** Instagram's own flag; null leaves it out of the export. */
  readonly instagramPrivate?: boolean | null;
  /** Instants at which the Instagram account was switched; the last one led to the state of today. */
  readonly privacySwitches?: readonly Date[];
  /** `none`: the account never switched, the folder has other files; `no-folder`: nothing is known of it. */
  readonly privacyHistory?: "none" | "no-folder";
  /** How switches are written: entries with `string_map_data` or with `string_list_data`. */
  readonly switchShape?: "map" | "list";
  /** First close-friends story; null for never. */
  readonly closeFriendsSince?: Date | null;
  /** A business account on Instagram. */
  readonly professional?: boolean;
  /** The holder is 16 at `now`. */
  readonly minor?: boolean;
  readonly threads?: boolean;
  readonly threadsPrivate?: boolean | null;
  /** Zips for each platform; members are spread over them, one file is in two. */
  readonly parts?: number;
  /** All members below one folder named like the zip. */
  readonly wrapRoot?: boolean;
  /** Names inside the zips with "\\", as some tools on Windows write them. */
  readonly backslashes?: boolean;
  /** Litter of operating systems, placeholders, files of no interest, unknown files. */
  readonly noise?: boolean;
  readonly people?: 1 | 2;
  /** Put real pictures and films into the zips. */
  readonly media?: boolean;
  /** Pad the media to about this many bytes in all. */
  readonly mediaBytes?: number;
  /** Some check-ins state their audience, which no known export does. */
  readonly audienceLabels?: boolean;
  /**
   * Files that few exports have: of Facebook events hosted, live videos, contributions to groups,
   * ratings, avatars; of Instagram other content, reposts, answers to stories, instants, pronouns, a profile in groups of labels.
   */
  readonly rare?: boolean;
  /** How Instagram writes facts about the account: as a map or as labels; null as the era does. */
  readonly factsShape?: "map" | "labels" | null;
  /** One believable person whose world and words are of `language` (en, fr or de): to be shown to people. */
  readonly home?: boolean;
  /** Lists with a single record, written without brackets. */
  readonly loneObjects?: boolean;
  /** The day of the audit. */
  readonly now?: Date;
}

/** Facebook's two oldest layouts share much: folders without a root, bare tags, pages of the oldest look. */
export function isOldFacebook(options: Pick<FullOptions, "facebookEra">): boolean {
  return options.facebookEra === "2018" || options.facebookEra === "2021";
}

export type FullOptions = Required<ExampleOptions>;

export const EXAMPLE_NOW = new Date("2026-11-02T12:00:00Z");

/** All options with their defaults. Throws RangeError for a number of items or parts out of range. */
export function fullOptions(options: ExampleOptions = {}): FullOptions {
  const full: FullOptions = {
    seed: 1,
    items: 200,
    platforms: ["facebook", "instagram"],
    facebookEra: "2024",
    instagramEra: "D",
    format: "json",
    clock: 12,
    printedOffset: -8,
    coveredFrom: null,
    language: "en",
    facebookPage: false,
    instagramPrivate: false,
    privacySwitches: [],
    privacyHistory: "none",
    switchShape: "map",
    closeFriendsSince: null,
    professional: false,
    minor: false,
    threads: true,
    threadsPrivate: false,
    parts: 1,
    wrapRoot: false,
    backslashes: false,
    noise: true,
    people: 1,
    media: true,
    mediaBytes: 0,
    audienceLabels: false,
    rare: false,
    factsShape: null,
    home: false,
    loneObjects: false,
    now: EXAMPLE_NOW,
    ...options,
  };
  if (!(full.items >= 10 && full.items <= 1_000_000)) throw new RangeError("items must be 10 to 1 000 000");
  if (!(full.parts >= 1 && full.parts <= 99)) throw new RangeError("parts must be 1 to 99");
  return full;
}

/**
 * Shares `total` out by weight. Small exports have only the weightiest kinds; from 100 items on, each kind has one at
 * least.
 */
export function shares<K extends string>(total: number, weights: Readonly<Record<K, number>>): Record<K, number> {
  const keys = Object.keys(weights) as K[];
  const sum = keys.reduce((all, key) => all + weights[key], 0);
  const share = (weight: number) =>
    weight === 0 ? 0 : Math.max(total >= 70 ? 1 : 0, Math.round((total * weight) / sum));
  return Object.fromEntries(keys.map((key) => [key, share(weights[key])])) as Record<K, number>;
}
