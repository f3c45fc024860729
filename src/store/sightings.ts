import type { Sighting } from "../model/sighting.ts";

/** Which items stood on a page as a stranger sees it: a number a row, as many items share one day and kind of page. */
export class Sightings {
  /** 0: never seen; else 1 + place in the list. */
  readonly #of: Uint16Array;
  readonly #list: Sighting[] = [];
  readonly #known = new Map<string, number>();

  constructor(rows: number) {
    this.#of = new Uint16Array(rows);
  }

  at(row: number): Sighting | null {
    return this.#list[(this.#of[row] ?? 0) - 1] ?? null;
  }

  /** Sets or (null) takes back that an item was seen. */
  set(row: number, sighting: Sighting | null): void {
    this.#of[row] = sighting === null ? 0 : this.#numberOf(sighting);
  }

  #numberOf({ on, view, certainty }: Sighting): number {
    const key = `${on} ${view} ${certainty}`;
    let number = this.#known.get(key);
    if (number === undefined) {
      number = this.#list.push({ on, view, certainty });
      this.#known.set(key, number);
    }
    return number;
  }
}
