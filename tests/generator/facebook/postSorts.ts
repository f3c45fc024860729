import type { Note } from "../../../src/model/vocabulary.ts";
import { isOldFacebook } from "../options.ts";
import type { Random } from "../prng.ts";
import { type Loose, PUBLIC } from "../truth.ts";
import type { FacebookContext, Ground } from "./context.ts";
import { inGroup, onHost, ownGroundWithName, someGroup } from "./context.ts";
import { type MediaRecord, photo } from "./media.ts";

/** Each sort of post with its weight; the first posts of an export take one sort each, in this order. */
const SORTS = {
  text: 40,
  photo: 18,
  wrote: 4,
  link: 8,
  group: 3,
  with: 4,
  photos: 6,
  place: 4,
  video: 4,
  life: 2,
  wrotePage: 1,
  groupLink: 1,
  ownPage: 1,
  via: 2,
  empty: 2,
} as const;
export type Sort = keyof typeof SORTS;
const SORT_NAMES = Object.keys(SORTS) as Sort[];
const SORT_SUM = SORT_NAMES.reduce((sum, name) => sum + SORTS[name], 0);

export function sortOf(index: number, random: Random): Sort {
  const first = SORT_NAMES[index];
  if (first !== undefined) return first;
  let draw = random.next() * SORT_SUM;
  for (const name of SORT_NAMES) {
    draw -= SORTS[name];
    if (draw < 0) return name;
  }
  return "text";
}

/** A post in the making. */
export interface Draft {
  /** Its place among the posts of the export. */
  readonly index: number;
  readonly at: number;
  title: string | null;
  ground: Ground;
  attachments: unknown[];
  media: MediaRecord[];
  tags: unknown[];
  notes: Note[];
  loose: Loose[];
  /** Comes after the words of the post. */
  mention: string;
  /** What the post says where it has no words of its own. */
  lifeEvent: string;
}

/** A mention in the text, as Meta writes it: id, type and name. How it is shown, is the reader's choice. */
function mention(draft: Draft, friend: string): void {
  draft.mention = ` @[100012345:2048:${friend}]`;
  draft.loose.push("text");
}

function uriOf(context: FacebookContext, index: number, n: number, extension: string): string {
  const folder = extension === ".mp4" ? "videos" : "your_posts";
  return `${context.paths.mediaFolder}${folder}/${100000000 + index * 10 + n}_n${extension}`;
}

function addPhotos(context: FacebookContext, draft: Draft, random: Random): void {
  const title = context.titles.albums.mobile;
  const count = draft.media.length === 0 && random.chance(0.7) ? 1 : random.between(2, 4);
  for (let n = 0; n < count; n++) {
    const uri = uriOf(context, draft.index, n, random.chance(0.03) ? "" : ".jpg");
    draft.media.push(photo({ uri, at: draft.at, title }, random, context).record);
  }
}

/** Gives a draft what its sort of post has: title, attachments, ground. */
export function fill(context: FacebookContext, draft: Draft, sort: Sort, random: Random): void {
  const { titles, person } = context;
  const { index, at } = draft;
  switch (sort) {
    case "text":
      draft.title = random.chance(0.5) ? titles.updatedStatus : null;
      return;
    case "photo":
    case "photos":
      addPhotos(context, draft, random);
      draft.title = titles.addedPhotos(draft.media.length, sort === "photos" ? titles.albums.mobile : null);
      return;
    case "video":
      draft.media.push(photo({ uri: uriOf(context, index, 0, ".mp4"), at, title: "" }, random, context).record);
      draft.title = titles.addedVideo;
      return;
    case "link": {
      const name = random.pick(context.person.voice.articles);
      draft.attachments.push({
        external_context: { url: `https://example.org/read/${index}`, name, source: "example.org" },
      });
      draft.title = titles.sharedLink;
      return;
    }
    case "place": {
      const name = random.pick(context.person.voice.places);
      const coordinate = { latitude: 50.1 + random.below(99) / 100, longitude: 8.2 };
      draft.attachments.push({
        place: { name, coordinate, address: "", url: "https://www.facebook.com/places/sample" },
      });
      draft.title = titles.wasAt(name);
      draft.notes.push("has-location");
      return;
    }
    case "life":
      draft.lifeEvent = person.voice.lifeEvent;
      draft.attachments.push({
        life_event: { title: person.voice.lifeEvent, start_date: { year: 2015, month: 4, day: 1 }, place: {} },
      });
      draft.title = titles.lifeEvent;
      return;
    case "with": {
      const friend = random.pick(person.friends);
      // The tags are objects since about 2023, bare strings before: https://github.com/apparebit/deface
      draft.tags.push(isOldFacebook(context.options) ? friend : { name: friend });
      draft.title = titles.wasWith(friend);
      draft.ground = ownGroundWithName(context);
      draft.notes.push("tags-people");
      if (random.chance(0.3)) mention(draft, friend);
      return;
    }
    case "wrote": {
      const host = random.pick(random.chance(0.7) ? person.friends : person.strangers);
      draft.title = titles.wroteOn(host);
      draft.ground = onHost(context, host);
      return;
    }
    case "wrotePage": {
      const host = random.pick(context.pages);
      draft.title = titles.wroteOn(host);
      draft.ground = onHost(context, host);
      return;
    }
    case "group":
    case "groupLink": {
      const group = someGroup(context, random);
      draft.title = sort === "group" ? titles.postedIn(group) : titles.linkToGroup(group);
      draft.ground = inGroup(context, group);
      return;
    }
    case "ownPage":
      draft.title = titles.sharedLink.replace(person.name, person.ownPage);
      draft.ground = {
        audience: PUBLIC,
        question: null,
        container: { type: "page", name: person.ownPage },
        onPage: true,
        loose: [],
      };
      return;
    case "via":
      // The name of a liked Page in the title, and yet one's own timeline.
      draft.ground = ownGroundWithName(context);
      draft.title = titles.via(random.pick(context.person.likedPages));
      return;
    case "empty":
      draft.title = titles.sharedPost;
  }
}
