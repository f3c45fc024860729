import type { Highlight } from "../../model/query.ts";
import type { Kind, Note } from "../../model/vocabulary.ts";

/** How many of the person's own public items the first screen and page one of a report show. */
const SHOWN = 6;
/** Items remembered for each ground, so that one without its picture does not cost the ground its place. */
const REMEMBERED = 24;

/** What says something about a person when seen for itself; a name or a field of the profile is listed elsewhere. */
const TELLING: ReadonlySet<Kind> = new Set<Kind>([
  "post",
  "photo",
  "video",
  "reel",
  "story",
  "live",
  "comment",
  "review",
  "note",
]);
const PROFILE: readonly Kind[] = ["profile-picture", "cover-photo", "bio", "username", "profile-name"];

export type Why = Highlight["why"];
/** What others could do most with comes first. */
export const EXPOSED = [
  "has-phone-number",
  "has-email",
  "has-location",
  "tags-people",
] as const satisfies readonly Note[];

/** What is asked of a public item to weigh it. */
export interface Candidate {
  readonly kind: Kind;
  /** In scope for certain, not likely so. */
  readonly certain: boolean;
  /** In ms since 1970; NaN where nothing dates it. */
  readonly at: number;
  /** Of its text, in characters. */
  readonly length: number;
  readonly hasMedia: boolean;
  readonly hasNote: (note: (typeof EXPOSED)[number]) => boolean;
}

/** What is seen of an item once it is chosen. */
export interface Shown {
  readonly text: string;
  /** The export holds its picture. */
  readonly pictured: boolean;
}

export interface Told<T> {
  readonly why: Why;
  readonly of: T;
}

/**
 * Chooses a few public items that show what "public" means: the oldest, the most exposed (a telephone number, an address, a place,
 * other people), those with pictures, the longest text; then whatever is public of the profile. One choice for screens and reports.
 */
export class Telling<T> {
  readonly #found = new Map<Why, Best<T>>();

  /** `of`: what stands for the item, the same each time; only items in scope or likely so are to be added. */
  add(of: T, { kind, certain, at, length, hasMedia, hasNote }: Candidate): void {
    if (PROFILE.includes(kind)) this.#put("profile", of, -PROFILE.indexOf(kind), at);
    if (!TELLING.has(kind)) return;
    if (!Number.isNaN(at)) this.#put("oldest", of, -at, at);
    const weight = Math.min(length, 400) + (certain ? 500 : 0);
    for (const why of EXPOSED) if (hasNote(why)) this.#put(why, of, weight, at);
    if (hasMedia) this.#put("picture", of, weight, at);
    if (hasMedia || length > 0) this.#put("words", of, weight, at);
  }

  choose(shown: (of: T) => Shown): Told<T>[] {
    const chosen = new Map<T, { readonly why: Why; readonly text: string }>();
    const take = (why: Why, most: number, fits: (one: Shown) => boolean = () => true) => {
      let left = Math.min(most, SHOWN - chosen.size);
      for (const of of this.#found.get(why)?.list() ?? []) {
        if (left <= 0) return;
        if (chosen.has(of)) continue;
        const one = shown(of);
        if (!fits(one) || [...chosen.values()].some(({ text }) => alike(text, one.text))) continue;
        chosen.set(of, { why, text: one.text });
        left--;
      }
    };
    const pictured = (one: Shown) => one.pictured;
    take("oldest", 1);
    for (const why of EXPOSED) take(why, 1, pictured);
    take("picture", 2, pictured);
    for (const why of EXPOSED) if (![...chosen.values()].some((one) => one.why === why)) take(why, 1);
    take("picture", SHOWN, pictured);
    take("profile", 1, pictured);
    take("words", SHOWN);
    take("profile", SHOWN);
    return [...chosen].map(([of, { why }]) => ({ why, of }));
  }

  #put(why: Why, of: T, weight: number, at: number): void {
    const best = this.#found.get(why) ?? new Best<T>();
    this.#found.set(why, best);
    best.add({ of, weight, at: Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at });
  }
}

/** Whether two texts would look the same side by side: their letters are, as far as a tile shows them. */
function alike(a: string, b: string): boolean {
  const letters = (text: string) =>
    text
      .replaceAll(/[^\p{L}\p{N}]/gu, "")
      .slice(0, 30)
      .toLowerCase();
  return a !== "" && letters(a) === letters(b);
}

interface Weighed<T> {
  readonly of: T;
  readonly weight: number;
  readonly at: number;
}

/** The heaviest few of those added; of two that weigh the same, the newer first. */
class Best<T> {
  readonly #list: Weighed<T>[] = [];

  add(one: Weighed<T>): void {
    const last = this.#list.at(-1);
    if (this.#list.length >= REMEMBERED && last !== undefined && !before(one, last)) return;
    const at = this.#list.findIndex((other) => before(one, other));
    this.#list.splice(at === -1 ? this.#list.length : at, 0, one);
    this.#list.length = Math.min(this.#list.length, REMEMBERED);
  }

  list(): readonly T[] {
    return this.#list.map(({ of }) => of);
  }
}

function before<T>(one: Weighed<T>, other: Weighed<T>): boolean {
  return one.weight > other.weight || (one.weight === other.weight && one.at > other.at);
}
