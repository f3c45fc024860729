import { booleanWord } from "../../decode/booleans.ts";
import { asArray, asObject, asString, type Json, type JsonObject } from "../../decode/json.ts";
import { mediaTypeOf } from "../../decode/mediaName.ts";
import { wellFormed } from "../../decode/repair.ts";
import { instant } from "../../decode/time.ts";
import type { MediaRef, Place, PublishState } from "../../model/record.ts";
import type { Kind } from "../../model/vocabulary.ts";
import type { Pointer, ReadContext, Reader, Sink } from "../reader.ts";
import { placeAt } from "./parts.ts";

/*
 * Instagram's exports from 2018 to early 2021: a few files at the top, ISO times, proper Unicode. Their texts must not be
 * repaired: a caption that speaks of "Ã©" means it.
 */

const OWN: Place = { type: "own" };

function plain(v: Json | undefined): string {
  return wellFormed(asString(v) ?? "");
}

function mediaOf(raw: JsonObject): MediaRef | null {
  const uri = plain(raw.path) || plain(raw.uri);
  return uri === "" ? null : { uri, type: mediaTypeOf(uri) };
}

function mediaList(wrapper: string, kind: Kind, state: PublishState): Reader {
  return {
    id: `instagram-2018-${wrapper}`,
    wrappers: [wrapper],
    record(raw, pointer, _context, sink) {
      const media = mediaOf(raw);
      const createdAt = instant(raw.taken_at);
      if (media === null && createdAt === null) {
        sink.problem("record-wrong-shape", pointer);
        return;
      }
      const picture = kind === "profile-picture";
      sink.item({
        kind,
        field: picture ? "profile_photo" : null,
        createdAt,
        text: picture ? "" : plain(raw.caption),
        media: media === null ? [] : [media],
        place: OWN,
        state,
        notes: plain(raw.location) === "" ? [] : ["has-location"],
        pointer,
      });
    },
  };
}

/** `media.json` holds what was sent in messages too: no item, and not looked at. */
const sent: Reader = { id: "instagram-2018-direct", wrappers: ["direct"], record() {} };

/** `media.json`: `{photos: [{caption, taken_at, path, location?}], videos, stories, profile, direct}`; photos and videos are posts. */
export const media: Reader = {
  ...mediaList("photos", "post", "published"),
  id: "instagram-2018-media",
  parts: [
    mediaList("photos", "post", "published"),
    mediaList("videos", "post", "published"),
    mediaList("igtv", "video", "published"),
    mediaList("reels", "reel", "published"),
    mediaList("stories", "story", "expired-story"),
    mediaList("profile", "profile-picture", "published"),
    mediaList("archived", "post", "archived"),
    sent,
  ],
};

type Emit = (raw: readonly Json[], pointer: Pointer, context: ReadContext, sink: Sink) => void;

function tuples(id: string, wrappers: readonly string[], emit: Emit): Reader {
  const reader: Reader = {
    id,
    wrappers,
    record: (_raw, pointer, _context, sink) => sink.problem("record-wrong-shape", pointer),
    tuple: emit,
  };
  return { ...reader, parts: wrappers.map((wrapper) => ({ ...reader, wrappers: [wrapper] })) };
}

/** `comments.json`: `{media_comments: [[time, text, owner]], live_comments, story_comments}`. */
export const comments = tuples(
  "instagram-2018-comments",
  ["media_comments", "live_comments", "story_comments"],
  ([time, text, owner], pointer, context, sink) => {
    const createdAt = instant(time);
    if (createdAt === null && asString(text) === null) sink.problem("record-wrong-shape", pointer);
    else sink.item({ kind: "comment", createdAt, text: plain(text), place: placeAt(plain(owner), context), pointer });
  },
);

const reaction: Emit = ([time, owner], pointer, context, sink) => {
  const createdAt = instant(time);
  if (createdAt === null) sink.problem("record-wrong-shape", pointer);
  else sink.item({ kind: "reaction", createdAt, text: "", place: placeAt(plain(owner), context), pointer });
};

/** `likes.json`: `{media_likes: [[time, owner]], comment_likes}`. */
export const likes = tuples("instagram-2018-likes", ["media_likes", "comment_likes"], reaction);

/** `stories_activities.json`: what was given on others' stories, `{polls: [[time, owner]], ...}`. */
export const storyActivities = tuples(
  "instagram-2018-story-activities",
  ["polls", "emoji_sliders", "questions", "quizzes", "countdowns", "emoji_quick_reactions", "story_likes"],
  reaction,
);

/** Keys of `profile.json` that are values of the profile; the rest is about business accounts and addresses of pictures. */
const FIELDS: readonly (readonly [key: string, kind: Kind, field: string])[] = [
  ["username", "username", "username"],
  ["name", "profile-name", "name"],
  ["biography", "bio", "bio"],
  ["website", "profile-link", "website"],
  ["email", "profile-field", "email"],
  ["business_email", "profile-field", "email"],
  ["phone_number", "profile-field", "phone"],
  ["gender", "profile-field", "gender"],
];
const MARKS = ["username", "biography", "private_account", "profile_pic_url", "date_joined"];

/** `profile.json`: one flat object; `private_account` is the account's flag. */
export const profile: Reader = {
  id: "instagram-2018-profile",
  wrappers: [],
  whole: true,
  record(raw, pointer, _context, sink) {
    if (!MARKS.some((key) => asArray(raw[key]) === null && asObject(raw[key]) === null && raw[key] !== undefined)) {
      sink.problem("record-wrong-shape", pointer);
      return;
    }
    const at = (key: string): Pointer => [`${pointer[0]}/${key}`, -1];
    const seen = new Set<string>();
    for (const [key, kind, field] of FIELDS) {
      const text = plain(raw[key]);
      if (text === "" || seen.has(`${field} ${text}`)) continue;
      seen.add(`${field} ${text}`);
      sink.item({ kind, field, text, createdAt: null, place: OWN, pointer: at(key) });
    }
    const username = plain(raw.username);
    if (username !== "") sink.fact({ type: "username", value: username }, at("username"));
    const name = plain(raw.name);
    if (name !== "") sink.fact({ type: "name", value: name }, at("name"));
    const flag =
      typeof raw.private_account === "boolean" ? raw.private_account : booleanWord(plain(raw.private_account));
    if (flag !== null) sink.fact({ type: "private", value: flag }, at("private_account"));
    if (plain(raw.business_category) !== "" || plain(raw.business_email) !== "")
      sink.fact({ type: "professional" }, at("business_category"));
  },
};
