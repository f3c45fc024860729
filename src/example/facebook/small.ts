import type { Entry, FilePlan } from "../plan.ts";
import { listFile } from "../plan.ts";
import { hidden, LIKELY, PUBLIC, truthOf, UNKNOWN } from "../truth.ts";
import { sentence } from "../words.ts";
import { dice, type FacebookContext, moment } from "./context.ts";

type Make = (context: FacebookContext, index: number) => Entry;

function attach(uri: string, at: number, title: string, description: string): unknown {
  return [{ data: [{ media: { uri, creation_timestamp: at, title, description } }] }];
}

const reel: Make = (context, index) => {
  const random = dice(context, "reel", index);
  const at = moment(context, random);
  const { text, notes } = sentence(random);
  const uri = `${context.paths.mediaFolder}videos/8${String(index).padStart(6, "0")}_r.mp4`;
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
  const { text, notes } = sentence(random);
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
  const { text, notes } = sentence(random);
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
  const title = random.pick(["Blue bicycle", "Table en chêne", "Kiste Bücher", "Lámpara de pie"]);
  const { text, notes } = sentence(random);
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

const event: Make = (context, index) => {
  const random = dice(context, "event", index);
  const at = moment(context, random);
  const name = random.pick(["Seed swap", "Fête des voisins", "Flohmarkt im Hof", "Night walk"]);
  const description = sentence(random).text;
  const record = { name, start_timestamp: at + 864000, end_timestamp: 0, description, create_timestamp: at };
  const truth = truthOf(context.holder, {
    kind: "event",
    at,
    text: `${name}\n${description}`,
    audience: UNKNOWN,
    question: "facebook.events",
    loose: ["text", "container", "notes"],
  });
  return { record, truth };
};

const poll: Make = (context, index) => {
  const random = dice(context, "poll", index);
  const at = moment(context, random);
  const question = random.pick(["Saturday or Sunday?", "Quel film ce soir ?", "Which cake?"]);
  const options = [
    { option: "The first", voted: true },
    { option: "The second", voted: false },
  ];
  const record = { timestamp: at, attachments: [{ data: [{ poll: { question, options } }] }], title: "" };
  const truth = truthOf(context.holder, {
    kind: "poll",
    at,
    text: question,
    audience: UNKNOWN,
    question: "facebook.polls",
    loose: ["text"],
  });
  return { record, truth };
};

const fundraiser: Make = (context, index) => {
  const random = dice(context, "fundraiser", index);
  const at = moment(context, random);
  const title = random.pick(["New roof for the choir room", "Books for the ferry library"]);
  const record = { timestamp: at, attachments: [{ data: [{ fundraiser: { title } }] }], title };
  const truth = truthOf(context.holder, { kind: "fundraiser", at, text: title, audience: LIKELY, loose: ["text"] });
  return { record, truth };
};

const note: Make = (context, index) => {
  const random = dice(context, "note", index);
  const at = moment(context, random);
  const title = random.pick(["Twenty-five things", "Journal de bord"]);
  const { text, notes } = sentence(random);
  const record = { title, text, created_timestamp: at, updated_timestamp: at + 60, tags: [] };
  const truth = truthOf(context.holder, {
    kind: "note",
    at,
    text: `${title}\n${text}`,
    audience: UNKNOWN,
    question: "facebook.timeline",
    notes,
    loose: ["text"],
  });
  return { record, truth };
};

/** Recommendations of Pages; the export has one for each of the person's recommended Pages. */
const review: Make = (context, index) => {
  const name = context.person.recommendedPages[index] ?? "";
  const at = moment(context, dice(context, "review", index));
  const truth = truthOf(context.holder, {
    kind: "review",
    at,
    container: { type: "page", name },
    audience: LIKELY,
    onPage: true,
    loose: ["text"],
  });
  return { record: { name, timestamp: at, url: "https://www.facebook.com/sample-recommended" }, truth };
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
      wrapper,
      function* () {
        for (let index = 0; index < count; index++) yield make(context, index);
      },
      lone,
    );
  }
}
