import { privateMessage } from "../chats.ts";
import type { FullOptions } from "../options.ts";
import { shares } from "../options.ts";
import type { Person } from "../person.ts";
import { type FilePlan, unicodeFile } from "../plan.ts";
import type { TruthItem } from "../truth.ts";
import { truthOf, UNKNOWN } from "../truth.ts";
import { remark, sentence } from "../words.ts";
import { reactionTo } from "./comments.ts";
import { dice, type InstagramContext, instagramContext, mediaId, moment } from "./context.ts";
import { expired, published } from "./exposure.ts";
import { flatProfile, PROFILE_ENTRY } from "./flatProfile.ts";

/** How many of each kind in 1 000 items. */
const WEIGHTS = { post: 350, story: 200, comment: 300, storyComment: 10, like: 130, commentLike: 10 } as const;

/** `2018-01-02T03:04:05+00:00`; the earliest exports leave the zone out. */
function isoTime(at: number, zone: boolean): string {
  return `${new Date(at * 1000).toISOString().slice(0, 19)}${zone ? "+00:00" : ""}`;
}

interface Made {
  readonly record: unknown;
  readonly truth: TruthItem;
}

function picture(context: InstagramContext, kind: "post" | "story", index: number): Made & { readonly film: boolean } {
  const random = dice(context, `flat-${kind}`, index);
  const at = moment(context, random);
  const { text, notes } = random.chance(0.1) ? { text: "", notes: [] } : sentence(random, context.person.voice);
  const film = random.chance(0.15);
  const folder = kind === "story" ? "stories" : film ? "videos" : "photos";
  const month = new Date(at * 1000).toISOString().slice(0, 7).replace("-", "");
  const id = mediaId(kind === "story" ? 8 : 1, index);
  const path = `${folder}/${month}/${id}${film ? ".mp4" : ".jpg"}`;
  const location = random.chance(0.1) ? random.pick(context.person.voice.places) : null;
  const record = {
    caption: text,
    taken_at: isoTime(at, index % 2 === 0),
    ...(location === null ? {} : { location }),
    path,
  };
  const exposure = kind === "story" ? expired(context.options, at) : published(context.options, at);
  const loose = location === null ? exposure.loose : [...exposure.loose, "notes" as const];
  return { record, film, truth: truthOf(context.holder, { ...exposure, kind, at, text, media: [path], notes, loose }) };
}

/** A comment as a triple: when, what, on whose post. */
function comment(context: InstagramContext, kind: "post" | "story", index: number): Made {
  const random = dice(context, `flat-comment-${kind}`, index);
  const at = moment(context, random);
  const own = index % 7 === 3 && kind === "post";
  const owner = own ? context.person.handle : random.pick(context.person.owners);
  const { text, notes } = remark(random, context.person.voice);
  const foreign = {
    audience: UNKNOWN,
    question: `instagram.owner:${owner}`,
    container: { type: "profile", name: owner },
  } as const;
  const ground = own ? published(context.options, at) : foreign;
  const loose = own ? (["container", "question"] as const) : [];
  const truth = truthOf(context.holder, { ...ground, kind: "comment", at, text, notes, loose });
  return { record: [isoTime(at, true), text, owner], truth };
}

/** A like as a pair. No public parser shows this shape whole: an audit may leave it out. */
function like(context: InstagramContext, kind: string, index: number): Made {
  const random = dice(context, `flat-${kind}`, index);
  const at = moment(context, random);
  const owner = random.pick(context.person.owners);
  const truth = truthOf(context.holder, { ...reactionTo(owner, at), optional: true });
  return { record: [isoTime(at, true), owner], truth };
}

function many<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const records = (list: readonly Made[]) => list.map(({ record }) => record);
const truths = (...lists: readonly (readonly Made[])[]) => lists.flat().map(({ truth }) => truth);

/** All files of an Instagram export of 2018 to 2020: a few flat files in proper Unicode, with times as text. */
export function* flatFiles(context: InstagramContext, total: number): Iterable<FilePlan> {
  const { person } = context;
  const counts = shares(Math.max(2, total - 5), WEIGHTS);
  const posts = many(counts.post, (n) => picture(context, "post", n));
  const stories = many(counts.story, (n) => picture(context, "story", n));
  yield flatProfile(context);
  const media = {
    photos: records(posts.filter(({ film }) => !film)),
    videos: records(posts.filter(({ film }) => film)),
    stories: records(stories),
    profile: [PROFILE_ENTRY],
    direct: [{ taken_at: "2019-03-04T05:06:07+00:00", path: "direct/201903/17990000000000001.jpg" }],
  };
  yield unicodeFile("media.json", media, truths(posts, stories));
  const onPosts = many(counts.comment, (n) => comment(context, "post", n));
  const onStories = many(counts.storyComment, (n) => comment(context, "story", n));
  const comments = { media_comments: records(onPosts), live_comments: [], story_comments: records(onStories) };
  yield unicodeFile("comments.json", comments, truths(onPosts, onStories));
  const likes = many(counts.like, (n) => like(context, "like", n));
  const commentLikes = many(counts.commentLike, (n) => like(context, "comment-like", n));
  yield unicodeFile(
    "likes.json",
    { media_likes: records(likes), comment_likes: records(commentLikes) },
    truths(likes, commentLikes),
  );
  const followed = Object.fromEntries(person.owners.map((name) => [name, "2018-04-05T06:07:08+00:00"]));
  yield unicodeFile("connections.json", { followers: followed, following: followed, blocked_users: {} });
  yield unicodeFile("searches.json", [
    { search_click: "garden.sample", time: "2019-01-01T01:01:01+00:00", type: "user" },
  ]);
  yield unicodeFile("settings.json", { allow_comments_from: "everyone" });
  yield privateMessage(person.handle, person.owners[0] ?? "");
}

/** What an export of that time tells: the flag, nothing of its history or of close friends, and no birth date. */
export function flatContext(options: FullOptions, person: Person): InstagramContext {
  const known: FullOptions = { ...options, privacySwitches: [], privacyHistory: "no-folder", closeFriendsSince: null };
  const context = instagramContext(known, person);
  return { ...context, holder: { ...context.holder, birth: null } };
}
