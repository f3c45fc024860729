import type { Kind } from "../../../src/model/vocabulary.ts";
import { isDerived } from "../language.ts";
import type { Person } from "../person.ts";
import type { FilePlan } from "../plan.ts";
import { listFile, valueFile } from "../plan.ts";
import { hidden, LIKELY, type Loose, limited, PUBLIC, type TruthAudience, type TruthItem, truthOf } from "../truth.ts";
import type { InstagramContext } from "./context.ts";

const PHOTO_AT = 1650000000;

const PROFILE_PHOTO = "media/profile/202204/17900000000000099.jpg";

const cell = (value: string, timestamp = 0) => ({ href: "", value, timestamp });

/** Fields whose values do not say what they are. */
const BY_LABEL_ALONE = ["bio", "gender"];

/** The kinds of fields that are not called a field. */
const KINDS: Readonly<Record<string, Kind>> = {
  username: "username",
  name: "profile-name",
  bio: "bio",
  website: "profile-link",
};

function item(
  context: InstagramContext,
  field: string,
  text: string,
  audience: TruthAudience,
  asks: string | null = "instagram.contact",
): TruthItem {
  const guessed = isDerived(context.options.language) && BY_LABEL_ALONE.includes(field);
  const loose: Loose[] = ["field", "createdAt", "notes"];
  if (guessed) loose.push("kind", "audience", "verdict", "question");
  // Of a professional account's address it is asked whether its profile shows it, of others' whether they were professional.
  const asked = audience.past === "unknown" ? "instagram.professional" : null;
  const question = audience === LIKELY ? asks : asked;
  return truthOf(context.holder, { kind: KINDS[field] ?? "profile-field", field, text, audience, question, loose });
}

/** `personal_information.json`: the profile, with the account's flag. */
export function profileFile(context: InstagramContext, full: boolean): FilePlan {
  const { labels, person, options } = context;
  const { bio, gender } = person.voice.instagram;
  const rare = full && options.rare;
  const site = "https://example.org/pics";
  const email = `${person.first.toLowerCase()}@example.org`;
  const birth = person.birth.toISOString().slice(0, 10);
  const flag =
    options.instagramPrivate === null ? {} : { [labels.isPrivate]: cell(options.instagramPrivate ? "True" : "False") };
  const contact = options.professional ? LIKELY : limited("unknown");
  const map = {
    ...(full
      ? { [labels.email]: cell(email), [labels.phone]: cell("+49 30 2345678"), [labels.phoneConfirmed]: cell("True") }
      : {}),
    [labels.username]: cell(person.handle),
    [labels.name]: cell(person.name),
    ...(rare ? { [labels.pronouns]: cell("she/her") } : {}),
    ...(full ? { [labels.bio]: cell(bio), [labels.gender]: cell(gender) } : {}),
    [labels.birth]: cell(birth),
    ...(full ? { [labels.website]: cell(site) } : {}),
    ...flag,
    ...(full ? { "Emoji Pong High Score": cell("0") } : {}),
  };
  const photo = { uri: PROFILE_PHOTO, creation_timestamp: PHOTO_AT, title: "", is_profile_picture: true };
  const truth = [
    item(context, "username", person.handle, PUBLIC),
    item(context, "name", person.name, PUBLIC),
    item(context, "birthday", birth, limited("no")),
    ...(full
      ? [
          item(context, "email", email, contact),
          item(context, "phone", "+49 30 2345678", contact),
          item(context, "gender", gender, limited("no")),
          item(context, "bio", bio, PUBLIC),
          ...(rare ? [item(context, "pronoun", "she/her", LIKELY, null)] : []),
          item(context, "website", site, PUBLIC),
          truthOf(context.holder, {
            kind: "profile-picture",
            at: PHOTO_AT,
            media: [PROFILE_PHOTO],
            audience: PUBLIC,
            loose: ["field"],
          }),
        ]
      : []),
  ];
  const value = {
    profile_user: [
      { title: "User Information", media_map_data: full ? { [labels.photo]: photo } : {}, string_map_data: map },
    ],
  };
  const grouped = rare && options.factsShape === "labels" ? inGroups(context, map, photo) : null;
  return valueFile(`${context.personal}personal_information.json`, grouped ?? value, truth);
}

type Cells = Readonly<Record<string, ReturnType<typeof cell>>>;

