import type { Note } from "../../../src/model/vocabulary.ts";
import type { Entry } from "../plan.ts";
import type { Random } from "../prng.ts";
import { type TruthItem, truthOf } from "../truth.ts";
import { sentence } from "../words.ts";
import { dice, type InstagramContext, mediaId, mediaPath, moment } from "./context.ts";
import { DRAFT, type Exposure, expired, published, withdrawn } from "./exposure.ts";

interface MediaRecord {
  readonly uri: string;
  readonly creation_timestamp: number;
  readonly title: string;
}

/** A post of the grid and what the second serialisation of it needs. */
export interface MadePost extends Entry {
  readonly truth: TruthItem;
  readonly id: string;
  readonly at: number;
  readonly text: string;
  readonly media: readonly MediaRecord[];
}

function medium(random: Random, uri: string, at: number, title: string): { record: MediaRecord; notes: Note[] } {
  const located = random.chance(0.08);
  // Position and device lie in elements of their own.
  const exif = [{ device_id: "sample-phone" }, ...(located ? [{ latitude: 48.4, longitude: 7.9 }] : [])];
  const meta = uri.endsWith(".mp4") ? { video_metadata: { exif_data: exif } } : { photo_metadata: { exif_data: exif } };
  const record = {
    uri,
    creation_timestamp: at,
    media_metadata: random.chance(0.2) && !located ? { camera_metadata: { has_camera_metadata: false } } : meta,
    title,
    cross_post_source: { source_app: "FB" },
  };
  return { record, notes: located ? ["has-location"] : [] };
}

interface Recipe {
  readonly kind: "post" | "reel" | "video";
  readonly folder: string;
  readonly number: number;
  readonly film: boolean;
  readonly exposure: (context: InstagramContext, at: number) => Exposure;
}

function make(context: InstagramContext, recipe: Recipe, index: number): MadePost {
  const random = dice(context, recipe.folder, index);
  const at = moment(context, random);
  const { text, notes } = random.chance(0.08) ? { text: "", notes: [] } : sentence(random, context.person.voice);
  const count = recipe.kind !== "post" || random.chance(0.75) ? 1 : random.between(2, 5);
  const film = recipe.film || random.chance(0.1);
  const made = Array.from({ length: count }, (_, n) => {
    const uri = mediaPath(recipe.folder, at, mediaId(recipe.number, index, n), film ? ".mp4" : ".jpg");
    return medium(random, uri, at, count === 1 ? text : "");
  });
  const media = made.map(({ record }) => record);
  const positions = new Set(made.flatMap((one) => one.notes));
  // The caption of one picture lies at the picture, that of several at the post; since 2025 sometimes at both.
  const both = count === 1 && context.options.instagramEra === "D" && random.chance(0.2);
  const record = { media, ...(count > 1 || both ? { title: text, creation_timestamp: at } : {}) };
  const truth = truthOf(context.holder, {
    ...recipe.exposure(context, at),
    kind: recipe.kind,
    at,
    text,
    media: media.map(({ uri }) => uri),
    notes: [...notes, ...positions],
  });
  return { record, truth, id: mediaId(recipe.number, index), at, text, media };
}

const open = (context: InstagramContext, at: number) => published(context.options, at);
const gone = (context: InstagramContext, at: number) => withdrawn(context.options, at);

const RECIPES = {
  post: { kind: "post", folder: "posts", number: 1, film: false, exposure: open },
  reel: { kind: "reel", folder: "reels", number: 2, film: true, exposure: open },
  igtv: { kind: "video", folder: "igtv", number: 3, film: true, exposure: open },
  archived: { kind: "post", folder: "archived_posts", number: 4, film: false, exposure: gone },
  deleted: { kind: "post", folder: "recently_deleted", number: 5, film: false, exposure: gone },
  /** Only in `posts.json`: published and yet in no other list. */
  extra: { kind: "post", folder: "other", number: 6, film: false, exposure: open },
  draft: { kind: "post", folder: "other", number: 7, film: false, exposure: () => DRAFT },
} as const satisfies Record<string, Recipe>;

export function makeMedia(context: InstagramContext, kind: keyof typeof RECIPES, index: number): MadePost {
  return make(context, RECIPES[kind], index);
}

/** An entry of `stories.json`, which keeps every story ever posted. */
export function makeStory(context: InstagramContext, index: number): Entry {
  const random = dice(context, "stories", index);
  const at = moment(context, random);
  const { text, notes } = random.chance(0.6) ? { text: "", notes: [] } : sentence(random, context.person.voice);
  const extension = random.chance(0.2) ? ".mp4" : ".jpg";
  // In 2022 some stories came without an extension.
  const named = context.options.instagramEra !== "B" ? extension : index % 5 === 4 ? "" : extension;
  const uri = mediaPath("stories", at, mediaId(8, index), named);
  const one = medium(random, uri, at, text);
  const exposure = expired(context.options, at);
  const allNotes = [...notes, ...one.notes];
  return {
    record: one.record,
    truth: truthOf(context.holder, { ...exposure, kind: "story", at, text, media: [uri], notes: allNotes }),
  };
}

/** The same post as an entry of the detailed `posts.json`: other shape, pictures in reverse order. */
export function detailed(context: InstagramContext, post: MadePost, draft: boolean): unknown {
  const { labels } = context;
  const media = post.media.map((one) => ({ label: labels.media, media: [one] })).reverse();
  return {
    timestamp: post.at,
    media: [],
    label_values: [
      { label: labels.caption, value: post.text },
      { label: labels.created, timestamp_value: post.at },
      { label: labels.draft, value: draft ? labels.yes : labels.no },
      { label: labels.published, value: draft ? labels.no : labels.yes },
      ...(media.length === 1 ? media : [{ dict: media.map((one) => ({ title: "", dict: [one] })), title: "" }]),
    ],
    fbid: post.id,
  };
}
