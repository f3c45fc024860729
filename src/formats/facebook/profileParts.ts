import { asObject, asText } from "../../decode/json.ts";
import { type LabelEntry, walkEntries } from "../../decode/labelValues.ts";
import { instant } from "../../decode/time.ts";
import type { Place } from "../../model/record.ts";
import { profileKey } from "../html/facebookProfileLabels.ts";
import { labelled } from "../labelledItems.ts";
import { labelTest } from "../labels.ts";
import type { ReadContext, Reader } from "../reader.ts";
import { mediaRef, ownWords } from "./parts.ts";

const placeOf = ({ pageExport }: ReadContext): Place => (pageExport ? { type: "page", name: null } : { type: "own" });

interface Part {
  readonly field: string;
  /** A line has the field that its label names, where `profile_information.json` has that too. */
  readonly isByLabel?: boolean;
  /** One record is one entry of the profile, however many lines it has. */
  readonly isOneEntry?: boolean;
}

/** The fields of `profile_v2` that have another name as an item's. */
const FIELDS: Readonly<Record<string, string>> = { emails: "email", phone_numbers: "phone", websites: "website" };

const isAddress = labelTest("link");

/** The words of a line, which are its address only where nothing else is said, or where the field is an address. */
function textsOf({ label, value, href, vec }: LabelEntry, field: string): string[] {
  const said = [value ?? "", ...vec].filter((text) => text !== "");
  if (field === "website") return said.length > 0 ? said : href === null ? [] : [href];
  return isAddress(label) ? [] : said;
}

/** Parts of the profile that have files of their own since 2026: label_values, a line or a record for each entry. */
function profilePart(id: string, { field: usual, isByLabel = false, isOneEntry = false }: Part): Reader {
  return {
    id,
    wrappers: [],
    record(raw, pointer, context, sink) {
      const record = labelled(raw);
      if (record.entries.length === 0) {
        sink.problem("record-wrong-shape", pointer);
        return;
      }
      const lines = walkEntries(record.entries).flatMap((entry) => {
        const key = (isByLabel ? profileKey(entry.label) : undefined) ?? usual;
        const field = FIELDS[key] ?? key;
        return textsOf(entry, field).map((text) => ({ field, text }));
      });
      const entries = isOneEntry ? [{ field: usual, text: ownWords(lines.map(({ text }) => text)) }] : lines;
      for (const { field, text } of entries) {
        if (text === "") continue;
        const kind = field === "website" ? "profile-link" : "profile-field";
        sink.item({ kind, field, text, createdAt: record.timestamp, place: placeOf(context), pointer });
      }
    },
  };
}

/** `profile_information/websites.json`: label, value and href of each. */
export const websites = profilePart("facebook-websites", { field: "website" });
/** `profile_information/contact_info.json`: address, city, phone and others that the profile shows, each under its label. */
export const contactInfo = profilePart("facebook-contact-info", { field: "address", isByLabel: true });
/** `profile_information/books.json`. */
export const books = profilePart("facebook-books", { field: "books" });
/** `profile_information/your_school_class_history.json`: a record for each class, its lines the school, the class, the year. */
export const schoolClasses = profilePart("facebook-school-classes", {
  field: "education_experiences",
  isOneEntry: true,
});

/** `facebook_gaming/gaming_profile.json`: `{facebook_gaming_profile_v2: {player_name, avatar}}`, or label_values. */
export const gamingProfile: Reader = {
  id: "facebook-gaming-profile",
  wrappers: ["facebook_gaming_profile"],
  record(raw, pointer, context, sink) {
    const record = labelled(raw);
    const avatar = asObject(raw.avatar);
    const ref = mediaRef(avatar) ?? record.media[0] ?? null;
    const text = asText(raw.player_name) || record.text("name");
    const place = placeOf(context);
    if (text === "" && ref === null) {
      sink.problem("record-wrong-shape", pointer);
      return;
    }
    if (text !== "") sink.item({ kind: "profile-field", field: "player_name", text, createdAt: null, place, pointer });
    if (ref === null) return;
    const createdAt = instant(avatar?.creation_timestamp) ?? record.timestamp;
    sink.item({ kind: "avatar", createdAt, text: "", media: [ref], place, pointer });
  },
};
