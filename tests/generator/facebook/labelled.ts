import { isDerived } from "../language.ts";
import type { FilePlan } from "../plan.ts";
import { listFile } from "../plan.ts";
import { hidden, type Loose, limited, PUBLIC, type TruthAudience, truthOf, UNKNOWN } from "../truth.ts";
import { sentence } from "../words.ts";
import { dice, type FacebookContext, type Make, moment, onHost, someHost, TIMELINE } from "./context.ts";
import { reactionAgain } from "./reactions.ts";

/** A language whose labels are guesses: without them the words cannot be told from the name of the host. */
function looseText(context: FacebookContext): readonly Loose[] {
  return isDerived(context.options.language) ? ["text", "notes"] : [];
}

/** `posts_on_other_pages_and_profiles.json`: no title; the label "Target" says on whose ground the post stands. */
const onOthers: Make = (context, index) => {
  const random = dice(context, "on-others", index);
  const at = moment(context, random);
  const { text, notes } = sentence(random, context.person.voice);
  const host = someHost(context, random);
  const label = context.labels;
  const uri = `${context.paths.mediaFolder}your_posts/51${String(index).padStart(5, "0")}_w.jpg`;
  const pictured = random.chance(0.3);
  const record = {
    timestamp: at,
    media: [],
    label_values: [
      { label: label.message, value: text },
      { label: label.target, value: host },
      ...(pictured ? [{ label: label.media, media: [{ uri, creation_timestamp: at, title: "" }] }] : []),
    ],
    fbid: String(5100000000 + index),
  };
  const media = pictured ? [uri] : [];
  // French names of these labels are a guess, too: without them the host cannot be known.
  const place = context.options.language === "en" ? [] : (["question", "container", "audience", "verdict"] as const);
  const loose = [...place, ...looseText(context)];
  return {
    record,
    truth: truthOf(context.holder, { ...onHost(context, host), kind: "post", at, text, media, notes, loose }),
  };
};

const AUDIENCES: readonly (readonly [
  label: string,
  value: "public" | "friends" | "onlyMe",
  audience: TruthAudience,
])[] = [
  ["Audience", "public", PUBLIC],
  ["Privacy", "friends", limited("unknown")],
  ["Visibility", "onlyMe", hidden("unknown")],
  ["Shared with", "friends", limited("unknown")],
];

const checkIn: Make = (context, index) => {
  const random = dice(context, "check-in", index);
  const at = moment(context, random);
  const { text, notes } = sentence(random, context.person.voice);
  const label = context.labels;
  const place = random.pick(context.person.voice.places);
  const stated = context.options.audienceLabels ? AUDIENCES[index % (AUDIENCES.length + 1)] : undefined;
  const url = `https://www.facebook.com/sample/posts/52${index}`;
  const record = {
    timestamp: at,
    media: [],
    label_values: [
      { label: label.message, value: text },
      {
        title: label.tags,
        dict: [
          {
            title: "",
            dict: [
              { label: label.name, value: place },
              { label: "Coordinates", value: "(50.2 , 8.3)" },
            ],
          },
        ],
      },
      { label: "URL", value: url, href: url },
      ...(stated ? [{ label: stated[0], value: label[stated[1]] }] : []),
    ],
    fbid: String(5200000000 + index),
  };
  const truth = truthOf(context.holder, {
    ...TIMELINE,
    kind: "post",
    at,
    text,
    notes: [...notes, "has-location"],
    ...(stated ? { audience: stated[2], question: stated[2].value === "public" ? null : "facebook.timeline" } : {}),
    loose: [...(stated ? (["question", "notes"] as const) : (["notes"] as const)), ...looseText(context)],
  });
  return { record, truth };
};

const archived: Make = (context, index) => {
  const random = dice(context, "archived", index);
  const at = moment(context, random);
  const { text, notes } = sentence(random, context.person.voice);
  const url = `https://www.facebook.com/sample/posts/53${index}`;
  const record = {
    timestamp: at,
    media: [],
    label_values: [
      { label: context.labels.message, value: text },
      { label: "URL", value: url, href: url },
    ],
    fbid: String(5300000000 + index),
  };
  const audience = hidden("unknown");
  return {
    record,
    truth: truthOf(context.holder, {
      kind: "post",
      at,
      text,
      audience,
      question: "facebook.timeline",
      notes,
      loose: looseText(context),
    }),
  };
};

/** `events_you_hosted.json`: the title of the record is the event's name. */
const hostedEvent: Make = (context, index) => {
  const random = dice(context, "hosted-event", index);
  const at = moment(context, random);
  const name = `${random.pick(["Seed swap", "Fête des voisins", "Flohmarkt im Hof"])} ${index + 1}`;
  const record = {
    timestamp: at,
    media: [],
    title: name,
    // The name may stand in the record's own title alone.
    label_values: index % 2 === 0 ? [{ label: context.labels.name, value: name }] : [],
    fbid: String(5400000000 + index),
  };
  const truth = truthOf(context.holder, {
    kind: "event",
    at,
    text: name,
    audience: UNKNOWN,
    question: "facebook.events",
    loose: ["container", "notes"],
  });
  return { record, truth };
};

export interface LabelledCounts {
  readonly onOthers: number;
  readonly checkIn: number;
  readonly archived: number;
}

/** The files in the label_values shape. A list of one is always the bare object, as Meta writes these. */
export function* labelledFiles(
  context: FacebookContext,
  counts: LabelledCounts,
  reactions: number,
): Iterable<FilePlan> {
  const { activity, events } = context.paths;
  const table: readonly (readonly [path: string, count: number, make: Make])[] = [
    [`${activity}posts/posts_on_other_pages_and_profiles.json`, counts.onOthers, onOthers],
    [`${activity}posts/check-ins.json`, counts.checkIn, checkIn],
    [`${activity}posts/archive.json`, counts.archived, archived],
    [`${activity}comments_and_reactions/likes_and_reactions.json`, Math.min(reactions, 5), reactionAgain],
    [events.replace("your_events", "events_you_hosted"), context.options.rare ? 2 : 0, hostedEvent],
  ];
  for (const [path, count, make] of table) {
    if (count === 0) continue;
    yield listFile(
      path,
      null,
      function* () {
        for (let index = 0; index < count; index++) yield make(context, index);
      },
      count === 1,
    );
  }
}
