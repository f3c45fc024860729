import type { Entry } from "../plan.ts";
import type { Random } from "../prng.ts";
import { truthOf } from "../truth.ts";
import { sentence } from "../words.ts";
import { dice, type FacebookContext, moment, TIMELINE } from "./context.ts";
import { hasPosition, type MediaRecord } from "./media.ts";
import { type Draft, fill, sortOf } from "./postSorts.ts";

/** Whether the text of a post stands with its picture and not in the post. */
function describe(draft: Draft, text: string, random: Random): boolean {
  const first = draft.media[0];
  if (first === undefined || text === "" || !random.chance(0.25)) return false;
  draft.media[0] = { ...first, description: text };
  return true;
}

/** One record of `your_posts…_N.json`, and the media in it, which albums and lists of photos repeat. */
export function makePost(context: FacebookContext, index: number): Entry & { readonly media: readonly MediaRecord[] } {
  const random = dice(context, "post", index);
  const sort = sortOf(index, random);
  const at = index % 499 === 498 ? 0 : moment(context, random);
  const words =
    sort === "empty" || (sort !== "text" && random.chance(0.06))
      ? { text: "", notes: [] }
      : sentence(random, context.person.voice);
  const draft: Draft = {
    index,
    at,
    title: null,
    ground: TIMELINE,
    attachments: [],
    media: [],
    tags: [],
    notes: [...words.notes],
    loose: [],
    mention: "",
    lifeEvent: "",
  };
  fill(context, draft, sort, random);
  if (draft.media.some(hasPosition)) draft.notes.push("has-location");
  const text = words.text + draft.mention;
  const described = describe(draft, text, random);
  const data: unknown[] = described || text === "" ? [] : [{ post: text }];
  if (random.chance(0.2)) data.push({ update_timestamp: at + 60 });
  if (random.chance(0.05)) data.push({});
  if (at > 1400000000 && random.chance(0.01)) {
    // Which of its two dates such a post has, the design does not say.
    data.push({ backdated_timestamp: at - 200000000 });
    draft.loose.push("createdAt", "notes");
  }
  const attachments = [...draft.media.map((media) => ({ media })), ...draft.attachments];
  const record = {
    timestamp: at,
    ...(attachments.length > 0
      ? { attachments: [{ data: attachments }] }
      : random.chance(0.2)
        ? { attachments: [] }
        : {}),
    data,
    ...(draft.title === null ? {} : { title: draft.title }),
    ...(draft.tags.length > 0 ? { tags: draft.tags } : {}),
  };
  const { ground } = draft;
  const truth = truthOf(context.holder, {
    ...ground,
    kind: "post",
    at,
    text: text || draft.lifeEvent,
    media: draft.media.map((media) => media.uri),
    notes: draft.notes,
    loose: [...ground.loose, ...draft.loose],
  });
  return { record, truth, media: draft.media };
}
