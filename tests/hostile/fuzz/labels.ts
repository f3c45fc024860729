import type { Random } from "./random.ts";

type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

const NAMES = [
  "Text",
  "Texte",
  "URL",
  "Ville",
  "Zuletzt geändert",
  "",
  "label",
  "\u202e",
  "__proto__",
  "x".repeat(300),
];
const KEYS = ["value", "href", "timestamp_value", "media", "dict", "vec", "title", "ent_field_name", "label"];

/** Changes one to six places of the label lists in a tree; a tree without any gets some in its records. */
export function mutateLabels(tree: Value, random: Random): Value {
  const out = structuredClone(tree);
  const lists: Value[][] = [];
  collect(out, lists);
  for (let n = random.below(6); n >= 0; n--) {
    const list = random.pick(lists);
    if (list !== undefined) change(list, random);
  }
  return out;
}

function collect(value: Value, lists: Value[][]): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) for (const one of value) collect(one, lists);
  else
    for (const [key, one] of Object.entries(value)) {
      if (/^(label_values|dict|vec)$/.test(key) && Array.isArray(one)) lists.push(one);
      collect(one, lists);
    }
}

function change(list: Value[], random: Random): void {
  const at = random.below(list.length);
  const entry = list[at];
  const labelled = typeof entry === "object" && entry !== null && !Array.isArray(entry) ? entry : null;
  switch (random.below(8)) {
    case 0:
      list.splice(at, 1);
      break;
    case 1:
      list.splice(random.below(list.length + 1), 0, structuredClone(entry ?? null));
      break;
    case 2:
      list.reverse();
      break;
    case 3:
      if (labelled !== null) labelled.label = random.pick(NAMES) ?? "";
      break;
    case 4:
      list[at] = { title: random.pick(NAMES) ?? "", dict: [entry ?? null] };
      break;
    case 5:
      list[at] = { label: random.pick(NAMES) ?? "", vec: [entry ?? null, entry ?? null] };
      break;
    case 6:
      if (labelled !== null) move(labelled, random);
      break;
    default:
      list[at] = random.pick<Value>([null, 7, "text", [], {}, [[entry ?? null]]]) ?? null;
  }
}

/** Puts what stands under one key of an entry under another. */
function move(entry: { [key: string]: Value }, random: Random): void {
  const from = random.pick(Object.keys(entry));
  if (from === undefined) return;
  const value = entry[from] ?? null;
  delete entry[from];
  entry[random.pick(KEYS) ?? "value"] = value;
}
