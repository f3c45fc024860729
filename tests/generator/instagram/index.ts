import { aiFile, aiFolder, messageFiles } from "../chats.ts";
import { isDerived } from "../language.ts";
import { noiseFiles } from "../noise.ts";
import { type FullOptions, shares } from "../options.ts";
import type { Person } from "../person.ts";
import { type Entry, type FilePlan, listFile, slices } from "../plan.ts";
import { threadsFiles } from "../threads.ts";
import type { TruthItem } from "../truth.ts";
import { aroundFiles } from "./around.ts";
import { makeComment, makeCommentLike, makeLike } from "./comments.ts";
import { type InstagramContext, instagramContext } from "./context.ts";
import { flatContext, flatFiles } from "./flat.ts";
import { historyFiles } from "./history.ts";
import { detailed, type MadePost, makeMedia, makeStory } from "./media.ts";
import { aroundProfile, profileFile } from "./profile.ts";
import { rareFiles } from "./rare.ts";

/** How many of each kind in 1 000 items. */
const WEIGHTS = {
  post: 220,
  comment: 260,
  like: 150,
  story: 120,
  reel: 50,
  reelComment: 40,
  hype: 10,
  commentLike: 20,
  igtv: 5,
  archived: 15,
  deleted: 8,
  extra: 5,
  draft: 5,
  threads: 70,
  ai: 15,
} as const;
type Counts = Record<keyof typeof WEIGHTS, number>;

const PER_FILE = 10_000;

function countsOf(options: FullOptions, total: number): Counts {
  const missing: (keyof typeof WEIGHTS)[] = [];
  if (!options.threads) missing.push("threads");
  if (options.instagramEra !== "D") missing.push("extra", "draft", "ai");
  if (options.instagramEra === "B") missing.push("reelComment", "hype", "threads");
  const weights: Counts = { ...WEIGHTS };
  for (const kind of missing) weights[kind] = 0;
  return shares(total, weights);
}

function list(
  context: InstagramContext,
  path: string,
  wrapper: string | null,
  range: readonly [number, number],
  make: (index: number) => Entry,
): FilePlan {
  const lone = context.options.loneObjects && range[1] - range[0] === 1;
  return listFile(
    path,
    wrapper,
    function* () {
      for (let index = range[0]; index < range[1]; index++) yield make(index);
    },
    lone,
  );
}

/** In a derived language, the words for "draft" and "published" may say nothing to an auditor. */
function guessedState(context: InstagramContext, post: MadePost): TruthItem {
  const { truth } = post;
  if (!isDerived(context.options.language)) return truth;
  return { ...truth, loose: [...truth.loose, "text", "notes", "audience", "verdict", "question"] };
}

/** `posts.json`: the grid once more with archived posts, drafts, and what no other list has. */
function detailedFile(context: InstagramContext, counts: Counts): FilePlan {
  return listFile(`${context.content}posts.json`, null, function* () {
    for (let index = 0; index < counts.post; index++) {
      yield { record: detailed(context, makeMedia(context, "post", index), false) };
    }
    for (let index = 0; index < counts.archived; index++) {
      yield { record: detailed(context, makeMedia(context, "archived", index), false) };
    }
    for (const kind of ["extra", "draft"] as const) {
      for (let index = 0; index < counts[kind]; index++) {
        const post = makeMedia(context, kind, index);
        yield { record: detailed(context, post, kind === "draft"), truth: guessedState(context, post) };
      }
    }
  });
}

function* contentFiles(context: InstagramContext, counts: Counts): Iterable<FilePlan> {
  const { content } = context;
  for (const [n, range] of slices(counts.post, PER_FILE).entries()) {
    yield list(context, `${content}posts_${n + 1}.json`, null, range, (index) => makeMedia(context, "post", index));
  }
  const wrapped = [
    ["reels", "ig_reels_media", "reel"],
    ["igtv_videos", "ig_igtv_media", "igtv"],
    ["archived_posts", "ig_archived_post_media", "archived"],
    ["recently_deleted_content", "ig_recently_deleted_media", "deleted"],
  ] as const;
  for (const [name, wrapper, kind] of wrapped) {
    if (counts[kind] === 0) continue;
    yield list(context, `${content}${name}.json`, wrapper, [0, counts[kind]], (index) =>
      makeMedia(context, kind, index),
    );
  }
  if (counts.story > 0) {
    yield list(context, `${content}stories.json`, "ig_stories", [0, counts.story], (index) =>
      makeStory(context, index),
    );
  }
  if (context.options.instagramEra === "D" && counts.extra > 0) yield detailedFile(context, counts);
}

function* reactionFiles(context: InstagramContext, counts: Counts): Iterable<FilePlan> {
  const { root } = context;
  const flat = root === "";
  for (const [n, range] of slices(counts.comment, PER_FILE).entries()) {
    // One file without a number, and a wrapper, before 2023.
    const path = `${root}comments/post_comments${flat && n === 0 ? "" : `_${n + 1}`}.json`;
    const wrapper = flat ? "comments_media_comments" : null;
    yield list(context, path, wrapper, range, (index) => makeComment(context, "post", index));
  }
  const likes = context.options.instagramEra === "D" ? null : "likes_media_likes";
  const table: readonly (readonly [
    path: string,
    wrapper: string | null,
    count: number,
    make: (index: number) => Entry,
  ])[] = [
    ["comments/reels_comments", "comments_reels_comments", counts.reelComment, (n) => makeComment(context, "reel", n)],
    ["comments/hype", "comments_story_comments", counts.hype, (n) => makeComment(context, "story", n)],
    ["likes/liked_posts", likes, counts.like, (n) => makeLike(context, n)],
    ["likes/liked_comments", "likes_comment_likes", counts.commentLike, (n) => makeCommentLike(context, n)],
  ];
  for (const [path, wrapper, count, make] of table) {
    if (count > 0) yield list(context, `${root}${path}.json`, wrapper, [0, count], make);
  }
}

/** All JSON files of one person's Instagram export, Threads included, with about `total` items. */
export function* instagramFiles(options: FullOptions, person: Person, total: number): Iterable<FilePlan> {
  if (options.instagramEra === "A") {
    yield* flatFiles(flatContext(options, person), total);
    return;
  }
  const context = instagramContext(options, person);
  const full = total >= 70;
  // Threads came in 2023.
  const threads = options.threads && context.root !== "";
  const fixed = (full ? 13 : 3) + (threads ? 5 : 0);
  const counts = countsOf(options, Math.max(2, total - fixed));
  yield profileFile(context, full);
  if (full) yield* aroundProfile(context);
  yield* contentFiles(context, counts);
  yield* reactionFiles(context, counts);
  yield* historyFiles(context);
  if (threads) yield* threadsFiles(options, person, Math.max(1, counts.threads));
  if (counts.ai > 0) {
    const path = "your_instagram_activity/messages/ai_conversations.json";
    // Pages of chats were seen in a folder of their own.
    const apart = options.format === "html" && options.seed % 2 === 0;
    if (apart) yield* aiFolder(path, context.holder, person, counts.ai);
    else yield aiFile(path, context.holder, person, counts.ai);
  }
  yield* messageFiles(`${context.root}messages/inbox/`, person.name, person.friends);
  yield* aroundFiles(context);
  if (options.rare) yield* rareFiles(context);
  if (options.noise) yield* noiseFiles("instagram", context.root);
}
