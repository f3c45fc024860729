import { tooBig, VIEW_BYTES } from "../view/index.ts";

/**
 * Pages that a screen gives in pieces, because one call is small and a saved page may not be. One at a time, in memory alone: the next
 * page, or looking at this one, drops it.
 */
export class GivenPages {
  #id: string | null = null;
  #pieces: Uint8Array[] = [];
  #bytes = 0;

  /** @throws ProblemError `view-too-big` {file, limit}; what was given of the page is dropped. */
  add(id: string, file: string, piece: Uint8Array): void {
    if (id !== this.#id) this.#begin(id);
    this.#bytes += piece.length;
    if (this.#bytes > VIEW_BYTES) {
      this.#begin(null);
      throw tooBig(file);
    }
    this.#pieces.push(piece);
  }

  /** The whole page; nothing where another one came since. */
  take(id: string): Uint8Array {
    const whole = id === this.#id ? Buffer.concat(this.#pieces) : new Uint8Array();
    this.#begin(null);
    return whole;
  }

  #begin(id: string | null): void {
    this.#id = id;
    this.#pieces = [];
    this.#bytes = 0;
  }
}
