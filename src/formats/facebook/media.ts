import { asArray, asObject, asText, type JsonObject } from "../../decode/json.ts";
import { pointerStep } from "../../decode/records.ts";
import { instant } from "../../decode/time.ts";
import type { Place } from "../../model/record.ts";
import type { Kind } from "../../model/vocabulary.ts";
import type { Pointer, ReadContext, Reader, Sink } from "../reader.ts";
import { mediaComments, pathOf } from "./mediaComments.ts";
import { hasCoordinates, mediaRef, ownWords } from "./parts.ts";

const OWN: Place = { type: "own" };
const PAGE: Place = { type: "page", name: null };

/** One photo or video outside a post. Its title is an album's name and so not the user's text. */
function mediaItem(
  raw: JsonObject,
  { kind, album }: { readonly kind: Kind | null; readonly album?: string },
  pointer: Pointer,
  context: ReadContext,
  sink: Sink,
): void {
  const ref = mediaRef(raw);
  if (ref === null) {
    sink.problem("record-wrong-shape", pointer);
    return;
  }
  const place = context.pageExport ? PAGE : OWN;
  sink.item({
    kind: kind ?? (ref.type === "video" ? "video" : "photo"),
    createdAt: instant(raw.creation_timestamp),
    text: asText(raw.description),
    media: [ref],
    place,
    attached: album || null,
    notes: hasCoordinates(raw) ? ["has-location"] : [],
    pointer,
  });
  if (raw.comments !== undefined) mediaComments(raw, pathOf(pointer), { place, open: null }, context, sink);
}

/** `posts/your_uncategorized_photos.json`. */
export const uncategorizedPhotos: Reader = {
  id: "facebook-uncategorized-photos",
  wrappers: ["other_photos"],
  record: (raw, pointer, context, sink) => mediaItem(raw, { kind: null }, pointer, context, sink),
};

/** `posts/your_videos.json`. */
export const videos: Reader = {
  id: "facebook-videos",
  wrappers: ["videos"],
  record: (raw, pointer, context, sink) => mediaItem(raw, { kind: "video" }, pointer, context, sink),
};

/**
 * `posts/album/N.json`: one object, `{name, photos: [media]}`. The albums of profile pictures and cover photos are known
 * by their name (localised) or by the folder their files lie in (named after it).
 */
export const album: Reader = {
  id: "facebook-album",
  wrappers: ["album"],
  record(raw, [prefix, index], context, sink) {
    const base = index < 0 ? prefix : `${prefix}/${index}`;
    const photos = asArray(raw.photos) ?? [];
    const kind = context.titles.albumKind(asText(raw.name));
    // Names and descriptions of albums are the user's words, but no picture's own.
    const album = kind === null ? ownWords([asText(raw.name), asText(raw.description)]) : "";
    photos.forEach((photo, i) => {
      const media = asObject(photo);
      const at: Pointer = [`${base}${pointerStep("photos")}`, i];
      if (media === null) sink.problem("record-wrong-shape", at);
      else mediaItem(media, { kind, album }, at, context, sink);
    });
    // The cover may be a file the list does not have.
    const cover = asObject(raw.cover_photo);
    const uri = cover?.uri;
    if (cover !== null && typeof uri === "string" && !photos.some((p) => asObject(p)?.uri === uri))
      mediaItem(cover, { kind, album }, [`${base}/cover_photo`, -1], context, sink);
  },
};
