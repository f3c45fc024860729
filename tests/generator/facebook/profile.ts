import type { Kind } from "../../../src/model/vocabulary.ts";
import type { FilePlan } from "../plan.ts";
import { listFile, valueFile } from "../plan.ts";
import { LIKELY, type Loose, PUBLIC, type TruthAudience, type TruthItem, truthOf, UNKNOWN } from "../truth.ts";
import { type FacebookContext, wrapperOf } from "./context.ts";
import type { MadePhoto } from "./photos.ts";

/** The kinds of fields that are not called a field. */
const KINDS: Readonly<Record<string, Kind>> = {
  name: "profile-name",
  username: "username",
  website: "profile-link",
  bio: "bio",
};

/** Makes the truth of one profile field. `field` is our own short name for it. */
function truthOfField(
  context: FacebookContext,
  field: string,
  text: string,
  audience: TruthAudience,
  { at = null, loose = [] }: { at?: number | null; loose?: readonly Loose[] } = {},
): TruthItem {
  return truthOf(context.holder, {
    kind: KINDS[field] ?? "profile-field",
    field,
    text,
    at,
    audience,
    question: audience === PUBLIC ? null : "facebook.profile",
    loose: ["field", "createdAt", ...loose],
  });
}

const LIVED = 1262304000;

/** `profile_information.json`: a full profile, or name and username alone. */
export function profileFile(context: FacebookContext, full: boolean): FilePlan {
  const { person } = context;
  const wrapper = wrapperOf(context, "profile_v2");
  const birth = person.birth;
  const name = { full_name: person.name, first_name: person.first, middle_name: "", last_name: person.last };
  const birthday = { year: birth.getUTCFullYear(), month: birth.getUTCMonth() + 1, day: birth.getUTCDate() };
  const truth = [
    truthOfField(context, "name", person.name, PUBLIC),
    truthOfField(context, "username", person.username, PUBLIC),
    truthOfField(context, "birthday", birth.toISOString().slice(0, 10), UNKNOWN, { loose: ["text"] }),
  ];
  if (!full) {
    return valueFile(context.paths.profile, { [wrapper]: { name, birthday, username: person.username } }, truth);
  }
  const email = `${person.username}@example.org`;
  const said = person.voice.facebook;
  const site = `https://example.org/~${person.first.toLowerCase()}`;
  const profile = {
    name,
    emails: { emails: [email], previous_emails: [], pending_emails: [], ad_account_emails: [] },
    birthday,
    gender: { gender_option: person.pronoun === "her" ? "FEMALE" : "MALE", pronoun: person.pronoun.toUpperCase() },
    previous_names: [],
    other_names: [],
    current_city: { name: said.city, timestamp: LIVED },
    hometown: { name: said.hometown, timestamp: LIVED + 60 },
    relationship: { status: said.relationship, timestamp: LIVED + 120 },
    family_members: [],
    education_experiences: [
      {
        name: said.school,
        start_timestamp: 0,
        graduated: true,
        concentrations: [],
        school_type: "High School",
        timestamp: LIVED,
      },
    ],
    work_experiences: [{ employer: said.employer, title: said.job, start_timestamp: LIVED, timestamp: LIVED }],
    blood_info: { blood_donor_status: "UNREGISTERED" },
    websites: [{ address: site }],
    phone_numbers: [{ phone_type: "Mobile", phone_number: "+49 30 2345678", verified: true, creation_time: LIVED }],
    username: person.username,
    intro_bio: { name: said.bio, timestamp: LIVED + 180 },
    registration_timestamp: 1175385600,
    profile_uri: `https://www.facebook.com/${person.username}`,
  };
  truth.push(
    truthOfField(context, "email", email, UNKNOWN, { loose: ["notes"] }),
    truthOfField(context, "gender", profile.gender.gender_option, PUBLIC, { loose: ["text"] }),
    truthOfField(context, "city", profile.current_city.name, UNKNOWN, { at: LIVED }),
    truthOfField(context, "hometown", profile.hometown.name, UNKNOWN, { at: LIVED + 60 }),
    truthOfField(context, "relationship", said.relationship, UNKNOWN, { at: LIVED + 120 }),
    truthOfField(context, "education", said.school, UNKNOWN, { at: LIVED, loose: ["text"] }),
    truthOfField(context, "work", said.employer, UNKNOWN, { at: LIVED, loose: ["text"] }),
    truthOfField(context, "website", site, UNKNOWN),
    truthOfField(context, "phone", "+49 30 2345678", UNKNOWN, { at: LIVED, loose: ["notes"] }),
    truthOfField(context, "bio", said.bio, LIKELY, { at: LIVED + 180 }),
  );
  return valueFile(context.paths.profile, { [wrapper]: profile }, truth);
}

/** `profile_update_history.json`: when the profile picture and the cover photo were changed. Same pictures as the albums. */
export function updatesFile(
  context: FacebookContext,
  pictures: readonly MadePhoto[],
  covers: readonly MadePhoto[],
): FilePlan {
  return listFile(context.paths.profileUpdates, wrapperOf(context, "profile_updates_v2"), function* () {
    for (const [list, title] of [
      [pictures, context.titles.profilePicture],
      [covers, context.titles.coverPhoto],
    ] as const) {
      for (const { record } of list) {
        yield { record: { timestamp: record.creation_timestamp, attachments: [{ data: [{ media: record }] }], title } };
      }
    }
  });
}
