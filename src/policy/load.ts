import { ProblemError } from "../model/problem.ts";
import type { Fact } from "./fact.ts";

/**
 * The facts of one JSON file of this folder, typed. The files ship inside the program and the unit tests check each of
 * them against its schema, so nothing is parsed here: start-up stays cheap.
 */
export function facts<T extends Fact>(json: unknown): readonly T[] {
  return json as readonly T[];
}

/**
 * Facts by id.
 * @throws ProblemError `policy-fact-twice` when two facts share an id.
 */
export function byId<T extends Pick<Fact, "id">>(list: Iterable<T>): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const fact of list) {
    if (map.has(fact.id)) throw new ProblemError("policy-fact-twice", { fact: fact.id });
    map.set(fact.id, fact);
  }
  return map;
}
