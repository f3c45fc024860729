import { booleanWord } from "../../decode/booleans.ts";
import { isEmail } from "../../decode/email.ts";
import type { JsonObject } from "../../decode/json.ts";
import type { Place } from "../../model/record.ts";
import type { Kind } from "../../model/vocabulary.ts";
import { labelTest } from "../labels.ts";
import type { Pointer, Reader, Sink } from "../reader.ts";
import { isGenderWord } from "./genderWords.ts";
import { HANDLE, mapEntries } from "./parts.ts";
import { fieldOfLabel, type ProfileField } from "./profileLabels.ts";
import { type ProfileLine, profileLines, profilePhotos } from "./profileLines.ts";

const OWN: Place = { type: "own" };

const KINDS: Readonly<Record<ProfileField, Kind | null>> = {
  username: "username",
  name: "profile-name",
  bio: "bio",
  website: "profile-link",
  email: "profile-field",
  phone: "profile-field",
  gender: "profile-field",
  pronoun: "profile-field",
  birthday: "profile-field",
  private: null,
  other: null,
};

/**
 * `personal_information.json` (`profile_user`; Threads: `text_post_app_text_post_app_profile`): the profile's values and
 * the account's own flag. Keys are labels in the account's language: the table first, else what the values look like.
 */
export const profile: Reader = {
  id: "instagram-profile",
  wrappers: ["profile_user", "text_post_app_text_post_app_profile"],
  record(raw, pointer, context, sink) {
    const base = baseOf(pointer);
    const entries = profileLines(raw);
    const fields = assign(entries, context.username);
    for (const [entry, field] of fields) {
      const at: Pointer = [`${base}/string_map_data/${entry.label}`, -1];
      // A flag in a word nobody knows says nothing.
      const flag = field === "private" ? booleanWord(entry.value) : null;
      if (flag !== null) sink.fact({ type: "private", value: flag }, at);
      if (field === "username" && entry.value !== "") sink.fact({ type: "username", value: entry.value }, at);
      if (field === "name" && entry.value !== "") sink.fact({ type: "name", value: entry.value }, at);
      if (field === "birthday" && DAY.test(entry.value)) sink.fact({ type: "birth-date", value: entry.value }, at);
      const kind = KINDS[field];
      const text = entry.value || (field === "website" ? entry.href : "");
      if (kind !== null && text !== "") sink.item({ kind, field, text, createdAt: null, place: OWN, pointer: at });
    }
    readPhoto(raw, base, sink);
  },
};

function readPhoto(raw: JsonObject, base: string, sink: Sink): void {
  for (const { ref, createdAt, at } of profilePhotos(raw)) {
    const pointer: Pointer = [`${base}/${at}`, -1];
    sink.item({ kind: "profile-picture", field: "profile_photo", createdAt, media: [ref], place: OWN, pointer });
  }
}

function baseOf([prefix, index]: Pointer): string {
  return index < 0 ? prefix : `${prefix}/${index}`;
}

const NUMBER = /^\p{Nd}+$/u;
const PHONE = /^\+?\d[\d\s().-]{6,}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** "she/her": pronouns in any language. */
const PRONOUN = /^\p{L}{1,8}(?:\s?\/\s?\p{L}{1,8}){1,3}$/u;

/** What a profile may say more than once. */
const SEVERAL: ReadonlySet<ProfileField> = new Set(["website", "email", "phone", "other"]);

/** The fields that labels tell. Of a field that a profile has once it is the outermost line: one inside a group may be somebody else's. */
function byLabel(entries: readonly ProfileLine[]): Map<ProfileLine, ProfileField> {
  const fields = new Map<ProfileLine, ProfileField>();
  const depths = new Map<ProfileField, number>();
  for (const entry of entries.toSorted((a, b) => a.depth - b.depth)) {
    const field = fieldOfLabel(entry.label);
    if (field === null) continue;
    const depth = depths.get(field) ?? entry.depth;
    if (depth < entry.depth && !SEVERAL.has(field)) continue;
    depths.set(field, depth);
    fields.set(entry, field);
  }
  return new Map(
    entries.flatMap((entry) => {
      const field = fields.get(entry);
      return field === undefined ? [] : [[entry, field] as const];
    }),
  );
}

/**
 * Gives each entry its field. The label table decides; entries it does not know are told by their values: an address with
 * @ is an e-mail, a date a birthday, a word for one the gender, the first yes/no after the username the account's flag; name and bio stand between
 * these two.
 */
