import { type Entry, type FilePlan, listFile } from "../plan.ts";
import { hidden, type Loose, truthOf, UNKNOWN } from "../truth.ts";
import { sentence } from "../words.ts";
import { reactionTo } from "./comments.ts";
import { dice, type InstagramContext, mediaId, mediaPath, moment } from "./context.ts";
import { expired } from "./exposure.ts";

const OPEN: readonly Loose[] = ["kind", "container", "audience", "verdict", "question", "notes"];

/** `other_content.json`: reels and drafts without a mark of either. What they are, no source settles. */
function other(context: InstagramContext, index: number): Entry {
  const random = dice(context, "other-content", index);
  const at = moment(context, random);
  const { text } = sentence(random, context.person.voice);
  const uri = mediaPath("other", at, mediaId(9, index), ".mp4");
  const record = { media: [{ uri, creation_timestamp: at, title: text }] };
  const truth = truthOf(context.holder, {
    kind: "reel",
    at,
    text,
    media: [uri],
    audience: hidden("unknown"),
    loose: OPEN,
    optional: true,
  });
  return { record, truth };
}

/** Others' content that the person showed again, with words that may be the other's. */
function repost(context: InstagramContext, index: number): Entry {
  const random = dice(context, "repost", index);
  const at = moment(context, random);
  const { text } = sentence(random, context.person.voice);
  const record = {
    title: "",
    media_map_data: {},
    string_map_data: {
      "Time of repost": { href: "", value: "", timestamp: at },
      Text: { href: "", value: text, timestamp: 0 },
    },
  };
  const truth = truthOf(context.holder, {
    kind: "post",
    at,
    text,
    audience: UNKNOWN,
    loose: [...OPEN, "text"],
    optional: true,
  });
  return { record, truth };
}

/** File, wrapper, and the keys that an answer has beside its time. */
const ANSWERS = [
  ["polls", "story_activities_polls", { Answer: "Yes" }],
  ["questions", "story_activities_questions", { Question: "Where to?", Answer: "To the sea" }],
  ["quizzes", "story_activities_quizzes", {}],
  ["emoji_sliders", "story_activities_emoji_sliders", {}],
  ["emoji_story_reactions", "story_activities_emoji_quick_reactions", {}],
  ["story_likes", "story_activities_story_likes", {}],
] as const;

/** An answer to somebody's story: with labels in era D, with a title and a list before. */
function answer(
  context: InstagramContext,
  name: string,
  values: Readonly<Record<string, string>>,
  index: number,
): Entry {
  const random = dice(context, name, index);
  const at = moment(context, random);
  const owner = random.pick(context.person.owners);
  const record =
    context.options.instagramEra === "D"
      ? {
          timestamp: at,
          media: [],
          label_values: [
            ...Object.entries(values).map(([label, value]) => ({ label, value })),
            {
              title: context.labels.owner,
              dict: [{ title: "", dict: [{ label: context.labels.username, value: owner }] }],
            },
          ],
          fbid: `19${String(index).padStart(15, "0")}`,
        }
      : { title: owner, string_list_data: [{ href: "", value: Object.values(values)[0] ?? "", timestamp: at }] };
  const truth = truthOf(context.holder, reactionTo(owner, at));
  return { record, truth };
}

/** A picture that is gone once it was seen: with labels, or as a list of files. */
function instant(context: InstagramContext, index: number): Entry {
  const { options, labels } = context;
  const random = dice(context, "instant", index);
  const at = moment(context, random);
  const { text, notes } = sentence(random, context.person.voice);
  const media = { uri: mediaPath("other", at, mediaId(7, index), ".jpg"), creation_timestamp: at };
  const label_values = [
    { label: labels.caption, value: text },
    { label: labels.media, media: [{ ...media, title: "" }] },
  ];
  const record = options.seed % 2 === 0 ? { timestamp: at, media: [], label_values } : { ...media, title: text };
  const truth = truthOf(context.holder, {
    kind: "story",
    at,
    text,
    notes,
    media: [media.uri],
    ...expired(options, at),
  });
  return { record, truth };
}

/** Files that few exports have: instants, other content, reposts, answers to stories; two records each. */
export function* rareFiles(context: InstagramContext): Iterable<FilePlan> {
  const two = (make: (index: number) => Entry) => () => [make(0), make(1)];
  const { content, personal, root, options } = context;
  yield listFile(
    `${content}other_content.json`,
    "ig_other_media",
    two((n) => other(context, n)),
  );
  yield listFile(
    `${personal}reposts.json`,
    "profile_media_reposts",
    two((n) => repost(context, n)),
  );
  const late = options.instagramEra === "D";
  const path = `${root}instants/your_instants.json`;
  const wrapper = options.seed % 2 === 0 ? null : "ig_instants";
  if (late) {
    yield listFile(
      path,
      wrapper,
      two((n) => instant(context, n)),
    );
    // What was given on others' notes and reposts.
    yield listFile(
      `${personal}note_and_repost_interactions.json`,
      null,
      two((n) => answer(context, "note_interactions", { Emoji: "❤" }, n)),
    );
  }
  const folder = `${root}${late ? "story_interactions" : "story_sticker_interactions"}/`;
  for (const [name, wrapper, values] of ANSWERS) {
    yield listFile(
      `${folder}${name}.json`,
      late ? null : wrapper,
      two((n) => answer(context, name, values, n)),
    );
  }
}
