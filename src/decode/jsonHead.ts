import type { Json, JsonObject } from "./jsonValue.ts";

/** Deeper than the shapes that are looked for. */
const DEEPEST = 24;

/**
 * What the beginning of a JSON file says: lists and objects that were not closed end where the text does, a value that is cut
 * is left out. Null where it is no list or object, or a character stands where none may. Never throws.
 */
export function jsonHead(text: string): Json {
  const reader = new HeadReader(text.replace(/^\ufeff/, ""));
  return reader.read();
}

/** Thrown inside only: the text ends, or is no JSON from here on. */
class HeadEnd {
  readonly broken: boolean;
  constructor(broken: boolean) {
    this.broken = broken;
  }
}

class HeadReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Json {
    const list: Json[] = [];
    const first = this.#peek();
    if (first !== "{" && first !== "[") return null;
    try {
      this.#value((value) => list.push(value), 0);
    } catch (end) {
      if (!(end instanceof HeadEnd)) throw end;
    }
    return list[0] ?? null;
  }

  /** Lists and objects are given before what is in them is read, so that they are there where the text ends. */
  #value(give: (value: Json) => void, depth: number): void {
    const first = this.#peek();
    if (depth > DEEPEST) throw new HeadEnd(true);
    if (first === "{") this.#object(give, depth);
    else if (first === "[") this.#list(give, depth);
    else if (first === '"') give(this.#string());
    else give(this.#plain());
  }

  #object(give: (value: Json) => void, depth: number): void {
    const object: JsonObject = {};
    give(object);
    this.#at++;
    if (this.#take("}")) return;
    for (;;) {
      const key = this.#string();
      this.#expect(":");
      this.#value((value) => {
        Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
      }, depth + 1);
      if (this.#take("}")) return;
      this.#expect(",");
    }
  }

  #list(give: (value: Json) => void, depth: number): void {
    const list: Json[] = [];
    give(list);
    this.#at++;
    if (this.#take("]")) return;
    for (;;) {
      this.#value((value) => list.push(value), depth + 1);
      if (this.#take("]")) return;
      this.#expect(",");
    }
  }

  #string(): string {
    if (this.#peek() !== '"') throw new HeadEnd(this.#at < this.#text.length);
    let end = this.#at + 1;
    while (end < this.#text.length && this.#text[end] !== '"') end += this.#text[end] === "\\" ? 2 : 1;
    if (end >= this.#text.length) throw new HeadEnd(false);
    const written = this.#text.slice(this.#at, end + 1);
    this.#at = end + 1;
    return parsed(written, String);
  }

  #plain(): number | boolean | null {
    const [written = ""] = /^[-+.\w]*/.exec(this.#text.slice(this.#at, this.#at + 40)) ?? [];
    this.#at += written.length;
    if (this.#at >= this.#text.length) throw new HeadEnd(false);
    return parsed(written, (value) => (typeof value === "number" || typeof value === "boolean" ? value : null));
  }

  #peek(): string {
    while (" \t\n\r".includes(this.#text[this.#at] ?? "x")) this.#at++;
    return this.#text[this.#at] ?? "";
  }

  #take(mark: string): boolean {
    if (this.#peek() !== mark) return false;
    this.#at++;
    return true;
  }

  #expect(mark: string): void {
    if (!this.#take(mark)) throw new HeadEnd(this.#at < this.#text.length);
  }
}

function parsed<T>(written: string, as: (value: unknown) => T): T {
  try {
    return as(JSON.parse(written));
  } catch {
    throw new HeadEnd(true);
  }
}
