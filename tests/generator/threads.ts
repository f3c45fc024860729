import { labelsOf } from "./instagram/labels.ts";
import { isDerived } from "./language.ts";
import type { FullOptions } from "./options.ts";
import type { Person } from "./person.ts";
import { type Entry, type FilePlan, listFile, valueFile } from "./plan.ts";
import { Random } from "./prng.ts";
import type { TruthAudience, TruthItem } from "./truth.ts";
import { type Holder, hidden, limited, PUBLIC, truthOf, UNKNOWN } from "./truth.ts";
import { sentence } from "./words.ts";

const FOLDER = "your_instagram_activity/threads/";
const LAUNCH = Date.UTC(2023, 6, 6) / 1000;

function ground(options: FullOptions): { readonly audience: TruthAudience; readonly question: string | null } {
  if (options.threadsPrivate === null) return { audience: UNKNOWN, question: "threads.account" };
  if (options.threadsPrivate) return { audience: limited("unknown"), question: "threads.history" };
  return { audience: PUBLIC, question: null };
}

/** Files of Threads, which come inside an Instagram export and have a flag of their own. */
export function* threadsFiles(options: FullOptions, person: Person, count: number): Iterable<FilePlan> {
  const holder: Holder = {
    platform: "threads",
    account: person.handle,
    birth: person.birth,
    now: options.now,
    suffix: person.suffix,
  };
  const end = options.now.getTime() / 1000 - 86400;

  function post(index: number, archived: boolean): Entry {
    const random = new Random(person.seed, "threads", archived ? "archived" : "post", index);
    const at = Math.floor(LAUNCH + random.next() * (end - LAUNCH));
    const { text, notes } = sentence(random, person.voice);
    const reply = !archived && index % 3 === 1;
    const control = random.pick(["everyone", "accounts_you_follow", "mentioned_only"]);
    const one = {
      uri: "",
      creation_timestamp: at,
      title: text,
      media_metadata: { camera_metadata: { has_camera_metadata: false } },
      cross_post_source: { source_app: "FB" },
      text_app_post: { reply_control: control, geo_gated_country_list: "", ...(reply ? { is_reply: true } : {}) },
    };
    const where = archived ? { audience: hidden("unknown"), question: "threads.history" } : ground(options);
    const truth = truthOf(holder, {
      ...where,
      kind: reply ? "comment" : "post",
      at,
      text,
      notes,
      loose: archived ? ["audience", "verdict", "question"] : reply ? ["kind", "container"] : [],
    });
    return { record: { media: [one] }, truth };
  }

  yield listFile(`${FOLDER}threads_and_replies.json`, "text_post_app_text_posts", function* () {
    for (let index = 0; index < count; index++) yield post(index, false);
  });
  if (count >= 4) {
    yield listFile(`${FOLDER}archived_threads.json`, "text_post_app_text_app_archived_posts", () => [post(0, true)]);
  }
  yield profile(options, person, holder);
}

function profile(options: FullOptions, person: Person, holder: Holder): FilePlan {
  const labels = labelsOf(options.language);
  const cell = (value: string) => ({ href: "", value, timestamp: 0 });
  const birth = person.birth.toISOString().slice(0, 10);
  const email = `${person.first.toLowerCase()}@example.org`;
  const bio = person.voice.threadsBio;
  const map = {
    [labels.email]: cell(email),
    [labels.username]: cell(person.handle),
    [labels.name]: cell(person.name),
    [labels.bio]: cell(bio),
    [options.language === "en" ? "Birthday" : labels.birth]: cell(birth),
    ...(options.threadsPrivate === null ? {} : { [labels.isPrivate]: cell(options.threadsPrivate ? "True" : "False") }),
    "Profile Shows Activation Badge": cell("True"),
  };
  const shown = (kind: TruthItem["kind"], field: string, text: string) =>
    truthOf(holder, {
      kind,
      field,
      text,
      audience: PUBLIC,
      // Whether a private Threads profile still shows its name and bio, the design does not say.
      loose: [
        "field",
        "notes",
        ...(options.threadsPrivate === false ? [] : (["audience", "verdict", "question"] as const)),
        ...(kind === "bio" && isDerived(options.language) ? (["kind", "audience", "verdict"] as const) : []),
      ],
    });
  const kept = (field: string, text: string) =>
    truthOf(holder, { kind: "profile-field", field, text, audience: limited("no"), loose: ["field", "notes"] });
  return valueFile(
    `${FOLDER}personal_information.json`,
    { text_post_app_text_post_app_profile: [{ title: "", media_map_data: {}, string_map_data: map }] },
    [
      shown("username", "username", person.handle),
      shown("profile-name", "name", person.name),
      shown("bio", "bio", bio),
      kept("email", email),
      kept("birthday", birth),
    ],
  );
}
