import type { Place } from "../../model/record.ts";
import type { Pointer, Sink } from "../reader.ts";

/**
 * The group that a field of a record names. It is told as a fact too: titles of other records may name the same group in
 * words that no table knows, and a group that was left is in no list of groups.
 */
export function statedGroup(name: string, pointer: Pointer, sink: Sink): Place {
  sink.fact({ type: "group", name }, pointer);
  return { type: "group", name };
}
