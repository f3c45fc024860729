import type { Fact } from "./fact.ts";

/**
 * The facts of one JSON file of this folder, typed. The files ship inside the program and the unit tests check each of
 * them against its schema, so nothing is parsed here: start-up stays cheap.
 */
export function facts<T extends Fact>(json: unknown): readonly T[] {
  return json as readonly T[];
}

/** Facts by id; a unit test sees that no two share one. */
export function byId<T extends Pick<Fact, "id">>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((fact) => [fact.id, fact]));
}
