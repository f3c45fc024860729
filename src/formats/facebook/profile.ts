import { asArray, asNumber, asObject, asText, type Json, type JsonObject } from "../../decode/json.ts";
import { pointerStep } from "../../decode/records.ts";
import { dateOnly, instant } from "../../decode/time.ts";
import type { ItemRecord, Place } from "../../model/record.ts";
import type { Kind } from "../../model/vocabulary.ts";
import type { Pointer, ReadContext, Reader, Sink } from "../reader.ts";

const OWN: Place = { type: "own" };
const PAGE: Place = { type: "page", name: null };

/** Parts of the profile that are no item: counters and addresses Meta made, not something the user entered. */
const NOT_ITEMS = new Set([
  "registration_timestamp",
  "profile_uri",
  "friend_peer_group",
  "eligible_for_friend_peer_group",
]);

/** What Meta writes where the user has entered nothing. */
const NOT_SET = new Set(["UNREGISTERED", "UNKNOWN", "NONE"]);

/** Key in the file → kind and field of the item; other keys become a `profile-field` named after the key. */
const KINDS: Readonly<Record<string, { kind: Kind; field: string }>> = {
  name: { kind: "profile-name", field: "name" },
  username: { kind: "username", field: "username" },
  intro_bio: { kind: "bio", field: "bio" },
  about_me: { kind: "bio", field: "about_me" },
  websites: { kind: "profile-link", field: "website" },
  emails: { kind: "profile-field", field: "email" },
  phone_numbers: { kind: "profile-field", field: "phone" },
  birthday: { kind: "profile-field", field: "birthday" },
  gender: { kind: "profile-field", field: "gender" },
};

/** The e-mail addresses in use; pending and earlier ones are not on the profile, and are told apart by their field. */
const EMAIL_FIELDS: Readonly<Record<string, string>> = {
  emails: "email",
  previous_emails: "previous_email",
  pending_emails: "pending_email",
  ad_account_emails: "ad_account_email",
};

/**
 * `profile_information/profile_information.json`, `{profile_v2: {...}}`: one item for each value. Also the facts about
 * the account: name, username, birthday. No field carries an audience.
 */
export const profile: Reader = {
  id: "facebook-profile",
  wrappers: ["profile"],
  record(raw, [prefix], context, sink) {
    for (const [key, value] of Object.entries(raw)) {
      if (value === undefined || value === null || NOT_ITEMS.has(key)) continue;
      const at = `${prefix}${pointerStep(key)}`;
      const { kind, field } = KINDS[key] ?? { kind: "profile-field" as const, field: key };
      if (key === "emails") readEmails(value, at, context, sink);
      else if (key === "birthday") readBirthday(value, at, context, sink);
      else
        for (const [text, createdAt, pointer] of valuesOf(value, at))
          add({ kind, field, text, createdAt, pointer }, context, sink);
    }
    const name = asText(asObject(raw.name)?.full_name) || asText(raw.name);
    if (name !== "") sink.fact({ type: "name", value: name }, [`${prefix}/name`, -1]);
    const username = asText(raw.username);
    if (username !== "") sink.fact({ type: "username", value: username }, [`${prefix}/username`, -1]);
  },
};

/** Makes an item of a value of the profile, where it is one. */
function add(value: Omit<ItemRecord, "place"> & { readonly text: string }, context: ReadContext, sink: Sink): void {
  if (value.text === "" || NOT_SET.has(value.text)) return;
  sink.item({ ...value, place: context.pageExport ? PAGE : OWN });
}

function readEmails(value: Json, at: string, context: ReadContext, sink: Sink): void {
  const lists = asObject(value) ?? { emails: value };
  for (const [key, list] of Object.entries(lists)) {
    const field = EMAIL_FIELDS[key] ?? "email";
    const base = asObject(value) === null ? at : `${at}${pointerStep(key)}`;
    (asArray(list) ?? [list ?? null]).forEach((email, i) => {
      const text = asText(asObject(email)?.email ?? email);
      add({ kind: "profile-field", field, text, createdAt: null, pointer: [base, i] }, context, sink);
    });
  }
}

function readBirthday(value: Json, at: string, context: ReadContext, sink: Sink): void {
  const day = asObject(value);
  const date = dateOnly(asNumber(day?.year), asNumber(day?.month), asNumber(day?.day));
  if (date === null) return;
  sink.fact({ type: "birth-date", value: date }, [at, -1]);
  const pointer: Pointer = [at, -1];
  add({ kind: "profile-field", field: "birthday", text: date, createdAt: null, pointer }, context, sink);
}

/** The texts of a profile value: a plain value, an object with a telling key, or a list of such. */
function* valuesOf(value: Json, at: string): Generator<[string, number | null, Pointer]> {
  const list = asArray(value);
  if (list === null) {
    const text = textOf(value);
    if (text !== "") yield [text, timeOf(value), [at, -1]];
    return;
  }
  for (const [i, entry] of list.entries()) {
    const text = textOf(entry);
    if (text !== "") yield [text, timeOf(entry), [at, i]];
  }
}

/** Keys that hold the value itself, tried in this order. */
const TELLING = [
  "full_name",
  "name",
  "phone_number",
  "address",
  "employer",
  "place",
  "status",
  "gender_option",
  "pronoun",
  "quote",
  "text",
  "value",
  "blood_donor_status",
];

function textOf(value: Json): string {
  const object = asObject(value);
  if (object === null) return Array.isArray(value) ? "" : asText(value);
  for (const key of TELLING) {
    const inner = object[key];
    const text = asText(asObject(inner)?.name ?? inner);
    if (text !== "") return text;
  }
  return firstStringOf(object);
}

function firstStringOf(object: JsonObject): string {
  for (const value of Object.values(object)) if (typeof value === "string" && value !== "") return asText(value);
  return "";
}

function timeOf(value: Json): number | null {
  return instant(asObject(value)?.timestamp) ?? instant(asObject(value)?.creation_time);
}
