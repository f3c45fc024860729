import { asArray, asObject, type JsonObject } from "../../decode/json.ts";
import { instant } from "../../decode/time.ts";
import { hasData, hasLabel, isFileIn, type Looks, objectsUnder } from "../looks.ts";

const FOLDER =
  /(^|\/)(your_facebook_activity|your_activity_across_facebook|photos_and_videos|posts\/media|stories\/media)\//;

const isLabelled = (record: JsonObject): boolean => record.label_values !== undefined;
const hasComment = hasLabel("comment");
const hasReaction = hasLabel("reaction");

const commentData = hasData("comment");
const reactionData = hasData("reaction");
const postData = hasData("post");

export const isComment: Looks = (record) => (isLabelled(record) ? hasComment(record) : commentData(record));

export const isReaction: Looks = (record) => (isLabelled(record) ? hasReaction(record) : reactionData(record));

/** What the attachments of posts hold, and those of searches, saved things and visits do not. */
const OF_POSTS = ["media", "life_event", "for_sale_item", "poll", "place"];

export const isPost: Looks = (record) => {
  if (isLabelled(record) || instant(record.timestamp) === null) return false;
  if (postData(record)) return true;
  const parts = objectsUnder(record, "attachments").flatMap((attachment) => objectsUnder(attachment, "data"));
  return parts.some((part) => OF_POSTS.some((key) => asObject(part[key]) !== null));
};

/** Facebook's own folders tell its photos from Instagram's stories. */
export const isPhoto: Looks = isFileIn(FOLDER);

export const isAlbum: Looks = (record) =>
  typeof record.name === "string" && (asArray(record.photos) ?? []).some((photo) => asObject(photo)?.uri !== undefined);
