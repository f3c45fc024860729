import { type ExampleOptions, type ExamplePart, makeExample } from "../../generator/index.ts";
import type { Random } from "../fuzz/random.ts";

/** One of a list that is not empty. */
export function oneOf<T>(random: Random, first: T, ...rest: readonly T[]): T {
  return rest[random.below(rest.length + 1) - 1] ?? first;
}

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.parse("2026-11-02T12:00:00Z");
const day = (daysAgo: number) => new Date(NOW - daysAgo * DAY);

/** The switches of an account that ended as `isPrivate`. */
function switchesOf(random: Random): readonly Date[] {
  const all = ["2016-03-01", "2018-07-01", "2021-02-01", "2024-05-01"].map((date) => new Date(`${date}T10:00:00Z`));
  return all.slice(0, random.below(5));
}

function optionsOf(random: Random): ExampleOptions {
  const platform = oneOf<"facebook" | "instagram">(random, "facebook", "instagram", "instagram", "instagram");
  const base = {
    seed: random.below(40),
    items: oneOf(random, 10, 20, 40),
    platforms: [platform],
    format: oneOf<"json" | "html">(random, "json", "json", "json", "html"),
    language: oneOf<"en" | "fr" | "de">(random, "en", "en", "fr", "de"),
    parts: oneOf(random, 1, 2, 3),
    media: random.below(3) > 0,
    noise: random.below(4) === 0,
    minor: random.below(8) === 0,
    wrapRoot: random.below(4) === 0,
    coveredFrom: oneOf<Date | null>(random, null, null, null, new Date("2017-01-01"), new Date("2020-06-01"), day(366)),
    rare: random.below(4) === 0,
  };
  if (platform === "facebook")
    return {
      ...base,
      facebookEra: oneOf<"2018" | "2021" | "2023" | "2024">(random, "2018", "2021", "2023", "2024"),
      facebookPage: random.below(4) === 0,
    };
  return {
    ...base,
    instagramEra: oneOf<"A" | "B" | "C" | "D">(random, "A", "B", "C", "D", "D"),
    instagramPrivate: oneOf<boolean | null>(random, true, true, true, false, null),
    privacySwitches: switchesOf(random),
    privacyHistory: oneOf<"none" | "no-folder">(random, "none", "no-folder"),
    switchShape: oneOf<"map" | "list">(random, "map", "list"),
    closeFriendsSince: oneOf<Date | null>(random, null, new Date("2020-01-01T00:00:00Z")),
    professional: random.below(4) === 0,
    people: oneOf<1 | 2>(random, 1, 1, 1, 2),
    threadsPrivate: oneOf<boolean | null>(random, true, false, null),
  };
}

/** One part of an export, and which download it belongs to. */
export interface GivenPart extends ExamplePart {
  readonly download: number;
}

/**
 * A generated export as somebody may give it; in a third of the cases an older one of the same account beside it, from when it
 * was set otherwise, as Meta names the two.
 */
export function lawExport(random: Random): GivenPart[] {
  const options = optionsOf(random);
  const newer = makeExample({ ...options, now: day(oneOf(random, 0, 20, 300)) }).parts;
  const parts: GivenPart[] = newer.map((part) => ({ ...part, download: 0 }));
  if (random.below(3) > 0) return parts;
  const flag = oneOf<boolean | null>(random, options.instagramPrivate ?? null, options.instagramPrivate !== true, null);
  const before = {
    ...options,
    instagramPrivate: flag,
    privacySwitches: (options.privacySwitches ?? []).slice(0, -1),
    professional: random.below(3) === 0,
    minor: options.minor ?? false,
    now: day(oneOf(random, 400, 700, 1500)),
  };
  return [...parts, ...makeExample(before).parts.map((part) => ({ ...part, download: 1 }))];
}
