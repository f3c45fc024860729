import type { Phrases } from "./phrases.ts";

/**
 * The patterns of one language, ready to be tried on text in lower case (see `lowered`). Patterns that ignore case themselves
 * take V8 four times as long to compile, a quarter of a second for all languages in each thread.
 */
export interface CompiledPhrases {
  readonly language: string;
  /** Any sentence of this language, to tell it by. */
  readonly any: RegExp;
  readonly profilePicture: RegExp;
  readonly coverPhoto: RegExp;
  readonly plain: RegExp;
  readonly someGroup: RegExp;
  readonly own: RegExp;
  readonly reply: RegExp;
  readonly someHost: RegExp;
  readonly group: readonly RegExp[];
  readonly inGroup: readonly RegExp[];
  readonly timeline: readonly RegExp[];
  readonly host: readonly RegExp[];
  readonly profileAlbum: ReadonlySet<string>;
  readonly coverAlbum: ReadonlySet<string>;
}

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

export function compilePhrases(p: Phrases): CompiledPhrases {
  return {
    language: p.language,
    any: anyOf([...p.profilePicture, ...p.coverPhoto, ...p.plain, ...p.own, ...p.reply, ...p.someHost]),
    profilePicture: anyOf(p.profilePicture),
    coverPhoto: anyOf(p.coverPhoto),
    plain: anyOf(p.plain),
    someGroup: anyOf(p.someGroup),
    own: anyOf(p.own),
    reply: anyOf(p.reply),
    someHost: anyOf(p.someHost),
    group: p.group.map(named),
    inGroup: (p.inGroup ?? []).map(named),
    timeline: p.timeline.map(named),
    host: p.host.map(named),
    profileAlbum: new Set(p.profileAlbum.map((n) => n.toLowerCase())),
    coverAlbum: new Set(p.coverAlbum.map((n) => n.toLowerCase())),
  };
}
