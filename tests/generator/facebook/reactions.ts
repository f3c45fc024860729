import type { Entry } from "../plan.ts";
import { truthOf } from "../truth.ts";
import type { FacebookContext, Ground } from "./context.ts";
import { dice, inGroup, moment, ON_UNKNOWN_HOST, onHost, ownGround, someGroup, someHost } from "./context.ts";

const WORDS = ["LIKE", "LIKE", "LIKE", "LOVE", "HAHA", "CARE", "WOW", "SORRY", "ANGER"] as const;
const THINGS = ["post", "photo", "video", "link"] as const;

export interface MadeReaction extends Entry {
  readonly at: number;
  readonly word: string;
  readonly host: string | null;
}

/** One record of `likes_and_reactions_N.json` (2021: below `reactions_v2`). */
export function makeReaction(context: FacebookContext, index: number): MadeReaction {
  const random = dice(context, "reaction", index);
  const { titles } = context;
  const at = moment(context, random);
  const word = random.pick(WORDS);
  const draw = random.next();
  const thing = random.pick(THINGS);
  let host: string | null = null;
  let title: string;
  let ground: Ground;
  if (draw < 0.74) {
    host = someHost(context, random);
    title = titles.likes(host, thing);
    ground = onHost(context, host);
  } else if (draw < 0.84) {
    const group = someGroup(context, random);
    title = titles.likesInGroup(random.pick(context.person.strangers), group);
    ground = inGroup(context, group);
  } else if (draw < 0.9) {
    title = titles.likesOwn(thing);
    ground = ownGround(context);
  } else {
    title = titles.likesUnnamed;
    ground = ON_UNKNOWN_HOST;
  }
  const record = { timestamp: at, data: [{ reaction: { reaction: word, actor: context.person.name } }], title };
  const truth = truthOf(context.holder, { ...ground, kind: "reaction", at, loose: [...ground.loose, "text"] });
  return { record, truth, at, word, host };
}

/** The same reaction in `likes_and_reactions.json`, which overlaps with the numbered files: a second record, no second item. */
export function reactionAgain(context: FacebookContext, index: number): Entry {
  const { at, word, host } = makeReaction(context, index);
  const { labels } = context;
  const url = `https://www.facebook.com/sample/posts/${index}`;
  return {
    record: {
      timestamp: at,
      media: [],
      label_values: [
        { label: labels.reaction, value: word },
        ...(host === null ? [] : [{ label: labels.name, value: host }]),
        { label: "URL", value: url, href: url },
      ],
      fbid: String(7000000000 + index),
    },
  };
}
