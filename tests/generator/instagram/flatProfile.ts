import type { Kind } from "../../../src/model/vocabulary.ts";
import { type FilePlan, unicodeFile } from "../plan.ts";
import { LIKELY, limited, PUBLIC, type TruthAudience, truthOf } from "../truth.ts";
import type { InstagramContext } from "./context.ts";

/** The profile photo as `media.json` lists it. */
export const PROFILE_ENTRY = {
  caption: "",
  taken_at: "2018-02-03T04:05:06+00:00",
  is_active_profile: true,
  path: "profile/201802/17900000000000098.jpg",
} as const;

/** `profile.json` of 2018 to 2020: flat, the flag a boolean. */
export function flatProfile(context: InstagramContext): FilePlan {
  const { person, options, holder } = context;
  const email = `${person.first.toLowerCase()}@example.org`;
  const bio = "Allotment, ferries, soup \u{1F95C} – où est la mer ?";
  const site = "https://example.org/pics";
  const profile = {
    biography: bio,
    date_joined: "2012-04-02T10:00:00+00:00",
    email,
    gender: "unspecified",
    name: person.name,
    ...(options.instagramPrivate === null ? {} : { private_account: options.instagramPrivate }),
    username: person.handle,
    website: site,
    ...(options.professional ? { business_category: "Gardening" } : {}),
  };
  const item = (kind: Kind, field: string, text: string, audience: TruthAudience, unsure = false) =>
    truthOf(holder, {
      kind,
      field,
      text,
      audience,
      loose: ["field", "createdAt", "notes", ...(unsure ? (["audience", "verdict", "question"] as const) : [])],
    });
  // Whether a category makes a business account whose address is shown, this era's files do not say.
  const unsure = options.professional;
  return unicodeFile("profile.json", profile, [
    item("username", "username", person.handle, PUBLIC),
    item("profile-name", "name", person.name, PUBLIC),
    item("bio", "bio", bio, PUBLIC),
    item("profile-link", "website", site, PUBLIC),
    item("profile-field", "email", email, unsure ? LIKELY : limited("unknown"), true),
    item("profile-field", "gender", "unspecified", limited("no")),
    truthOf(holder, {
      kind: "profile-picture",
      at: Date.parse(PROFILE_ENTRY.taken_at) / 1000,
      media: [PROFILE_ENTRY.path],
      audience: PUBLIC,
      loose: ["field"],
    }),
  ]);
}
