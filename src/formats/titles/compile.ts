import type { Phrases } from "./phrases.ts";

/** The patterns of one language, ready to be tried. */
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
  return new RegExp(source, "iu");
}

function anyOf(patterns: readonly string[]): RegExp {
  if (patterns.length === 0) return NEVER;
  return new RegExp(patterns.map((p) => `(?:${p})`).join("|"), "iu");
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
    group: p.group.map(named),
    inGroup: (p.inGroup ?? []).map(named),
    timeline: p.timeline.map(named),
    host: p.host.map(named),
    profileAlbum: new Set(p.profileAlbum.map((n) => n.toLowerCase())),
    coverAlbum: new Set(p.coverAlbum.map((n) => n.toLowerCase())),
  };
}
