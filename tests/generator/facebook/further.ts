import { isDerived } from "../language.ts";
import type { FilePlan } from "../plan.ts";
import { listFile } from "../plan.ts";
import { type Loose, PUBLIC, truthOf } from "../truth.ts";
import { sentence } from "../words.ts";
import { dice, type FacebookContext, inGroup, type Make, moment, someGroup, TIMELINE, wrapperOf } from "./context.ts";

/** Where labels are guesses, the words of a record cannot all be told from its other values. */
function looseWords(context: FacebookContext): readonly Loose[] {
  return isDerived(context.options.language) ? ["text", "notes"] : [];
}

/** `live_videos.json`: a title and a message of their own, and the film. */
const live: Make = (context, index) => {
  const random = dice(context, "live", index);
  const at = moment(context, random);
  const title = `${random.pick(["Rehearsal", "Répétition", "Gartenrunde"])} ${index + 1}`;
  const { text, notes } = sentence(random, context.person.voice);
  const uri = `${context.paths.activity}live_videos/media/84${String(index).padStart(5, "0")}_l.mp4`;
  const record = {
    timestamp: at,
    media: [],
    label_values: [
      { label: context.labels.title, value: title },
      { label: context.labels.message, value: text },
      { label: context.labels.media, media: [{ uri, creation_timestamp: at, title: "" }] },
    ],
    fbid: String(5600000000 + index),
  };
  return {
    record,
    truth: truthOf(context.holder, {
      ...TIMELINE,
      kind: "live",
      at,
      text: `${title}\n${text}`,
      media: [uri],
      notes,
      loose: looseWords(context),
    }),
  };
};

/** `your_contributions.json`: what was said in groups, each with the group's name. */
const contribution: Make = (context, index) => {
  const random = dice(context, "contribution", index);
  const at = moment(context, random);
  const { text, notes } = sentence(random, context.person.voice);
  const group = someGroup(context, random);
  const record = {
    timestamp: at,
    media: [],
    label_values: [
      { label: context.labels.message, value: text },
      { label: context.labels.group, value: group },
    ],
    fbid: String(5700000000 + index),
  };
  const ground = inGroup(context, group, true);
  const truth = truthOf(context.holder, { ...ground, kind: "post", at, text, notes, loose: looseWords(context) });
  return { record, truth };
};

/** `buyer_and_seller_ratings.json`: what was said of a buyer or seller. */
const rating: Make = (context, index) => {
  const random = dice(context, "rating", index);
  const at = moment(context, random);
  const { text, notes } = sentence(random, context.person.voice);
  const truth = truthOf(context.holder, {
    kind: "review",
    at,
    text,
    container: { type: "marketplace", name: null },
    audience: PUBLIC,
    notes,
  });
  return { record: { timestamp: at, title: "", data: [{ text }] }, truth };
};

/** `your_avatar.json`: the drawn figures of the person. */
const avatar: Make = (context, index) => {
  const at = moment(context, dice(context, "avatar", index));
  const uri = `personal_information/other_personal_information/media/86${String(index).padStart(5, "0")}_a.png`;
  const truth = truthOf(context.holder, { kind: "avatar", at, media: [uri], audience: PUBLIC });
  return { record: { uri, creation_timestamp: at, title: "", description: "" }, truth };
};

/** Files that few exports have, two records each: none before 2021, and most only since 2024. */
export function* furtherFiles(context: FacebookContext): Iterable<FilePlan> {
  const { activity, labelled, marketplace } = context.paths;
  const since2024: readonly (readonly [path: string, wrapper: string | null, make: Make])[] = [
    [`${activity}live_videos/live_videos.json`, null, live],
    [`${activity}groups/your_contributions.json`, null, contribution],
    ["personal_information/other_personal_information/your_avatar.json", "avatars_v2", avatar],
  ];
  const ratings = marketplace.replace("items_sold", "buyer_and_seller_ratings");
  for (const [path, wrapper, make] of [[ratings, "ratings_v2", rating] as const, ...(labelled ? since2024 : [])]) {
    const key = wrapper === null ? null : wrapperOf(context, wrapper);
    yield listFile(path, key, () => [make(context, 0), make(context, 1)]);
  }
}
