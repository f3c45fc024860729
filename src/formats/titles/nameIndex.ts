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
  /** Names by their first four characters, longest first. */
  readonly #byStart = new Map<string, string[]>();
  #sorted: boolean = true;

  add(name: string, kind: NameKind): void {
    const clean = fold(name);
    if (clean.length < 2 || (kind === "friend" && isNobodysName(clean))) return;
    const known = this.#kinds.get(clean);
    if (known === undefined) {
      const start = clean.slice(0, 2);
      const list = this.#byStart.get(start);
      if (list) list.push(clean);
      else this.#byStart.set(start, [clean]);
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

  /** All known names in `title`, none overlapping a longer one, from the longest to the shortest. */
  find(title: string): FoundName[] {
    if (this.#kinds.size === 0) return [];
    this.#sort();
    const text = fold(title);
    const found: FoundName[] = [];
    for (let i = 0; i + 1 < text.length; i++) {
      const names = this.#byStart.get(text.slice(i, i + 2));
      if (!names || !borderBefore(text, i)) continue;
      for (const name of names) {
        const end = i + name.length;
        const kind = this.#kinds.get(name) ?? "friend";
        if (!text.startsWith(name, i) || !endsAt(text, end, kind === "friend" && name.includes(" "))) continue;
        found.push({ name, kind, start: i, end });
        break; // the list is sorted: the first that fits is the longest from here
      }
    }
    found.sort((a, b) => b.name.length - a.name.length || a.start - b.start);
    return found.filter((f, i) => !found.slice(0, i).some((longer) => f.start < longer.end && longer.start < f.end));
  }

  #sort(): void {
    if (this.#sorted) return;
    for (const list of this.#byStart.values()) list.sort((a, b) => b.length - a.length);
    this.#sorted = true;
  }
}

/** Names compare in NFC with single spaces and straight apostrophes, so that lengths in text and name agree. */
export function fold(text: string): string {
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
