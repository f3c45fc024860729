import { aiFile, messageFiles } from "../chats.ts";
import { noiseFiles } from "../noise.ts";
import type { FullOptions } from "../options.ts";
import { isOldFacebook, shares } from "../options.ts";
import type { Person } from "../person.ts";
import { type Entry, type FilePlan, listFile, slices } from "../plan.ts";
import { makeComment, makeGroupComment, makeGroupPost, makePendingPost } from "./comments.ts";
import { type FacebookContext, facebookContext, wrapperOf } from "./context.ts";
import { factFiles } from "./facts.ts";
import { furtherFiles } from "./further.ts";
import { labelledFiles } from "./labelled.ts";
import { albumFile, faces, mobileAlbum, uncategorizedFile, videosFile } from "./photos.ts";
import { makePost } from "./posts.ts";
import { profileFile, updatesFile } from "./profile.ts";
import { makeReaction } from "./reactions.ts";
import { smallFiles } from "./small.ts";

/** How many of each kind in 1 000 items. */
const WEIGHTS = {
  post: 240,
  comment: 300,
  photo: 60,
  video: 12,
  groupComment: 70,
  groupPost: 35,
  pending: 4,
  reaction: 150,
  reel: 10,
  story: 20,
  trash: 8,
  listing: 8,
  event: 5,
  poll: 5,
  fundraiser: 3,
  note: 3,
  onOthers: 15,
  checkIn: 12,
  archived: 8,
  ai: 20,
} as const;

/** Kinds whose files an era does not have. */
const MISSING: Record<FullOptions["facebookEra"], readonly (keyof typeof WEIGHTS)[]> = {
  "2018": ["reel", "trash", "onOthers", "checkIn", "archived", "ai", "pending", "fundraiser"],
  "2021": ["reel", "trash", "onOthers", "checkIn", "archived", "ai"],
  "2023": ["onOthers", "checkIn", "archived", "ai"],
  "2024": [],
};

/** Records in one numbered file, as in real exports. */
const PER_FILE = 10_000;

function countsOf(options: FullOptions, total: number): Record<keyof typeof WEIGHTS, number> {
  const weights: Record<keyof typeof WEIGHTS, number> = { ...WEIGHTS };
  for (const kind of MISSING[options.facebookEra]) weights[kind] = 0;
  return shares(total, weights);
}

function records(
  context: FacebookContext,
  path: string,
  wrapper: string | null,
  range: readonly [number, number],
  make: (context: FacebookContext, index: number) => Entry,
): FilePlan {
  const lone = context.options.loneObjects && range[1] - range[0] === 1;
  return listFile(
    path,
    wrapper === null ? null : wrapperOf(context, wrapper),
    function* () {
      for (let index = range[0]; index < range[1]; index++) yield make(context, index);
    },
    lone,
  );
}

/** Before 2021 comments in groups stand among all others. */
function allCommentsFile(context: FacebookContext, comments: number, inGroups: number): FilePlan {
  return listFile(context.paths.comments, "comments", function* () {
    for (let index = 0; index < comments; index++) yield makeComment(context, index);
    for (let index = 0; index < inGroups; index++) yield makeGroupComment(context, index);
  });
}

/** All files of one person's Facebook export with about `total` items: all but the media. */
export function* facebookFiles(options: FullOptions, person: Person, total: number): Iterable<FilePlan> {
  const context = facebookContext(options, person);
  const { paths } = context;
  const oldest = options.facebookEra === "2018";
  const full = total >= 70;
  const counts = countsOf(options, Math.max(3, total - (full ? 19 : 3)));

  yield profileFile(context, full);
  for (const [n, range] of slices(counts.post, PER_FILE).entries()) {
    yield records(context, paths.posts(n + 1), oldest ? "status_updates" : null, range, makePost);
  }
  if (oldest) {
    yield allCommentsFile(context, counts.comment, counts.groupComment);
  } else {
    yield records(context, paths.comments, "comments_v2", [0, counts.comment], makeComment);
    if (counts.groupComment > 0) {
      yield records(context, paths.groupComments, "group_comments_v2", [0, counts.groupComment], makeGroupComment);
    }
  }
  if (counts.groupPost > 0) {
    const wrapper = oldest ? "group_posts/activity_log_data" : "group_posts_v2";
    yield records(context, paths.groupPosts, wrapper, [0, counts.groupPost], makeGroupPost);
  }
  if (counts.pending > 0)
    yield records(context, paths.pendingPosts, "pending_posts_v2", [0, counts.pending], makePendingPost);
  for (const [n, range] of slices(counts.reaction, PER_FILE).entries()) {
    const wrapper = isOldFacebook(options) ? "reactions_v2" : null;
    if (counts.reaction > 0) yield records(context, paths.reactions(n + 1), wrapper, range, makeReaction);
  }
  const inAlbum = Math.min(50, Math.floor(counts.photo / 3));
  if (full) {
    const pictures = faces(context, "profile-picture", 3);
    const covers = faces(context, "cover-photo", 2);
    yield albumFile(context, 0, context.titles.albums.profile, pictures);
    yield albumFile(context, 1, context.titles.albums.cover, covers);
    yield mobileAlbum(context, 2, counts.post, inAlbum);
    yield updatesFile(context, pictures, covers);
  }
  yield uncategorizedFile(context, full ? inAlbum : 0, counts.photo, counts.post);
  yield videosFile(context, counts.video, counts.post, paths.reels === "" ? 0 : counts.reel);
  yield* smallFiles(context, counts);
  if (paths.labelled) {
    yield* labelledFiles(context, counts, counts.reaction);
    if (counts.ai > 0) {
      const path = `${paths.activity}messages/ai_conversations.json`;
      yield aiFile(path, context.holder, person, counts.ai);
    }
  }
  if (options.rare && !oldest) yield* furtherFiles(context);
  yield* factFiles(context);
  yield* messageFiles(paths.inbox, person.name, person.friends);
  if (options.noise) yield* noiseFiles("facebook", paths.activity);
}
