import { isNobodysName } from "../nobody.ts";

/** What the export knows a name as. A name may be known as several things; the first in this order decides. */
export type NameKind = "group" | "page" | "own-page" | "friend";
const ORDER: readonly NameKind[] = ["group", "own-page", "page", "friend"];

export interface FoundName {
  readonly name: string;
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{N}]/u;
/** Scripts written without spaces, where a name need not stand between word borders. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/u;

/**
 * The names an export holds (groups joined, Pages liked, friends), indexed to be found inside title sentences of any
 * language, the longest first. Sources of the names: the facts files of the export itself.
 */
export class NameIndex {
  readonly #kinds = new Map<string, NameKind>();
  /** In order once `#sort` has run, and for each the number of the longest other one that it begins with, or -1. */
  #names: string[] = [];
  #shorter = new Int32Array();
  readonly #starts = new Set<string>();
  #sorted: boolean = true;

  add(name: string, kind: NameKind): void {
    const clean = fold(name);
    if (clean.length < 2 || (kind === "friend" && isNobodysName(clean))) return;
    const known = this.#kinds.get(clean);
    if (known === undefined) {
      this.#names.push(clean);
      this.#starts.add(clean.slice(0, 2));
      this.#sorted = false;
    }
    if (known === undefined || ORDER.indexOf(kind) < ORDER.indexOf(known)) this.#kinds.set(clean, kind);
  }

  get size(): number {
    return this.#kinds.size;
  }

  kindOf(name: string): NameKind | null {
    return this.#kinds.get(fold(name)) ?? null;
  }

  /** Every name with what it is known as, to hand the index to another thread. */
  entries(): [string, NameKind][] {
    return [...this.#kinds];
  }

  static from(entries: readonly (readonly [string, NameKind])[]): NameIndex {
    const index = new NameIndex();
    for (const [name, kind] of entries) index.add(name, kind);
    return index;
  }

  /**
   * All known names in `title`, none overlapping a longer one, from the longest to the shortest. From each place the names
   * are searched as a dictionary is, so that a thousand times as many cost ten steps more.
   */
  find(title: string): FoundName[] {
    if (this.#kinds.size === 0) return [];
    this.#sort();
    const text = fold(title);
    const found: FoundName[] = [];
    for (let start = 0; start + 1 < text.length; start++) {
      if (!this.#starts.has(text.slice(start, start + 2)) || !borderBefore(text, start)) continue;
      const name = this.#longestAt(text, start);
      if (name !== null) found.push({ name, kind: this.#kindOf(name), start, end: start + name.length });
    }
    found.sort((a, b) => b.name.length - a.name.length || a.start - b.start);
    const taken = new Uint8Array(text.length);
    return found.filter(({ start, end }) => {
      // A longer one that shares a character with this one covers its first or its last.
      if (taken[start] === 1 || taken[end - 1] === 1) return false;
      taken.fill(1, start, end);
      return true;
    });
  }

  /** The longest name that stands at a place of the text and ends where a word may end. */
  #longestAt(text: string, start: number): string | null {
    const rest = text.slice(start);
    for (let at = this.#lastUpTo(rest); at >= 0; at = this.#shorter[at] ?? -1) {
      const name = this.#names[at] ?? "";
      const isPerson = this.#kindOf(name) === "friend" && name.includes(" ");
      if (rest.startsWith(name) && endsAt(text, start + name.length, isPerson)) return name;
    }
    return null;
  }

  /** The last name in order that is not behind `text`: it, or one that it begins with, is the longest that `text` begins with. */
  #lastUpTo(text: string): number {
    let [low, high] = [0, this.#names.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#names[middle] ?? "") <= text) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #kindOf(name: string): NameKind {
    return this.#kinds.get(name) ?? "friend";
  }

  #sort(): void {
    if (this.#sorted) return;
    this.#names.sort((a, b) => (a < b ? -1 : 1));
    this.#shorter = new Int32Array(this.#names.length).fill(-1);
    const open: number[] = [];
    for (const [at, name] of this.#names.entries()) {
      while (open.length > 0 && !name.startsWith(this.#names[open.at(-1) ?? 0] ?? "")) open.pop();
      this.#shorter[at] = open.at(-1) ?? -1;
      open.push(at);
    }
    this.#sorted = true;
  }
}

/** Printed ASCII without two spaces side by side, nor one at an end, is folded already. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Names compare in NFC with single spaces and straight apostrophes, so that lengths in text and name agree. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}

function borderBefore(text: string, at: number): boolean {
  const before = at === 0 ? "" : text.charAt(at - 1);
  return before === "" || !LETTER.test(before) || UNSPACED.test(before) || UNSPACED.test(text.charAt(at));
}

/** `person`: whose first and last name end in "s" where something is theirs, as in German and the languages of the North. */
function endsAt(text: string, at: number, person: boolean): boolean {
  return borderAfter(text, at) || (person && text.charAt(at) === "s" && borderAfter(text, at + 1));
}

function borderAfter(text: string, at: number): boolean {
  const after = text.charAt(at);
  return after === "" || !LETTER.test(after) || UNSPACED.test(after) || UNSPACED.test(text.charAt(at - 1));
}
