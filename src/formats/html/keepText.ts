import { asArray, asObject, type Json, type JsonObject } from "../../decode/json.ts";
import { repair } from "../../decode/repair.ts";

/**
 * Readers mend the encoding fault of JSON exports in every string. Pages do not have it, so a text that only looks like it
 * ("Ã©", in a text about the fault) is written here the faulty way, and comes out of the reader as it stood on the page.
 */
export function keepText(record: JsonObject): JsonObject {
  return asObject(kept(record)) ?? record;
}

function kept(value: Json): Json {
  if (typeof value === "string") return repair(value) === value ? value : Buffer.from(value, "utf8").toString("latin1");
  const list = asArray(value);
  if (list !== null) return list.map(kept);
  const object = asObject(value);
  if (object === null) return value;
  return Object.fromEntries(
    Object.entries(object).map(([key, inner]) => [key, inner === undefined ? null : kept(inner)]),
  );
}

/** Whether a text has what the fault looks like; nearly none does. */
export function looksFaulty(text: string): boolean {
  return repair(text) !== text;
}
