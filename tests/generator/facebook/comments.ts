import type { Entry } from "../plan.ts";
import { truthOf } from "../truth.ts";
import { remark, sentence } from "../words.ts";
import type { FacebookContext, Ground } from "./context.ts";
import { dice, inGroup, moment, ON_UNKNOWN_HOST, onHost, onReply, ownGround, someGroup, someHost } from "./context.ts";

const SORTS = ["friend", "page", "own", "reply", "stranger", "unnamed", "replyOwn"] as const;
type Sort = (typeof SORTS)[number];
const THINGS = ["post", "post", "post", "photo", "video", "link"] as const;

function groundOf(context: FacebookContext, sort: Sort, index: number): { title: string; ground: Ground } {
  const random = dice(context, "comment-host", index);
  const { titles, person } = context;
  const thing = random.pick(THINGS);
  switch (sort) {
    case "own":
      return { title: titles.commentOnOwn(thing), ground: ownGround(context) };
    case "reply":
      return { title: titles.replyTo(someHost(context, random)), ground: onReply(context) };
    case "replyOwn":
      return { title: titles.replyToOwn, ground: ON_UNKNOWN_HOST };
    case "unnamed":
      return { title: titles.commentUnnamed, ground: ON_UNKNOWN_HOST };
    default: {
      const list = sort === "friend" ? person.friends : sort === "page" ? context.pages : person.strangers;
      const host = random.pick(list);
      return { title: titles.commentOn(host, thing), ground: onHost(context, host) };
    }
  }
}

function sortOf(index: number, draw: number): Sort {
  const first = SORTS[index];
  if (first !== undefined) return first;
  if (draw < 0.5) return "friend";
  if (draw < 0.66) return "page";
  if (draw < 0.72) return "own";
  if (draw < 0.86) return "reply";
  if (draw < 0.96) return "stranger";
  return draw < 0.98 ? "unnamed" : "replyOwn";
}

/** One record of `comments.json`. Now and then somebody says the same thing twice in one second: two items. */
export function makeComment(context: FacebookContext, index: number): Entry {
  if (index % 400 !== 399) return oneComment(context, index);
  const twin = oneComment(context, index - 1);
  // With the same picture they would count as one.
  return JSON.stringify(twin.record).includes('"media"') ? oneComment(context, index) : twin;
}

function oneComment(context: FacebookContext, index: number): Entry {
  const random = dice(context, "comment", index);
  const sort = sortOf(index, random.next());
  const { title, ground } = groundOf(context, sort, index);
  const at = moment(context, random);
  const words = remark(random, context.person.voice);
  const sticker = random.chance(0.04);
  const uri = `${context.paths.mediaFolder}stickers_used/6${String(index).padStart(6, "0")}.png`;
  const text = sticker ? "" : words.text;
  const comment = { timestamp: at, ...(sticker ? {} : { comment: text }), author: context.person.name };
  const attachments = sticker
    ? [{ data: [{ media: { uri, creation_timestamp: at } }] }]
    : random.chance(0.05)
      ? [{ data: [{ external_context: { url: `https://example.org/c/${index}` } }] }]
      : null;
  const record = { timestamp: at, ...(attachments ? { attachments } : {}), data: [{ comment }], title };
  const truth = truthOf(context.holder, {
    ...ground,
    kind: "comment",
    at,
    text,
    media: sticker ? [uri] : [],
    notes: sticker ? [] : words.notes,
  });
  return { record, truth };
}

/** One record of `your_comments_in_groups.json`; the group is named in the comment, or nowhere. */
export function makeGroupComment(context: FacebookContext, index: number): Entry {
  const random = dice(context, "group-comment", index);
  // Where all comments stand in one file, one without its group's name would be like any other.
  const apart = context.paths.groupComments !== "";
  const group = apart && index % 23 === 22 ? null : someGroup(context, random);
  const at = moment(context, random);
  const { text, notes } = remark(random, context.person.voice);
  const comment = { timestamp: at, comment: text, author: context.person.name, ...(group === null ? {} : { group }) };
  const title = random.chance(0.7)
    ? context.titles.commentOn(random.pick(context.person.strangers), "post")
    : context.titles.commentUnnamed;
  const record = { timestamp: at, data: [{ comment }], title };
  return {
    record,
    truth: truthOf(context.holder, { ...inGroup(context, group, true), kind: "comment", at, text, notes }),
  };
}

/** One record of the group posts file. Some titles name no group. */
export function makeGroupPost(context: FacebookContext, index: number): Entry {
  const random = dice(context, "group-post", index);
  const group = index % 11 === 10 ? null : someGroup(context, random);
  const at = moment(context, random);
  const { text, notes } = sentence(random, context.person.voice);
  const pictured = random.chance(0.2);
  const uri = `${context.paths.mediaFolder}your_posts/7${String(index).padStart(6, "0")}_g.jpg`;
  const title = group === null ? context.titles.sharedPost : context.titles.postedIn(group);
  const record = {
    timestamp: at,
    ...(pictured ? { attachments: [{ data: [{ media: { uri, creation_timestamp: at, title: "" } }] }] } : {}),
    data: [{ post: text }],
    title,
  };
  const media = pictured ? [uri] : [];
  return {
    record,
    truth: truthOf(context.holder, { ...inGroup(context, group), kind: "post", at, text, media, notes }),
  };
}

/** A post that waits for the group's moderators. */
export function makePendingPost(context: FacebookContext, index: number): Entry {
  const random = dice(context, "pending", index);
  const at = moment(context, random);
  const { text, notes } = sentence(random, context.person.voice);
  const truth = truthOf(context.holder, {
    kind: "post",
    at,
    text,
    notes,
    container: { type: "group", name: null },
    audience: { value: "nobody", certainty: "certain", past: "no" },
  });
  return { record: { timestamp: at, data: [{ post: text }] }, truth };
}
