import type { FilePlan } from "../plan.ts";
import { listFile } from "../plan.ts";
import { hidden, LIKELY, PUBLIC, truthOf } from "../truth.ts";
import { sentence } from "../words.ts";
import { dice, type FacebookContext, type Make, moment, wrapperOf } from "./context.ts";
import { event, fundraiser, note, poll, review } from "./rare.ts";

function attach(uri: string, at: number, title: string, description: string): unknown {
  return [{ data: [{ media: { uri, creation_timestamp: at, title, description } }] }];
}

/** The film of a reel and its time, Unix seconds. */
export function reelFilm(context: FacebookContext, index: number): { readonly uri: string; readonly at: number } {
  const uri = `${context.paths.mediaFolder}videos/8${String(index).padStart(6, "0")}_r.mp4`;
  return { uri, at: moment(context, dice(context, "reel-time", index)) };
}

const reel: Make = (context, index) => {
  const { uri, at } = reelFilm(context, index);
  const { text, notes } = sentence(dice(context, "reel", index), context.person.voice);
  const record = {
    timestamp: at,
    attachments: attach(uri, at, "", ""),
    data: [{ post: text }],
    title: context.titles.addedVideo,
  };
  return { record, truth: truthOf(context.holder, { kind: "reel", at, text, media: [uri], audience: LIKELY, notes }) };
};

const story: Make = (context, index) => {
  const random = dice(context, "story", index);
  const at = moment(context, random);
  const { text, notes } = sentence(random, context.person.voice);
  const uri = `${context.paths.activity}stories/media/9${String(index).padStart(6, "0")}_s.jpg`;
  // The words of a story lie in the title of its picture or in its description.
  const titled = random.chance(0.5);
  const record = { timestamp: at, attachments: attach(uri, at, titled ? text : "", titled ? "" : text) };
  const truth = truthOf(context.holder, {
    kind: "story",
    at,
    text,
    media: [uri],
    audience: hidden("unknown"),
    question: "facebook.timeline",
    notes,
  });
  return { record, truth };
};

const trashed: Make = (context, index) => {
  const random = dice(context, "trash", index);
  const at = moment(context, random);
  const { text, notes } = sentence(random, context.person.voice);
  const truth = truthOf(context.holder, {
    kind: "post",
    at,
    text,
    audience: hidden("unknown"),
    question: "facebook.timeline",
    notes,
  });
  return { record: { timestamp: at, data: [{ post: text }], title: context.titles.updatedStatus }, truth };
};

const listing: Make = (context, index) => {
  const random = dice(context, "listing", index);
  const at = moment(context, random);
  const title = random.pick(context.person.voice.listings);
  const { text, notes } = sentence(random, context.person.voice);
  const record = {
    title,
    price: `€${random.between(5, 300)}`,
    seller: context.person.name,
    created_timestamp: at,
    updated_timestamp: at + 60,
    category: "Household",
    marketplace: "Marketplace",
    location: { coordinate: { latitude: 50.2, longitude: 8.3 } },
    description: text,
  };
  const truth = truthOf(context.holder, {
    kind: "marketplace-listing",
    at,
    text: `${title}\n${text}`,
    container: { type: "marketplace", name: null },
    audience: PUBLIC,
    notes: [...notes, "has-location"],
    loose: ["notes"],
  });
  return { record, truth };
};

export interface SmallCounts {
  readonly reel: number;
  readonly story: number;
  readonly trash: number;
  readonly listing: number;
  readonly event: number;
  readonly poll: number;
  readonly fundraiser: number;
  readonly note: number;
}

/** Files of the rarer kinds. Kinds of which an export has none get no file. */
export function* smallFiles(context: FacebookContext, counts: SmallCounts): Iterable<FilePlan> {
  const { paths } = context;
  const table: readonly (readonly [path: string, wrapper: string, count: number, make: Make])[] = [
    [paths.reels, "lasso_videos_v2", counts.reel, reel],
    [paths.stories, "archived_stories_v2", counts.story, story],
    [paths.trash, "trash_v2", counts.trash, trashed],
    [paths.marketplace, "items_selling_v2", counts.listing, listing],
    [paths.events, "your_events_v2", counts.event, event],
    [paths.polls, "poll_votes_v2", counts.poll, poll],
    [paths.fundraisers, "fundraisers_created_v2", counts.fundraiser, fundraiser],
    [paths.notes, "notes_v2", counts.note, note],
    [paths.pagesRecommended, "recommended_pages_v2", context.person.recommendedPages.length, review],
  ];
  for (const [path, wrapper, count, make] of table) {
    if (path === "" || count === 0) continue;
    const lone = context.options.loneObjects && count === 1;
    yield listFile(
      path,
      wrapperOf(context, wrapper),
      function* () {
        for (let index = 0; index < count; index++) yield make(context, index);
      },
      lone,
    );
  }
}
