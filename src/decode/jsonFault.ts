import { MAX_DEPTH } from "./jsonDepth.ts";

/** What is wrong with text that `JSON.parse` refused, and at which character. */
export interface JsonFault {
  readonly code: "json-truncated" | "json-invalid" | "json-too-deep";
  readonly index: number;
}

const SPACE = /[ \t\n\r]*/y;
const STRING_PART = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const ESCAPE_CUT = /\\(?:u[0-9a-fA-F]{0,3})?$/y;
const SCALAR = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const SCALAR_CUT = /(?:t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|-|-?(?:0|[1-9][0-9]*)(?:\.|(?:\.[0-9]+)?[eE][+-]?))$/y;

type Expect = "value" | "value-or-close" | "key" | "key-or-close" | "colon" | "separator";

/** Reads text by the grammar of RFC 8259 up to the first fault: cut off, wrong, or too deep to be read safely. */
export function findFault(text: string): JsonFault {
  return new Scanner(text).run();
}

class Scanner {
  readonly #text: string;
  readonly #open: string[] = [];
  #at = 0;
  #expect: Expect = "value";

  constructor(text: string) {
    this.#text = text;
  }

  run(): JsonFault {
    for (;;) {
      this.#skip(SPACE);
      if (this.#at >= this.#text.length) return this.#fault("json-truncated");
      if (this.#open.length === 0 && this.#expect === "separator") return this.#fault("json-invalid");
      const fault = this.#step(this.#text.charAt(this.#at));
      if (fault !== null) return fault;
    }
  }

  #step(c: string): JsonFault | null {
    const expect = this.#expect;
    if ((c === "]" || c === "}") && (expect === "separator" || expect.endsWith("-or-close"))) return this.#close(c);
    if (expect === "colon") return this.#take(c === ":", "value");
    if (expect === "separator") return this.#take(c === ",", this.#open.at(-1) === "}" ? "key" : "value");
    if (expect === "key" || expect === "key-or-close")
      return c === '"' ? this.#string("colon") : this.#fault("json-invalid");
    if (c === '"') return this.#string("separator");
    if (c === "[" || c === "{") {
      if (this.#open.length >= MAX_DEPTH) return this.#fault("json-too-deep");
      this.#open.push(c === "[" ? "]" : "}");
      return this.#take(true, c === "[" ? "value-or-close" : "key-or-close");
    }
    return this.#scalar();
  }

  #close(c: string): JsonFault | null {
    return this.#take(this.#open.pop() === c, "separator");
  }

  #scalar(): JsonFault | null {
    this.#expect = "separator";
    SCALAR_CUT.lastIndex = this.#at;
    if (SCALAR_CUT.test(this.#text)) return { code: "json-truncated", index: this.#text.length };
    return this.#skip(SCALAR) ? null : this.#fault("json-invalid");
  }

  #string(then: Expect): JsonFault | null {
    this.#at++;
    for (;;) {
      this.#skip(STRING_PART);
      if (this.#at >= this.#text.length) return this.#fault("json-truncated");
      if (this.#text.charAt(this.#at) === '"') return this.#take(true, then);
      if (!this.#skip(ESCAPE))
        return this.#skip(ESCAPE_CUT) ? this.#fault("json-truncated") : this.#fault("json-invalid");
    }
  }

  #take(ok: boolean, then: Expect): JsonFault | null {
    if (!ok) return this.#fault("json-invalid");
    this.#at++;
    this.#expect = then;
    return null;
  }

  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const matched = pattern.exec(this.#text);
    this.#at += matched?.[0].length ?? 0;
    return matched !== null;
  }

  #fault(code: JsonFault["code"]): JsonFault {
    return { code, index: this.#at };
  }
}
