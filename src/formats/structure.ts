/** Values of one key path: how many there are, by type. */
export interface StructureLine {
  /** Keys from the top, lists as `[]`, joined by dots; labels and names stand as `<label>` and `<key>`. */
  readonly path: string;
  readonly types: Readonly<Record<string, number>>;
}

/** Keys below these are labels in the user's language, or names of people and groups. */
const LABELLED = new Set(["string_map_data", "media_map_data", "group_badges", "string_list_map"]);
/** What Meta's own keys look like; anything else may hold a name. */
const TECHNICAL = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const LONGEST_KEY = 60;
const DEEPEST = 24;
const MOST_LINES = 2000;

/**
 * The structure of a parsed file without its contents: key paths with the types of their values and how often each
 * occurs, in the order of the file. No value, label or name is in it, so that it can be sent to somebody who mends a
 * reader. Deeper than 24 levels and beyond 2000 paths it says "..." and stops. Never throws.
 */
export function structureOf(value: unknown): StructureLine[] {
  const lines = new Map<string, Record<string, number>>();
  visit(value, "", 0, lines);
  return [...lines].map(([path, types]) => ({ path, types: { ...types } }));
}

/** One line of text for each path: `label_values[].value  string ×12`. */
export function structureText(value: unknown): string {
  const line = ({ path, types }: StructureLine) =>
    `${path === "" ? "(top)" : path}  ${Object.entries(types)
      .map(([type, count]) => `${type} ×${count}`)
      .join(", ")}`;
  return structureOf(value).map(line).join("\n");
}

function visit(value: unknown, path: string, depth: number, lines: Map<string, Record<string, number>>): void {
  if (depth > DEEPEST) {
    count("...", "deeper", lines);
    return;
  }
  count(path, typeOf(value), lines);
  if (Array.isArray(value)) for (const each of value) visit(each, `${path}[]`, depth + 1, lines);
  else if (typeof value === "object" && value !== null) {
    const labelled = LABELLED.has(lastKey(path).replace(/_v\d+$/, ""));
    for (const [key, child] of Object.entries(value)) {
      const name = labelled ? "<label>" : nameOf(key);
      visit(child, path === "" ? name : `${path}.${name}`, depth + 1, lines);
    }
  }
}

function lastKey(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1).replaceAll("[]", "");
}

function nameOf(key: string): string {
  return TECHNICAL.test(key) && key.length <= LONGEST_KEY ? key : "<key>";
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return value.length === 0 ? "empty array" : "array";
  if (typeof value === "string") return value === "" ? "empty string" : "string";
  return typeof value;
}

function count(path: string, type: string, lines: Map<string, Record<string, number>>): void {
  const at = lines.has(path) || lines.size < MOST_LINES ? path : "...";
  const types = lines.get(at) ?? {};
  types[type] = (types[type] ?? 0) + 1;
  lines.set(at, types);
}
