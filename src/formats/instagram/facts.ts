import { fold } from "../../decode/fold.ts";
import { asArray, asObject, asText, type JsonObject } from "../../decode/json.ts";
import { findEntry, labelRecord } from "../../decode/labelValues.ts";
import { instant } from "../../decode/time.ts";
import { valuesOf } from "../../words/index.ts";
import { LABELS } from "../labels.ts";
import type { Reader } from "../reader.ts";
import { mapEntries } from "./parts.ts";

const TO_PRIVATE = valuesOf("toPrivate").map(fold);
const TO_PUBLIC = valuesOf("toPublic").map(fold);

function target(title: string): "private" | "public" | null {
  const words = fold(title);
  const isPrivate = TO_PRIVATE.some((w) => words.includes(w));
  const isPublic = TO_PUBLIC.some((w) => words.includes(w));
  if (isPrivate === isPublic) return null;
  return isPrivate ? "private" : "public";
}

/** `account_privacy_changes.json` / `profile_privacy_changes.json`: the switches between private and public, in two shapes. */
export const privacyChanges: Reader = {
  id: "instagram-privacy-changes",
  wrappers: ["account_history_account_privacy_history"],
  record(raw, pointer, _context, sink) {
    const at = timeOf(raw);
    if (at === null) sink.problem("record-wrong-shape", pointer);
    else sink.fact({ type: "switch", at, to: target(asText(raw.title)) }, pointer);
  },
};

function timeOf(raw: JsonObject): number | null {
  const mapped = mapEntries(raw).find((e) => e.timestamp !== null);
  if (mapped !== undefined) return mapped.timestamp;
  for (const entry of asArray(raw.string_list_data) ?? []) {
    const at = instant(asObject(entry)?.timestamp);
    if (at !== null) return at;
  }
  return labelRecord(raw).entries.find((e) => e.timestamp !== null)?.timestamp ?? instant(raw.timestamp);
}

/** `instagram_profile_information.json` (earlier `account_information.json`): when close friends were first used; 0 for never. */
export const profileInformation: Reader = {
  id: "instagram-profile-information",
  fewLabels: true,
  wrappers: ["profile_account_insights"],
  record(raw, pointer, _context, sink) {
    const names = LABELS.firstCloseFriendsStory;
    if (raw.label_values !== undefined) {
      const entry = findEntry(labelRecord(raw).entries, names);
      if (entry !== null)
        sink.fact({ type: "close-friends-since", at: entry.timestamp ?? instant(entry.value) ?? 0 }, pointer);
      return;
    }
    const folded = names.map(fold);
    const entry = mapEntries(raw).find((e) => folded.includes(fold(e.label)));
    if (entry !== undefined)
      sink.fact({ type: "close-friends-since", at: entry.timestamp ?? instant(entry.value) ?? 0 }, pointer);
  },
};
