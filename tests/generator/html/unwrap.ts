import { type Fields, fieldsOf, isFields, listOf, textOf } from "./shapes.ts";

/** A file's records, and the title of the page that shows them. */
export interface Unwrapped {
  readonly title: string | null;
  readonly records: readonly unknown[];
}

/** Keys that say nothing by themselves: what lies below them goes by the nearest name. */
const PLAIN = new Set(["value", "data", "entries", "children", "description"]);

/** Settings as one record of label and value: what lies deepest, under the nearest name. */
function leaves(value: unknown, name: string): readonly Fields[] {
  if (typeof value === "string" || typeof value === "number") return [{ label: name, value: String(value) }];
  if (Array.isArray(value)) return value.flatMap((one) => leaves(one, name));
  if (!isFields(value)) return [];
  const own = textOf(value.name) || name;
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "name" ? [] : leaves(inner, PLAIN.has(key) ? own : key),
  );
}

const LISTED = ["label_values", "data", "attachments", "string_map_data", "string_list_data", "media"];

/** Whether a value is one record by itself. */
function isRecord(value: Fields): boolean {
  return LISTED.some((key) => value[key] !== undefined);
}

/** The records of a file that is one JSON value. */
export function unwrap(value: unknown): Unwrapped {
  if (Array.isArray(value)) return { title: null, records: value };
  const fields = fieldsOf(value);
  if (Array.isArray(fields.photos)) return { title: textOf(fields.name), records: fields.photos };
  if (isRecord(fields)) return { title: null, records: [fields] };
  const inner = Object.values(fields).flatMap((one) =>
    Array.isArray(one) ? one : Object.values(fieldsOf(one)).flatMap(listOf),
  );
  const shown = inner.every((one) => isFields(one) && !("children" in one));
  if (inner.length > 0 && shown) return { title: null, records: inner };
  return { title: null, records: [{ label_values: leaves(value, "") }] };
}
