/** Collects text into lines; white space at their ends is dropped, and so are empty ones. */
export class Lines {
  readonly #done: string[] = [];
  #parts: string[] = [];

  add(text: string): void {
    if (text !== "") this.#parts.push(text);
  }

  /** Ends the line, where one has begun. */
  end(): void {
    if (this.#parts.length === 0) return;
    const line = this.#parts.join("").trim();
    this.#parts = [];
    if (line !== "") this.#done.push(line);
  }

  all(): string[] {
    this.end();
    return this.#done;
  }
}

/** The lines of a plain text. */
export function textLines(text: string): string[] {
  return text
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
