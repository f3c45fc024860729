import { fold } from "../../decode/fold.ts";
import { type Label, labelsOf } from "../../words/index.ts";

/** What a line of an Instagram or Threads profile is, by the meaning of its label. `other`: known, and neither an item nor a fact. */
const FIELDS = {
  username: "username",
  name: "name",
  bio: "bio",
  website: "website",
  email: "email",
  phone: "phone",
  gender: "gender",
  pronoun: "pronouns",
  birthday: "birthday",
  private: "private",
  other: "profileOther",
} as const satisfies Record<string, Label>;

export type ProfileField = keyof typeof FIELDS;

const BY_LABEL = new Map<string, ProfileField>(
  Object.entries(FIELDS).flatMap(([field, meaning]) =>
    labelsOf(meaning).map((label) => [fold(label), field as ProfileField] as const),
  ),
);

/** The meaning of a label, in any language known; null where it is not known. */
export function fieldOfLabel(label: string): ProfileField | null {
  return BY_LABEL.get(fold(label)) ?? null;
}
