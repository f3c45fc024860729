import type { Entry, FilePlan } from "../plan.ts";
import { listFile, valueFile } from "../plan.ts";
import { LIKELY, PUBLIC, type TruthItem, truthOf } from "../truth.ts";
import { sentence } from "../words.ts";
import { dice, type FacebookContext, moment, TIMELINE, wrapperOf } from "./context.ts";
import { hasPosition, type MediaRecord, photo } from "./media.ts";
import { makePost } from "./posts.ts";
import { reelFilm } from "./small.ts";

export interface MadePhoto extends Entry {
  readonly record: MediaRecord;
  readonly truth: TruthItem;
}

function pad(n: number): string {
  return String(n).padStart(6, "0");
}

/** A picture or film that is in no post. */
function loosePhoto(context: FacebookContext, kind: "photo" | "video", index: number): MadePhoto {
  const random = dice(context, kind, index);
  const at = moment(context, random);
  const words = random.chance(0.5) ? sentence(random, context.person.voice) : { text: "", notes: [] };
  const { mediaFolder } = context.paths;
  const uri =
    kind === "photo" ? `${mediaFolder}your_posts/2${pad(index)}_o.jpg` : `${mediaFolder}videos/3${pad(index)}_v.mp4`;
  const title = kind === "photo" ? context.titles.albums.mobile : "";
  const { record } = photo({ uri, at, title, description: words.text }, random, context);
  const notes = hasPosition(record) ? [...words.notes, "has-location" as const] : words.notes;
  const truth = truthOf(context.holder, { ...TIMELINE, kind, at, text: words.text, media: [uri], notes });
  return { record, truth };
}

/** Profile pictures and cover photos: the newest one is the one everybody sees. */
export function faces(context: FacebookContext, kind: "profile-picture" | "cover-photo", count: number): MadePhoto[] {
  const folder = kind === "profile-picture" ? "Profilepictures_101" : "Coverphotos_102";
  const title = kind === "profile-picture" ? context.titles.albums.profile : context.titles.albums.cover;
  const made = Array.from({ length: count }, (_, index) => {
    const random = dice(context, kind, index);
    const at = moment(context, random);
    const text = random.chance(0.3) ? sentence(random, context.person.voice).text : "";
    const uri = `${context.paths.mediaFolder}${folder}/${kind === "cover-photo" ? 5 : 4}${pad(index)}_p.jpg`;
    return { at, text, record: photo({ uri, at, title, description: text }, random, context).record };
  });
  const newest = Math.max(...made.map(({ at }) => at));
  return made.map(({ at, text, record }) => ({
    record,
    truth: truthOf(context.holder, {
      kind,
      at,
      text,
      media: [record.uri],
      audience: at === newest ? PUBLIC : LIKELY,
      notes: hasPosition(record) ? ["has-location"] : [],
      loose: ["notes"],
    }),
  }));
}

/** An album file: its cover is one of its photos. */
export function albumFile(context: FacebookContext, n: number, name: string, photos: readonly Entry[]): FilePlan {
  const records = photos.map(({ record }) => record);
  const truths = photos.flatMap(({ truth }) => (truth ? (truth as TruthItem) : []));
  const value = {
    name,
    photos: records,
    ...(records[0] === undefined ? {} : { cover_photo: records[0] }),
    last_modified_timestamp: 1700000000,
    description: "",
  };
  return valueFile(context.paths.album(n), value, truths);
}

/** The first photos of posts, as "Mobile uploads" shows them again, with some that no post has. */
export function mobileAlbum(context: FacebookContext, n: number, posts: number, own: number): FilePlan {
  const again: Entry[] = [];
  for (let index = 0; index < posts && again.length < 200; index++) {
    for (const record of makePost(context, index).media) if (record.uri.endsWith(".jpg")) again.push({ record });
  }
  const alone = Array.from({ length: own }, (_, index) => loosePhoto(context, "photo", index));
  return albumFile(context, n, context.titles.albums.mobile, [...again, ...alone]);
}

function* repeated(context: FacebookContext, posts: number, film: boolean): Iterable<Entry> {
  for (let index = 0; index < posts; index += 3) {
    for (const record of makePost(context, index).media) if (record.uri.endsWith(".mp4") === film) yield { record };
  }
}

/** `your_uncategorized_photos.json`: photos of no album, and again some of the album's and every third post's. */
export function uncategorizedFile(context: FacebookContext, from: number, to: number, posts: number): FilePlan {
  return listFile(
    context.paths.uncategorized,
    context.options.facebookEra === "2018" ? "photos" : "other_photos_v2",
    function* () {
      for (let index = from; index < to; index++) yield loosePhoto(context, "photo", index);
      for (let index = 0; index < from; index += 2) yield { record: loosePhoto(context, "photo", index).record };
      yield* repeated(context, posts, false);
    },
  );
}

/** `your_videos.json`: films of no post, and again every third post's and every second reel's. */
export function videosFile(context: FacebookContext, count: number, posts: number, reels: number): FilePlan {
  return listFile(context.paths.videos, wrapperOf(context, "videos_v2"), function* () {
    for (let index = 0; index < count; index++) yield loosePhoto(context, "video", index);
    yield* repeated(context, posts, true);
    for (let index = 0; index < reels; index += 2) {
      const { uri, at } = reelFilm(context, index);
      yield { record: { uri, creation_timestamp: at, title: "", description: "" } };
    }
  });
}
