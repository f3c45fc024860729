import { valuesOf } from "../words/index.ts";
import { fold } from "./fold.ts";

const MEANING: ReadonlyMap<string, boolean> = new Map([
  ...valuesOf("yes").map((word): [string, boolean] => [fold(word), true]),
  ...valuesOf("no").map((word): [string, boolean] => [fold(word), false]),
]);

/** A localised word for true or false, without regard to case and accents; null where it is not one. */
export function booleanWord(s: string): boolean | null {
  return s.length > 40 ? null : (MEANING.get(fold(s)) ?? null);
}