/** The same in nested groups of labels, as other files have had since 2026: name and bio in one, pronouns in a list, links in another. */
function inGroups({ labels }: InstagramContext, map: Cells, photo: object): object {
  const lines = (keys: readonly string[]) =>
    keys.flatMap((label) => (map[label] === undefined ? [] : [{ label, value: map[label].value }]));
  const grouped = [labels.username, labels.name, labels.bio, labels.gender];
  const others = Object.keys(map).filter((k) => ![...grouped, labels.pronouns, labels.website].includes(k));
  const pronouns = (map[labels.pronouns]?.value ?? "").split("/").map((value) => ({ value }));
  const url = map[labels.website]?.value ?? "";
  return {
    timestamp: PHOTO_AT,
    media: [],
    label_values: [
      { label: labels.photo, media: [photo] },
      { title: "", dict: [{ title: "", dict: lines(grouped) }] },
      { label: labels.pronouns, vec: pronouns },
      { title: labels.links, dict: [{ title: "", dict: [{ label: "URL", value: url, href: url }] }] },
      ...lines(others),
    ],
    fbid: "17841400000000002",
  };
}

/** Files around the profile: the photo again, old values, business data, the account's dates. */
export function* aroundProfile(context: InstagramContext): Iterable<FilePlan> {
  const { options } = context;
  const photo = { uri: PROFILE_PHOTO, creation_timestamp: PHOTO_AT, title: "" };
  yield listFile(`${context.content}profile_photos.json`, "ig_profile_picture", () => [{ record: photo }]);
  yield changesFile(context);
  const business = { "Business Objectives": cell("Gardening"), Email: cell("shop@example.org") };
  yield valueFile(
    `${context.personal}professional_information.json`,
    { profile_business: [{ title: "", media_map_data: {}, string_map_data: options.professional ? business : {} }] },
    options.professional ? [item(context, "email", "shop@example.org", LIKELY)] : [],
  );
  yield factsFile(context);
}

/** The account's dates: labels since 2026, a map before. The newer name of the file was seen with either. */
function factsFile(context: InstagramContext): FilePlan {
  const { labels, options, personal } = context;
  const late = options.instagramEra === "D";
  const path = `${personal}${late ? "instagram_profile_information" : "account_information"}.json`;
  const first = options.closeFriendsSince === null ? 0 : options.closeFriendsSince.getTime() / 1000;
  if ((options.factsShape ?? (late ? "labels" : "map")) === "labels") {
    return valueFile(path, {
      timestamp: 1790000000,
      media: [],
      label_values: [
        { label: labels.lastLogin, timestamp_value: 1790000000 },
        ...(first > 0 ? [{ label: labels.firstCloseFriends, timestamp_value: first }] : []),
      ],
      fbid: "17841400000000001",
    });
  }
  return valueFile(path, {
    profile_account_insights: [
      {
        title: "",
        media_map_data: {},
        string_map_data: { [labels.lastLogin]: cell("", 1790000000), [labels.firstCloseFriends]: cell("", first) },
      },
    ],
  });
}

type Change = readonly [changed: string, before: string, after: string, kind: Kind, at: number];

const changesOf = ({ name, voice: { instagram: said } }: Person): readonly Change[] => [
  ["Username", said.formerHandle, "ann_before", "username", 1420000000],
  ["Profile Bio Text", "", said.firstBio, "bio", 1430000000],
  ["Profile Bio Text", said.firstBio, said.secondBio, "bio", 1440000000],
  ["Profile Name", said.formerName, name, "profile-name", 1450000000],
  ["Profile Bio Link", "https://example.org/old", "https://example.org/pics", "profile-link", 1460000000],
  ["Email", "old@example.org", "new@example.org", "profile-field", 1470000000],
];

/** `profile_changes.json`: each old value was public until it was changed; an old e-mail address was not. */
function changesFile(context: InstagramContext): FilePlan {
  const { labels } = context;
  return listFile(`${context.personal}profile_changes.json`, "profile_profile_change", function* () {
    for (const [changed, before, after, kind, at] of changesOf(context.person)) {
      const record = {
        title: "Profile Change",
        media_map_data: {},
        string_map_data: {
          [labels.changed]: cell(changed),
          [labels.before]: cell(before),
          [labels.after]: cell(after),
          [labels.changeDate]: cell("", at),
        },
      };
      const address = kind === "profile-field";
      const truth = truthOf(context.holder, {
        kind,
        text: before,
        field: address ? "email" : kind === "profile-name" ? "name" : kind === "profile-link" ? "website" : kind,
        audience: address ? hidden("no") : hidden("yes", { from: null, to: new Date(at * 1000).toISOString() }),
        loose: address
          ? ["field", "createdAt", "notes", "audience", "verdict", "question"]
          : ["field", "createdAt", "notes"],
        optional: address,
      });
      yield { record, truth: before === "" ? null : truth };
    }
  });
}
