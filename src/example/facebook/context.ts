import type { FullOptions } from "../options.ts";
import type { Person } from "../person.ts";
import { knownPages } from "../person.ts";
import type { Entry } from "../plan.ts";
import { Random } from "../prng.ts";
import type { Holder, TruthAudience, TruthContainer } from "../truth.ts";
import { LIKELY, UNKNOWN } from "../truth.ts";
import type { FacebookPaths } from "./paths.ts";
import { facebookPaths } from "./paths.ts";
import type { Titles } from "./titles.ts";
import { titlesOf } from "./titles.ts";

/** All that the makers of Facebook files share. */
export interface FacebookContext {
  readonly options: FullOptions;
  readonly person: Person;
  readonly holder: Holder;
  readonly paths: FacebookPaths;
  readonly titles: Titles;
  readonly pages: readonly string[];
}

/** Makes one record of a file. */
export type Make = (context: FacebookContext, index: number) => Entry;

export function facebookContext(options: FullOptions, person: Person): FacebookContext {
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
    paths: facebookPaths(options.facebookEra),
    titles: titlesOf(person, options.language),
    pages: knownPages(person),
  };
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
}

export const TIMELINE: Ground = { audience: UNKNOWN, question: "facebook.timeline", container: null, onPage: false };

/** Something on X's profile or below X's content. A Page the export knows is likely public. */
export function onHost(context: FacebookContext, host: string): Ground {
  const page = context.pages.includes(host);
  return {
    audience: page ? LIKELY : UNKNOWN,
    question: `facebook.host:${host}`,
    container: { type: page ? "page" : "profile", name: host },
    onPage: page,
  };
}

export const ON_UNKNOWN_HOST: Ground = {
  audience: UNKNOWN,
  question: "facebook.other-hosts",
  container: { type: "profile", name: null },
  onPage: false,
};

export function inGroup(name: string | null): Ground {
  return {
    audience: UNKNOWN,
    question: name === null ? "facebook.other-groups" : `facebook.group:${name}`,
    container: { type: "group", name },
    onPage: false,
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
