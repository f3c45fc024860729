import type { Place } from "../../model/record.ts";
import { labelled, longestText } from "../labelledItems.ts";
import type { Reader } from "../reader.ts";

const OWN: Place = { type: "own" };
const PAGE: Place = { type: "page", name: null };

/**
 * `posts/birthday_media.json`, `posts/media_used_for_memories.json`: label_values records that list media which Facebook
 * showed to the user again. They are the user's own photos, so each is joined with its post or album by file name;
 * records without a file tell of nothing the user published.
 */
export const shownAgain: Reader = {
  id: "facebook-media-shown-again",
  wrappers: [],
  record(raw, pointer, context, sink) {
    const record = labelled(raw);
    if (record.entries.length === 0 && record.media.length === 0) sink.problem("record-wrong-shape", pointer);
    for (const { ref, createdAt, description } of record.files) {
      sink.item({
        kind: ref.type === "video" ? "video" : "photo",
        createdAt,
        text: description,
        media: [ref],
        place: context.pageExport ? PAGE : OWN,
        pointer,
      });
    }
  },
};

/** `posts/shared_memories.json`: posts that show an earlier one again; joined with the first by its media. */
export const sharedMemories: Reader = {
  id: "facebook-shared-memories",
  wrappers: [],
  record(raw, pointer, context, sink) {
    const record = labelled(raw);
    if (record.entries.length === 0 && record.media.length === 0) {
      sink.problem("record-wrong-shape", pointer);
      return;
    }
    sink.item({
      kind: "post",
      createdAt: record.timestamp ?? record.time("time"),
      text: record.text("message") || record.text("description") || longestText(record.entries),
      media: record.media,
      place: context.pageExport ? PAGE : OWN,
      url: record.url,
      pointer,
    });
  },
};
