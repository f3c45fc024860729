import type { FullOptions } from "../options.ts";
import type { Person } from "../person.ts";
import { type Entry, type FilePlan, listFile, valueFile } from "../plan.ts";
import { Random } from "../prng.ts";
import { type Holder, PUBLIC, type TruthInput, type TruthItem, truthOf } from "../truth.ts";
import { sentence } from "../words.ts";

const ROOT = "this_profile's_activity_across_facebook/";

/** The separate export of a Page: names without "your", and all of it public. */
export function* pageFiles(options: FullOptions, person: Person, count: number): Iterable<FilePlan> {
  const holder: Holder = {
    platform: "facebook",
    account: person.pageUsername,
    birth: null,
    now: options.now,
    suffix: "",
  };
  const container = { type: "page", name: person.ownPage } as const;
  const onPage = { container, audience: PUBLIC, onPage: true, loose: ["container", "field"] } as const;
  const truth = (input: Omit<TruthInput, "audience">) => truthOf(holder, { ...input, ...onPage });
  const start = Date.UTC(2015, 0, 1) / 1000;
  const uriOf = (index: number) => `${ROOT}posts/media/your_posts/90${String(index).padStart(5, "0")}_n.jpg`;

  function post(index: number): Entry {
    const random = new Random(person.seed, "page", index);
    const at = start + random.below(340000000);
    const { text, notes } = sentence(random, person.voice);
    const media = index % 3 === 0 ? [{ media: { uri: uriOf(index), creation_timestamp: at, title: "" } }] : [];
    const record = {
      timestamp: at,
      ...(media.length > 0 ? { attachments: [{ data: media }] } : {}),
      data: [{ post: text }],
      title: `${person.ownPage} shared a post.`,
    };
    return { record, truth: truth({ kind: "post", at, text, notes, media: media.map((one) => one.media.uri) }) };
  }

  yield listFile(`${ROOT}posts/profile_posts_1.json`, null, function* () {
    for (let index = 0; index < count; index++) yield post(index);
  });
  if (options.rare) yield* rareOfPage(person, start, truth);
  const alone = `${ROOT}posts/media/your_posts/9100000_o.jpg`;
  yield listFile(`${ROOT}posts/uncategorized_photos.json`, "other_photos_v2", () => [
    {
      record: { uri: alone, creation_timestamp: start, title: "", description: "The first bed" },
      truth: truth({ kind: "photo", at: start, text: "The first bed", media: [alone] }),
    },
  ]);
  yield valueFile(`${ROOT}pages/pages.json`, {
    pages_v2: [{ name: person.ownPage, timestamp: start, url: `https://www.facebook.com/${person.pageUsername}` }],
  });
  yield valueFile(`${ROOT}groups/group_membership_activity.json`, {
    groups_joined_v2: [{ timestamp: start, data: [{ name: "Small Plots" }], title: "" }],
  });
  const about = "Notes from a small plot 🌱";
  yield valueFile(
    `${ROOT}profile_information/profile_information/profile_information.json`,
    {
      profile_v2: {
        name: { full_name: person.ownPage },
        username: person.pageUsername,
        intro_bio: { name: about, timestamp: start },
      },
    },
    [
      truth({ kind: "profile-name", text: person.ownPage, field: "name" }),
      truth({ kind: "username", text: person.pageUsername, field: "username" }),
      truth({ kind: "bio", text: about, field: "bio", at: start }),
    ],
  );
}

type Truth = (input: Omit<TruthInput, "audience">) => TruthItem;

/** Files that few Pages have: a live video, and an event whose name stands in the record's own title alone. */
function* rareOfPage({ voice, seed }: Person, start: number, truth: Truth): Iterable<FilePlan> {
  const { text, notes } = sentence(new Random(seed, "page-live"), voice);
  const uri = `${ROOT}live_videos/media/9200000_l.mp4`;
  const [title, event] = ["From the beds", "Open allotment"];
  const film = { label: "Video", media: [{ uri, creation_timestamp: start, title: "" }] };
  const label_values = [{ label: "Title", value: title }, { label: "Message", value: text }, film];
  yield listFile(`${ROOT}live_videos/live_videos.json`, null, () => [
    {
      record: { timestamp: start, media: [], label_values, fbid: "5800000000" },
      truth: truth({ kind: "live", at: start, text: `${title}\n${text}`, media: [uri], notes }),
    },
  ]);
  yield listFile(`${ROOT}events/events_you_hosted.json`, null, () => [
    {
      record: { timestamp: start, media: [], title: event, label_values: [], fbid: "5900000000" },
      truth: truth({ kind: "event", at: start, text: event }),
    },
  ]);
}