function assign(entries: readonly ProfileLine[], username: string | null): Map<ProfileLine, ProfileField> {
  const fields = byLabel(entries);
  const has = (field: ProfileField) => [...fields.values()].includes(field);
  const unknown = entries.filter((e) => !fields.has(e));
  const take = (field: ProfileField, test: (e: ProfileLine) => boolean) => {
    if (has(field)) return;
    const entry = unknown.find((e) => !fields.has(e) && test(e));
    if (entry) fields.set(entry, field);
  };
  take("email", (e) => isEmail(e.value));
  take("birthday", (e) => DAY.test(e.value));
  take("website", (e) => /^https?:\/\//i.test(e.value) || /^https?:\/\//i.test(e.href));
  take("phone", (e) => PHONE.test(e.value));
  take("username", (e) => username !== null && e.value.toLowerCase() === username.toLowerCase());
  // Also where the handle known from elsewhere is another one: it may have changed, and the flag must not be lost.
  take("username", (e) => HANDLE.test(e.value) && !NUMBER.test(e.value) && booleanWord(e.value) === null);
  const from = entries.findIndex((e) => fields.get(e) === "username");
  const after = new Set(entries.slice(from + 1));
  if (from >= 0) take("private", (e) => after.has(e) && booleanWord(e.value) !== null);
  // It follows the bio, which may be the same word.
  const gender = has("gender") ? undefined : unknown.findLast((e) => !fields.has(e) && isGenderWord(e.value));
  if (gender !== undefined) fields.set(gender, "gender");
  const flag = entries.findIndex((e) => fields.get(e) === "private");
  const until = flag > from ? flag : entries.length;
  const words = unknown.filter((e) => {
    const at = entries.indexOf(e);
    if (fields.has(e) || at <= from || at >= until) return false;
    // A number is the score of a game.
    return e.value !== "" && booleanWord(e.value) === null && !NUMBER.test(e.value);
  });
  // Where there is no more than a name and a bio, a word with a stroke is one of these, which everybody sees.
  const missing = [has("name"), has("bio")].filter((is) => !is).length;
  const pronoun = has("pronoun") || words.length <= missing ? -1 : words.findIndex((e) => PRONOUN.test(e.value));
  for (const entry of pronoun < 0 ? [] : words.splice(pronoun, 1)) fields.set(entry, "pronoun");
  if (!has("name") && words[0] !== undefined && from >= 0) fields.set(words.shift() as ProfileLine, "name");
  if (!has("bio") && words[0] !== undefined && from >= 0) fields.set(words[0], "bio");
  return fields;
}

/**
 * `professional_information.json`: filled for professional accounts only, which cannot be private. The e-mail address and phone
 * number in it are those the account shows; labels are in its language, so the values tell.
 */
export const professional: Reader = {
  id: "instagram-professional",
  fewLabels: true,
  wrappers: ["profile_business"],
  record(raw, pointer, _context, sink) {
    const entries = profileLines(raw);
    if (entries.some((e) => e.value !== "" || e.timestamp !== null)) sink.fact({ type: "professional" }, pointer);
    for (const { label, value } of entries) {
      const field = isEmail(value) ? "email" : PHONE.test(value) && !DAY.test(value) ? "phone" : null;
      const at: Pointer = [`${baseOf(pointer)}/string_map_data/${label}`, -1];
      if (field !== null)
        sink.item({ kind: "profile-field", field, text: value, createdAt: null, place: OWN, pointer: at });
    }
  },
};

/** `profile_changes.json`: what `Changed` says is English in every language (observed). */
const CHANGED: Readonly<Record<string, [Kind, string]>> = {
  username: ["username", "username"],
  "profile name": ["profile-name", "name"],
  name: ["profile-name", "name"],
  "profile bio text": ["bio", "bio"],
  bio: ["bio", "bio"],
  "profile bio link": ["profile-link", "website"],
  website: ["profile-link", "website"],
  email: ["profile-field", "email"],
  "phone number": ["profile-field", "phone"],
  pronouns: ["profile-field", "pronoun"],
};

const isPreviousValue = labelTest("previousValue");

/** Old values of the profile: public until they were changed. Entry order: Changed, Previous Value, New Value, Change Date. */
export const profileChanges: Reader = {
  id: "instagram-profile-changes",
  wrappers: ["profile_profile_change"],
  record(raw, pointer, _context, sink) {
    const entries = mapEntries(raw);
    const date = entries.find((e) => e.timestamp !== null);
    const changed = entries.find((e) => CHANGED[e.value.toLowerCase()] !== undefined && e !== date) ?? entries[0];
    const what = CHANGED[changed?.value.toLowerCase() ?? ""];
    if (changed === undefined || what === undefined) {
      if (entries.length === 0) sink.problem("record-wrong-shape", pointer);
      return;
    }
    const previous = entries.find((e) => isPreviousValue(e.label)) ?? entries[entries.indexOf(changed) + 1];
    const text = previous === undefined || previous === date ? "" : previous.value;
    if (text === "") return; // set for the first time: nothing was replaced
    sink.item({
      kind: what[0],
      field: what[1],
      text,
      createdAt: null,
      replacedAt: date?.timestamp ?? null,
      place: OWN,
      state: "replaced",
      pointer,
    });
  },
};
