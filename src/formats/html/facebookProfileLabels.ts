import { fold } from "../../decode/fold.ts";
import { type Label, labelsOf } from "../../words/index.ts";

/** The keys of `profile_v2` by the meaning of the label that the profile page prints for each. */
const KEYS = {
  name: "name",
  username: "username",
  emails: "email",
  birthday: "birthday",
  gender: "gender",
  phone_numbers: "phone",
  websites: "website",
  intro_bio: "bio",
  about_me: "aboutMe",
  current_city: "currentCity",
  hometown: "hometown",
  relationship: "relationship",
  education_experiences: "education",
  work_experiences: "work",
  languages: "languages",
  family_members: "family",
  previous_names: "previousNames",
  other_names: "otherNames",
  places_lived: "placesLived",
  favorite_quotes: "favoriteQuotes",
  registration_timestamp: "registered",
  profile_uri: "profileLink",
} as const satisfies Record<string, Label>;

const KEY = new Map(
  Object.entries(KEYS).flatMap(([key, meaning]) => labelsOf(meaning).map((l) => [fold(l), key] as const)),
);

/** The key of `profile_v2` that a label of the profile page stands for; undefined where it is not known. */
export function profileKey(label: string): string | undefined {
  return KEY.get(fold(label));
}
