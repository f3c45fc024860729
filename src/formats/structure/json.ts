import { keyName } from "./names.ts";
import { type StructureLine, Tally, tallyText } from "./tally.ts";

/** Keys below these are labels in the user's language, or names of people and groups. */
const LABELLED = new Set(["string_map_data", "media_map_data", "group_badges", "string_list_map"]);
const DEEPEST = 24;

/**
 * The structure of a parsed file without its contents: key paths with the types of their values and how often each
 * occurs, in the order of the file. No value, label or name is in it, so that it can be sent to somebody who mends a
 * reader. Deeper than 24 levels and beyond 1000 paths it says "..." and stops. Never throws.
 */
export function structureOf(value: unknown): StructureLine[] {
  const tally = new Tally();
  visit(value, "", 0, tally);
  return tally.lines;
}

/** The same as lines of text, counts only roughly. */
export function structureText(value: unknown): string {
  return tallyText(structureOf(value));
}

function visit(value: unknown, path: string, depth: number, tally: Tally): void {
  if (depth > DEEPEST) {
    tally.add("...", "deeper");
    return;
  }
  tally.add(path, typeOf(value));
  if (Array.isArray(value)) for (const each of value) visit(each, `${path}[]`, depth + 1, tally);
  else if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value);
    const name = namer(
      entries.map(([key]) => key),
      path,
    );
    for (const [key, child] of entries)
      visit(child, path === "" ? name(key) : `${path}.${name(key)}`, depth + 1, tally);
  }
}

/** How the keys of one object are shown: where most are none of Meta's own, it is a map by names, and none is shown. */
function namer(keys: readonly string[], path: string): (key: string) => string {
  if (LABELLED.has(lastKey(path).replace(/_v\d+$/, ""))) return () => "<label>";
  const unknown = keys.reduce((n, key) => n + (keyName(key) === "<key>" ? 1 : 0), 0);
  return unknown * 2 > keys.length ? () => "<key>" : keyName;
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).replaceAll("[]", "");
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length === 0 ? "empty array" : "array";
  if (typeof value === "string") return value === "" ? "empty string" : "string";
  return typeof value;
}
