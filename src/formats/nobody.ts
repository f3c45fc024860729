import { fold } from "../decode/fold.ts";
import { valuesOf } from "../words/index.ts";

const NAMES: ReadonlySet<string> = new Set(valuesOf("nobodysName").map(fold));

/** The service's own name with a word or two: so the name is built in every language. Handles have no blanks. */
const OF_SERVICE = /^(?:\S+[ -]){0,2}(?:facebook|instagram)\p{L}{0,6}(?:[ -]\S+){0,2}$/u;
const LONGEST = 80;
const HANDLE = /^(?:(?:facebook|instagram)[._]?user|__deleted__)[._\d a-f]*$/;

/**
 * Whether a name is what Meta prints for whoever left or is not shown ("Facebook User"): many people share it, so what is known
 * or answered of one of them says nothing of another.
 */
export function isNobodysName(name: string): boolean {
  const folded = fold(name);
  if (folded.length > LONGEST) return NAMES.has(folded);
  return NAMES.has(folded) || HANDLE.test(folded) || (OF_SERVICE.test(folded) && /[ -]/.test(folded));
}
