import { asArray, asObject, asText, type JsonObject } from "../../decode/json.ts";
import { pointerStep } from "../../decode/records.ts";
import { instant } from "../../decode/time.ts";
import type { Pointer, ReadContext, Sink } from "../reader.ts";
import type { TitleMeaning } from "../titles/titleReader.ts";
import { statedGroup } from "./groups.ts";

/** Where the media object that holds the comments stands. */
type Ground = Pick<TitleMeaning, "place" | "open">;

/**
 * Comments that exports of 2018 to 2020 keep inside a media object: `comments: [{timestamp, comment, author, group?}]`.
 * Only those of the account holder are items; they stand on the holder's own content. The list of comments has them once
 * more: the audit joins the two by time and text. `at` points to the media object.
 */
export function mediaComments(media: JsonObject, at: string, ground: Ground, context: ReadContext, sink: Sink): void {
  const list = asArray(media.comments) ?? [];
  for (const [i, each] of list.entries()) {
    const comment = asObject(each);
    const author = asText(comment?.author);
    if (comment === null || !(context.titles.isOwn(author) || context.names.kindOf(author) === "own-page")) continue;
    const group = asText(comment.group);
    const pointer: Pointer = [`${at}/comments`, i];
    const stated = group === "" ? null : statedGroup(group, pointer, sink);
    sink.item({
      kind: "comment",
      createdAt: instant(comment.timestamp),
      text: asText(comment.comment),
      place: stated ?? ground.place,
      openTitle: stated === null ? ground.open : null,
      pointer,
    });
  }
}

/** The comments of all media below a record's attachments. */
export function attachedComments(
  raw: JsonObject,
  pointer: Pointer,
  ground: Ground,
  context: ReadContext,
  sink: Sink,
): void {
  const attachments = asArray(raw.attachments) ?? [];
  for (const [i, attachment] of attachments.entries())
    for (const [j, part] of (asArray(asObject(attachment)?.data) ?? []).entries()) {
      const media = asObject(asObject(part)?.media);
      if (media?.comments === undefined) continue;
      mediaComments(media, `${pathOf(pointer)}/attachments/${i}/data/${j}/media`, ground, context, sink);
    }
}

/** A pointer as one path, to go on below it. */
export function pathOf([prefix, index]: Pointer): string {
  return index < 0 ? prefix : `${prefix}${pointerStep(String(index))}`;
}
