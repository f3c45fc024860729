import type { Problem } from "../model/problem.ts";
import type { Place } from "../model/record.ts";

/** Far more people, Pages and groups than anybody answers questions about; what one of them costs is kept for each. */
const MOST_PLACES = 20_000;

/** One object for each: there may be millions of others. */
const REST_OF_GROUPS: Place = { type: "group", name: null, rest: true };
const REST_OF_HOSTS: Readonly<Record<"page" | "friend" | "unknown", Place>> = {
  page: { type: "host", name: null, known: "page", rest: true },
  friend: { type: "host", name: null, known: "friend", rest: true },
  unknown: { type: "host", name: null, known: null, rest: true },
};

/**
 * The people, Pages and groups of an audit that questions ask about by name: the first twenty thousand. All others share one question,
 * for each of them would cost as much memory as some ten items. What the export knows them as is kept, and their names stay with the items.
 */
export class AskedPlaces {
  /** Names by account and type of place. */
  readonly #asked = new Map<string, Set<string>>();
  #size = 0;
  /** Files that name more, by number. */
  readonly #beyond = new Set<number>();

  /** A place as the items of an account's file are judged by it: itself where it is asked about by name, or has none. */
  of(place: Place, account: number, file: number): Place {
    if ((place.type !== "host" && place.type !== "group") || place.name === null) return place;
    const key = `${account} ${place.type}`;
    const names = this.#asked.get(key) ?? new Set();
    if (names.has(place.name)) return place;
    if (this.#size < MOST_PLACES) {
      this.#asked.set(key, names.add(place.name));
      this.#size++;
      return place;
    }
    this.#beyond.add(file);
    return place.type === "group" ? REST_OF_GROUPS : REST_OF_HOSTS[place.known ?? "unknown"];
  }

  /** What to say of each file that names more; `nameOf`: its name by its number. */
  problems(nameOf: (file: number) => string): Problem[] {
    return [...this.#beyond].map((file) => ({
      code: "places-too-many",
      data: { file: nameOf(file), count: MOST_PLACES },
    }));
  }
}
