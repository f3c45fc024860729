import { asObject, type JsonObject } from "../../decode/json.ts";
import { hasLabel, isFileIn, type Looks, objectsUnder, showsFileIn } from "../looks.ts";

const isLabelled = (record: JsonObject): boolean => record.label_values !== undefined;
const hasCaption = hasLabel("caption");
const hasComment = hasLabel("comment");
const hasMediaOwner = hasLabel("mediaOwner");

export const isReel: Looks = showsFileIn(/(^|\/)media\/reels\//);
export const isArchivedPost: Looks = showsFileIn(/(^|\/)media\/archived_posts\//);
export const isDeletedPost: Looks = showsFileIn(/(^|\/)media\/recently_deleted/);
export const isOtherContent: Looks = showsFileIn(/(^|\/)media\/other\//);
export const isStory: Looks = isFileIn(/(^|\/)media\/stories\//);
export const isProfilePhoto: Looks = isFileIn(/(^|\/)media\/profile\//);

/** A post is a list of files; what lies in no folder of another kind is one. */
export const isPost: Looks = (record) =>
  !isLabelled(record) &&
  ![isReel, isArchivedPost, isDeletedPost, isOtherContent].some((is) => is(record)) &&
  objectsUnder(record, "media").some((file) => file.uri !== undefined && file.creation_timestamp !== undefined);

export const isDetailedPost: Looks = (record) => isLabelled(record) && hasCaption(record);

/** A comment, or one in rows of labels beside whose post it is on. */
export const isComment: Looks = (record) =>
  !isLabelled(record) && asObject(record.string_map_data) !== null && (hasComment(record) || hasMediaOwner(record));

/** Lists of accounts have the same shape; a post's address tells. */
export const isLike: Looks = (record) =>
  objectsUnder(record, "string_list_data").some(
    ({ href }) => typeof href === "string" && /instagram\.com\/(p|reel|tv)\//.test(href),
  );
