import { audienceLabel, audienceValue } from "../decode/audienceLabel.ts";
import { asObject, asString, asText, type JsonObject } from "../decode/json.ts";
import type { LabelEntry } from "../decode/labelValues.ts";
import { walkEntries } from "../decode/labelValues.ts";
import { repair } from "../decode/repair.ts";
import type { LabelledAudience } from "../model/record.ts";

/** Keys of a record that would state its audience. No known export has one: the day one does, the verdict uses it. */
const KEYS = ["audience", "privacy", "visibility", "shared_with", "privacy_setting"];

/** The audience a classic record states for itself, under a key or in `string_map_data`; null where it states none. */
export function labelledAudience(raw: JsonObject): LabelledAudience | null {
  for (const key of KEYS) {
    const value = raw[key];
    if (value === undefined) continue;
    const words = asString(value) ?? asText(asObject(value)?.value ?? asObject(value)?.description);
    const audience = audienceValue(repair(words));
    if (audience !== null) return audience;
  }
  const map = asObject(raw.string_map_data);
  if (map === null) return null;
  for (const [label, entry] of Object.entries(map)) {
    if (!audienceLabel(repair(label))) continue;
    const audience = audienceValue(asText(asObject(entry)?.value));
    if (audience !== null) return audience;
  }
  return null;
}

/** The audience that label_values entries state, at any depth. */
export function audienceOfEntries(entries: readonly LabelEntry[]): LabelledAudience | null {
  for (const entry of walkEntries(entries)) {
    if (!audienceLabel(entry.label) && !audienceLabel(entry.title)) continue;
    const audience = entry.value === null ? null : audienceValue(entry.value);
    if (audience !== null) return audience;
  }
  return null;
}
