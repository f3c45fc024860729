import { isDerived } from "../language.ts";
import type { FullOptions } from "../options.ts";
import type { Person } from "../person.ts";
import { knownPages } from "../person.ts";
import type { Entry } from "../plan.ts";
import { Random } from "../prng.ts";
import type { Holder, Loose, TruthAudience, TruthContainer } from "../truth.ts";
import { LIKELY, UNKNOWN } from "../truth.ts";
import { type FacebookLabels, facebookLabels } from "./labels.ts";
import type { FacebookPaths } from "./pathNames.ts";
import { facebookPaths } from "./paths.ts";
import type { Titles } from "./titles/index.ts";
import { titlesOf } from "./titles/index.ts";

/** All that the makers of Facebook files share. */
export interface FacebookContext {
  readonly options: FullOptions;
  readonly person: Person;
  readonly holder: Holder;
  readonly paths: FacebookPaths;
  readonly titles: Titles;
  readonly labels: FacebookLabels;
  readonly pages: readonly string[];
}

/** Makes one record of a file. */
export type Make = (context: FacebookContext, index: number) => Entry;

export function facebookContext(options: FullOptions, person: Person): FacebookContext {
  const paths = facebookPaths(options.facebookEra);
  // Without their file, recommended Pages are names like any other.
  const recommends = paths.pagesRecommended !== "";
  return {
    options,
    person,
    holder: {
      platform: "facebook",
      account: person.username,
      birth: person.birth,
      now: options.now,
      suffix: person.suffix,
    },
    paths,
    labels: facebookLabels(options.language),
    titles: titlesOf(person, options.language),
    pages: knownPages(person).filter((name) => recommends || !person.recommendedPages.includes(name)),
  };
}

/** A wrapper key as the era writes it: without version before 2021. */
export function wrapperOf(context: FacebookContext, key: string): string {
  return context.options.facebookEra === "2018" ? key.replace(/_v\d+$/, "") : key;
}

/** The stream of random numbers of one record. */
export function dice(context: FacebookContext, kind: string, index: number): Random {
  return new Random(context.person.seed, "facebook", kind, index);
}

/** Unix seconds between the person's 14th birthday (2007 at the earliest) and the day before the export. */
export function moment(context: FacebookContext, random: Random): number {
  const birth = context.person.birth;
  const from = Math.max(Date.UTC(2007, 0, 2), Date.UTC(birth.getUTCFullYear() + 14, 0, 2)) / 1000;
  const to = context.options.now.getTime() / 1000 - 86400;
  return Math.floor(from + random.next() * (to - from));
}

/** Where an item stands, as its truth says it. */
export interface Ground {
  readonly audience: TruthAudience;
  readonly question: string | null;
  readonly container: TruthContainer | null;
  readonly onPage: boolean;
  /** What cannot be read from a sentence in a language that is derived. */
  readonly loose: readonly Loose[];
}

const PLACE: readonly Loose[] = ["question", "container"];
const ALL_OF_PLACE: readonly Loose[] = ["question", "container", "audience", "verdict"];

export const TIMELINE: Ground = {
  audience: UNKNOWN,
  question: "facebook.timeline",
  container: null,
  onPage: false,
  loose: [],
};

/** Own ground that only the sentence tells from another's. */
export function ownGround(context: FacebookContext): Ground {
  return isDerived(context.options.language) ? { ...TIMELINE, loose: PLACE } : TIMELINE;
}

/** Own ground, though the sentence has a name in it. */
export function ownGroundWithName(context: FacebookContext): Ground {
  return isDerived(context.options.language) ? { ...TIMELINE, loose: ALL_OF_PLACE } : TIMELINE;
}

/** Something on X's profile or below X's content. A Page the export knows is likely public. */
export function onHost(context: FacebookContext, host: string): Ground {
  const page = context.pages.includes(host);
  const known = page || context.person.friends.includes(host);
  return {
    audience: page ? LIKELY : UNKNOWN,
    question: `facebook.host:${host}`,
    container: { type: page ? "page" : "profile", name: host },
    onPage: page,
    // A name that the export has nowhere else is found by the words around it alone.
    loose: known || !isDerived(context.options.language) ? [] : PLACE,
  };
}

export const ON_UNKNOWN_HOST: Ground = {
  audience: UNKNOWN,
  question: "facebook.other-hosts",
  container: { type: "profile", name: null },
  onPage: false,
  loose: [],
};

/** A reply: in other languages than English, nothing but the sentence tells it from a comment on the person's own post. */
export function onReply(context: FacebookContext): Ground {
  return context.options.language === "en" ? ON_UNKNOWN_HOST : { ...ON_UNKNOWN_HOST, loose: ALL_OF_PLACE };
}

/** `told`: the record names the group outside the sentence. */
export function inGroup(context: FacebookContext, name: string | null, told = false): Ground {
  const known = told || name === null || context.person.groups.includes(name);
  return {
    audience: UNKNOWN,
    question: name === null ? "facebook.other-groups" : `facebook.group:${name}`,
    container: { type: "group", name },
    onPage: false,
    loose: known || !isDerived(context.options.language) ? [] : PLACE,
  };
}

/** A host: mostly a friend, now and then a stranger or a Page. */
export function someHost(context: FacebookContext, random: Random): string {
  const draw = random.next();
  if (draw < 0.62) return random.pick(context.person.friends);
  return draw < 0.8 ? random.pick(context.pages) : random.pick(context.person.strangers);
}

export function someGroup(context: FacebookContext, random: Random): string {
  return random.pick(random.chance(0.85) ? context.person.groups : context.person.leftGroups);
}
