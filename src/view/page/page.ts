import { foldWords } from "../foldWords.ts";
import { type Anchor, AnchorIndex, hashIn, hashOf, sumsOf } from "./anchorIndex.ts";

export type { Anchor } from "./anchorIndex.ts";

/** So many letters of a text's beginning show which text it is. */
export const BEGINNING = 40;
/** A text shorter than that stands on so many lines at most. */
const SHORT_LINES = 3;

/**
 * A page as texts are looked for in it: its folded lines one behind the other, and an index of what begins where. Texts begin where a
 * line does, or behind the name of whoever wrote them. Time and memory grow with the page's length.
 */
export class Page {
  readonly lines: readonly string[];
  /** The folded lines, parted by one space; a line that folds to nothing has no place in it. */
  readonly folded: string;
  /** For each line, where it begins and ends in `folded`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** Where texts may begin, by their first letters, or all of them where they are fewer and end where a line does. */
  readonly #index: AnchorIndex;
  readonly #sums: Int32Array;

  /** `names` are those that the person's accounts bear: a caption may follow its writer's name on one line. */
  constructor(lines: readonly string[], names: readonly string[]) {
    this.lines = lines.map(plainLine);
    this.#index = new AnchorIndex(lines.length);
    this.starts = new Uint32Array(lines.length);
    this.ends = new Uint32Array(lines.length);
    const parts: string[] = [];
    let n = 0;
    this.lines.forEach((line, i) => {
      const folded = foldWords(line);
      if (folded !== "" && n > 0) n++;
      this.starts[i] = n;
      if (folded !== "") parts.push(folded);
      n += folded.length;
      this.ends[i] = n;
    });
    this.folded = parts.join(" ");
    this.#sums = sumsOf(this.folded);
    const openings = [...new Set(names.map(foldWords))].filter((name) => name !== "").map((name) => `${name} `);
    for (let line = 0; line < lines.length; line++) {
      const at = this.starts[line] ?? 0;
      if (this.ends[line] === at) continue;
      this.#add(at, line);
      for (const opening of openings)
        if (at + opening.length < (this.ends[line] ?? 0) && this.folded.startsWith(opening, at))
          this.#add(at + opening.length, line);
    }
  }

  /** Where a folded text may begin: the text that stands there has the same sum, and is still to be compared. */
  anchorsOf(text: string): readonly Anchor[] {
    return this.#index.of(hashOf(text.slice(0, BEGINNING)));
  }

  /** The last line that ends at or before a place, from `line` on; -1 where none does. */
  lineEndingBefore(place: number, line: number): number {
    let last = -1;
    for (let i = line; i < this.lines.length && (this.ends[i] ?? 0) <= place; i++) last = i;
    return last;
  }

  /** Whether any line is one of these folded words. */
  has(words: ReadonlySet<string>): boolean {
    return this.lines.some((_, i) => words.has(this.line(i)));
  }

  /** A line, folded. */
  line(i: number): string {
    return this.folded.slice(this.starts[i], this.ends[i]);
  }

  #add(at: number, line: number): void {
    if (this.folded.length - at >= BEGINNING) this.#index.add(hashIn(this.#sums, at, at + BEGINNING), at, line);
    for (let i = line; i < this.lines.length && i < line + SHORT_LINES; i++) {
      const end = this.ends[i] ?? 0;
      if (end - at >= BEGINNING) break;
      if (i === line || this.starts[i] !== end) this.#index.add(hashIn(this.#sums, at, end), at, line);
    }
  }
}

/** Marks of writing direction and characters nobody sees. */
const UNSEEN = /[\u00ad\u200b-\u200f\u061c\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Nothing in it is to be changed. */
const PLAIN = /^(?:[!-~]| (?! ))*$/;

/** A line or a name as they are compared. */
export function plainLine(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text.normalize("NFC").replace(UNSEEN, "").replace(/\s+/g, " ").trim();
}
