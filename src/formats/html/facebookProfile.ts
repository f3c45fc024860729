import { fold } from "../../decode/fold.ts";
import type { HtmlEntry } from "../../decode/html/block.ts";
import type { Json, JsonObject } from "../../decode/json.ts";
import { allEntries, type HtmlAdapter, type HtmlFile } from "./adapter.ts";
import { profileKey } from "./facebookProfileLabels.ts";

/** How a profile value stands in JSON: under which key, and as what. */
type Shape = (values: readonly string[], file: HtmlFile) => Json;

const named: Shape = ([name = ""]) => ({ name });
const plain: Shape = (values) => values.join("\n");
const list =
  (key: string): Shape =>
  (values) =>
    values.map((value) => ({ [key]: value }));

const SHAPES: Readonly<Record<string, Shape>> = {
  name: ([name = ""]) => ({ full_name: name }),
  username: plain,
  emails: (values) => ({ emails: [...values] }),
  birthday: ([value = ""], file) => file.day(value),
  gender: ([value = ""]) => ({ gender_option: value }),
  phone_numbers: list("phone_number"),
  websites: list("address"),
  intro_bio: ([...lines]) => ({ name: lines.join("\n") }),
  about_me: plain,
  current_city: named,
  hometown: named,
  relationship: ([value = ""]) => ({ status: value }),
  education_experiences: list("name"),
  work_experiences: list("employer"),
  languages: list("name"),
  family_members: list("name"),
  previous_names: list("name"),
  other_names: list("name"),
  places_lived: list("place"),
  favorite_quotes: plain,
  registration_timestamp: plain,
  profile_uri: plain,
};

/** `profile_information`: rows of label and value as `profile_v2` has them. A label that is not known becomes its own field. */
export const facebookProfile: HtmlAdapter = (block, file) => {
  const found = new Map<string, string[]>();
  const collect = (entry: HtmlEntry, above: string) => {
    const own = profileKey(entry.label);
    const key = own === undefined || (own === "name" && above !== "") ? above || own || slug(entry.label) : own;
    for (const child of entry.children) collect(child, entry.label === "" ? above : key);
    if (entry.value === "" || key === "" || /^https?:.*\/files\//.test(entry.value)) return;
    if (above !== "" && entry.children.length === 0 && found.has(above) && own === undefined) return;
    const values = found.get(key) ?? [];
    for (const value of entry.value.split("\n")) values.push(value);
    found.set(key, values);
  };
  for (const entry of allEntries(block)) collect(entry, "");
  if (found.size === 0) return [];
  const record = new Map<string, Json>();
  for (const [key, values] of found) record.set(key, (SHAPES[key] ?? plain)(values, file));
  return [Object.fromEntries(record) satisfies JsonObject];
};

function slug(label: string): string {
  return fold(label)
    .replace(/[^\p{L}\p{N}]+/gu, "_")
    .replace(/^_|_$/g, "")
    .slice(0, 60);
}
