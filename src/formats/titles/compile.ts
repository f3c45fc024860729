import type { Language, Phrases } from "../../words/index.ts";

type Field = Exclude<keyof Phrases, "before" | "profileAlbum" | "coverAlbum">;
/** Sorts of sentence that are only recognised, and sorts whose patterns are each tried for the name they catch. */
type Said = Exclude<Field, Naming> | "any";
type Naming = "group" | "inGroup" | "timeline" | "host";

const NEVER = /(?!)/u;

/** A name runs to the end of what the pattern says; where that is the end of the sentence, a closing full stop is no part of it. */
function named(pattern: string): RegExp {
  const atEnd = /\{[XG]\}$/.test(pattern);
  const source = pattern.replace(/\{[XG]\}/, atEnd ? "(?<name>.+?)[.。]?$" : "(?<name>.+?)");
  return new RegExp(lowerPattern(source), "du");
}

/** A pattern in lower case; its escapes (`\p{L}`, `\W`) stay. */
function lowerPattern(source: string): string {
  return source.replace(/\\p\{[^}]*\}|\\.|[^\\]+/gsu, (part) => (part.startsWith("\\") ? part : part.toLowerCase()));
}

/** A text in lower case, each character where it was: the few that would grow longer stay as they are. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join("");
}

function anyOf(patterns: readonly string[]): RegExp {
  if (patterns.length === 0) return NEVER;
  return new RegExp(patterns.map((p) => `(?:${lowerPattern(p)})`).join("|"), "u");
}

/**
 * The patterns of one language, to be tried on text in lower case (see `lowered`): patterns that ignore case themselves take V8
 * four times as long to compile. Each is compiled when it is first tried, once a thread, for most exports are of one language.
 */
export class CompiledPhrases {
  readonly language: string;
  readonly #phrases: Phrases;
  readonly #said = new Map<Said, RegExp>();
  readonly #named = new Map<Naming, readonly RegExp[]>();
  readonly profileAlbum: ReadonlySet<string>;
  readonly coverAlbum: ReadonlySet<string>;

  constructor({ language, titles }: Language) {
    this.language = language;
    this.#phrases = titles;
    this.profileAlbum = new Set(titles.profileAlbum.map((n) => n.toLowerCase()));
    this.coverAlbum = new Set(titles.coverAlbum.map((n) => n.toLowerCase()));
  }

  /** What finds a sentence of this sort; `any` one of whatever sort, to tell the language by. */
  says(field: Said): RegExp {
    let made = this.#said.get(field);
    if (made === undefined) {
      made = anyOf(field === "any" ? ANY.flatMap((f) => this.#phrases[f]) : this.#phrases[field]);
      this.#said.set(field, made);
    }
    return made;
  }

  /** The patterns of a sort in their order; what each catches as `name` is a name. */
  names(field: Naming): readonly RegExp[] {
    let made = this.#named.get(field);
    if (made === undefined) {
      made = (this.#phrases[field] ?? []).map(named);
      this.#named.set(field, made);
    }
    return made;
  }
}

const ANY = ["profilePicture", "coverPhoto", "plain", "own", "reply", "someHost"] as const satisfies readonly Field[];

const known = new Map<Language, CompiledPhrases>();

/** The same for every reader of a thread. */
export function compilePhrases(language: Language): CompiledPhrases {
  let made = known.get(language);
  if (made === undefined) {
    made = new CompiledPhrases(language);
    known.set(language, made);
  }
  return made;
}
