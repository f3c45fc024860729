import { booleanWord } from "../../decode/booleans.ts";
import { asArray, asObject, asText, type JsonObject } from "../../decode/json.ts";
import { labelRecord } from "../../decode/labelValues.ts";
import { instant } from "../../decode/time.ts";
import type { MediaRef } from "../../model/record.ts";
import { mediaRef } from "../facebook/parts.ts";
import { labelled, ownerOf } from "../labelledItems.ts";
import { labelTest } from "../labels.ts";
import type { Pointer, ReadContext, Reader, Sink } from "../reader.ts";
import { HANDLE, type MapEntry, mapEntries, placeAt } from "./parts.ts";

/** Labels of a comment's parts. */
const COMMENT = labelTest("comment");
const OWNER = labelTest("mediaOwner");
const DELETION = labelTest("deletionStatus");

/** Lists of what was given on stories, by the name of their wrapper. */
const STORY_LISTS = [
  "story_likes",
  "polls",
  "questions",
  "quizzes",
  "emoji_sliders",
  "countdowns",
  "emoji_quick_reactions",
  "emoji_story_reactions",
  "reaction_sticker_reactions",
  "avatar_story_reactions",
  "avatar_quick_reactions",
  "question_media_response",
  "question_music_response",
];

interface CommentParts {
  readonly text: string;
  readonly owner: string;
  readonly createdAt: number | null;
  readonly deleted: boolean;
}

/** Labels first; else the order that all known files keep: comment, (time), owner. */
function readParts(entries: readonly MapEntry[]): CommentParts {
  const timed = entries.find((e) => e.timestamp !== null);
  const rest = entries.filter((e) => e !== timed);
  const comment = rest.find((e) => COMMENT(e.label));
  const owner = rest.find((e) => OWNER(e.label));
  const unnamed = rest.filter((e) => e !== comment && e !== owner && e.value !== "" && booleanWord(e.value) === null);
  // A comment may be missing (a GIF): only where no label at all is known does the first value stand for it.
  const labelsUnknown = comment === undefined && owner === undefined;
  const handle = unnamed.findLast((e) => HANDLE.test(e.value) && (comment !== undefined || e !== unnamed[0]));
  const deleted = rest.find((e) => DELETION(e.label));
  return {
    text: comment?.value ?? (labelsUnknown ? (unnamed[0]?.value ?? "") : ""),
    owner: owner?.value ?? (labelsUnknown || comment !== undefined ? (handle?.value ?? "") : ""),
    createdAt: timed?.timestamp ?? null,
    deleted: deleted !== undefined && booleanWord(deleted.value) === true,
  };
}

/**
 * `comments/post_comments_N.json`, `reels_comments.json`, `hype.json` (comments on stories): `string_map_data` with
 * Comment, Media Owner, Time. Which post it stands under is not said; replies are in the same list.
 */
export const comments: Reader = {
  id: "instagram-comments",
  wrappers: ["comments_media_comments", "comments_reels_comments", "comments_story_comments"],
  record(raw, pointer, context, sink) {
    const parts = raw.string_map_data !== undefined ? readParts(mapEntries(raw)) : readOther(raw);
    const media = mediaList(raw);
    if (parts.text === "" && parts.createdAt === null && media.length === 0) {
      sink.problem("record-wrong-shape", pointer);
      return;
    }
    sink.item({
      kind: "comment",
      createdAt: parts.createdAt,
      text: parts.text,
      media,
      place: placeAt(parts.owner, context),
      state: parts.deleted ? "trashed" : "published",
      pointer,
    });
  },
};

function mediaList(raw: JsonObject): MediaRef[] {
  return (asArray(raw.media_list_data) ?? [])
    .map((m) => mediaRef(asObject(m)))
    .filter((m): m is MediaRef => m !== null);
}

/** 2021 lists (`string_list_data`, the owner as title) and label_values records. */
function readOther(raw: JsonObject): CommentParts {
  if (raw.label_values !== undefined) {
    const record = labelled(raw);
    const owner = ownerOf(record.entries);
    return {
      text: record.text("message") || labelRecordText(raw),
      owner: owner.username ?? owner.name ?? "",
      createdAt: record.timestamp ?? record.time("time"),
      deleted: false,
    };
  }
  const first = asObject(asArray(raw.string_list_data)?.[0]);
  return { text: asText(first?.value), owner: asText(raw.title), createdAt: instant(first?.timestamp), deleted: false };
}

function labelRecordText(raw: JsonObject): string {
  return labelRecord(raw).entries.find((e) => COMMENT(e.label))?.value ?? "";
}

/** Lists whose values are what the user answered on a sticker of a story; in the others a value is a sign such as a heart. */
const ANSWERS = /^\/story_activities_(?!story_likes)/;

function reactionsOf(raw: JsonObject, pointer: Pointer, context: ReadContext, sink: Sink): void {
  if (raw.label_values !== undefined) {
    const record = labelled(raw);
    const owner = ownerOf(record.entries);
    sink.item({
      kind: "reaction",
      createdAt: record.timestamp ?? record.time("time"),
      text: record.text("answer"),
      place: placeAt(owner.username ?? owner.name ?? "", context),
      url: record.url,
      pointer,
    });
    return;
  }
  const list = asArray(raw.string_list_data) ?? [];
  const map = mapEntries(raw);
  if (list.length === 0 && map.length === 0) {
    sink.problem("record-wrong-shape", pointer);
    return;
  }
  const owner = asText(raw.title);
  const answers = ANSWERS.test(pointer[0]);
  for (const one of list.map(asObject)) {
    if (one === null) continue;
    const href = asText(one.href);
    sink.item({
      kind: "reaction",
      createdAt: instant(one.timestamp),
      text: answers ? asText(one.value) : "",
      place: placeAt(owner, context),
      url: href === "" ? null : href,
      pointer,
    });
  }
  if (list.length > 0) return;
  const timed = map.find((e) => e.timestamp !== null);
  const named = map.find((e) => OWNER(e.label));
  const handle = named ?? map.find((e) => e !== timed && HANDLE.test(e.value));
  sink.item({
    kind: "reaction",
    createdAt: timed?.timestamp ?? null,
    text: answers ? (map.find((e) => e !== timed && e !== handle && e.value !== owner)?.value ?? "") : "",
    place: placeAt(owner || (handle?.value ?? ""), context),
    pointer,
  });
}

/**
 * `likes/liked_posts.json`, `likes/liked_comments.json`, `threads/liked_threads.json`, and what was given on others' stories:
 * likes, emojis, and answers to polls, questions, quizzes, sliders and countdowns. In the wrapper and the label_values shape.
 */
export const likes: Reader = {
  id: "instagram-likes",
  wrappers: [
    "likes_media_likes",
    "likes_comment_likes",
    "text_post_app_media_likes",
    ...STORY_LISTS.map((name) => `story_activities_${name}`),
  ],
  record: reactionsOf,
};
