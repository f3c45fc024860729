import type { Json, JsonObject } from "./jsonValue.ts";
import { repair, wellFormed } from "./repair.ts";

export type { Json, JsonObject } from "./jsonValue.ts";
export { parseJson } from "./parseJson.ts";

const BEYOND_ASCII = /[^\0-\x7f]/;

/** The value as a plain object, else null (arrays, dates and the like too). Never throws. */
export function asObject(v: unknown): JsonObject | null {
  if (typeof v !== "object" || v === null || Array.isArray(v)) return null;
  const proto: unknown = Object.getPrototypeOf(v);
  return proto === Object.prototype || proto === null ? (v as JsonObject) : null;
}

/** The value as an array, else null. */
export function asArray(v: unknown): readonly Json[] | null {
  return Array.isArray(v) ? (v as Json[]) : null;
}

/** The value as a string exactly as the file has it, else null. */
export function asString(v: unknown): string | null {
  return typeof v === "string" ? v : null;
}

/** The value as a finite number, else null. */
export function asNumber(v: unknown): number | null {
  return typeof v === "number" && Number.isFinite(v) ? v : null;
}

/** The value as text for people: a repaired, well-formed string, a number or boolean spelt out, else "". */
export function asText(v: unknown): string {
  // Nearly every text is plain ASCII, in which there is nothing to mend.
  if (typeof v === "string") return BEYOND_ASCII.test(v) ? wellFormed(repair(v)) : v;
  return typeof v === "number" || typeof v === "boolean" ? String(v) : "";
}

/** The value of an own key of a plain object; undefined where there is none, or `o` is no object. Never throws. */
export function get(o: unknown, key: string): Json | undefined {
  const object = asObject(o);
  return object !== null && Object.hasOwn(object, key) ? object[key] : undefined;
}
