import type { Kind } from "../../../src/model/vocabulary.ts";
import type { FilePlan } from "../plan.ts";
import { listFile, valueFile } from "../plan.ts";
import { LIKELY, type Loose, PUBLIC, type TruthAudience, type TruthItem, truthOf, UNKNOWN } from "../truth.ts";
import { type FacebookContext, wrapperOf } from "./context.ts";
import type { MadePhoto } from "./photos.ts";

/** Makes the truth of one profile field. `field` is our own short name for it. */
function field(
  context: FacebookContext,
  kind: Kind,
  name: string,
  text: string,
  audience: TruthAudience,
  at: number | null = null,
  loose: readonly Loose[] = [],
): TruthItem {
  return truthOf(context.holder, {
    kind,
    field: name,
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
    field(context, "profile-name", "name", person.name, PUBLIC),
    field(context, "username", "username", person.username, PUBLIC),
    field(context, "profile-field", "birthday", birth.toISOString().slice(0, 10), UNKNOWN, null, ["text"]),
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
    field(context, "profile-field", "email", email, UNKNOWN, null, ["notes"]),
    field(context, "profile-field", "gender", profile.gender.gender_option, PUBLIC, null, ["text"]),
    field(context, "profile-field", "city", profile.current_city.name, UNKNOWN, LIVED),
    field(context, "profile-field", "hometown", profile.hometown.name, UNKNOWN, LIVED + 60),
    field(context, "profile-field", "relationship", said.relationship, UNKNOWN, LIVED + 120),
    field(context, "profile-field", "education", said.school, UNKNOWN, LIVED, ["text"]),
    field(context, "profile-field", "work", said.employer, UNKNOWN, LIVED, ["text"]),
    field(context, "profile-link", "website", site, UNKNOWN),
    field(context, "profile-field", "phone", "+49 30 2345678", UNKNOWN, LIVED, ["notes"]),
    field(context, "bio", "bio", said.bio, LIKELY, LIVED + 180),
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
