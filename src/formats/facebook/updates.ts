import { asText } from "../../decode/json.ts";
import { instant } from "../../decode/time.ts";
import type { Reader } from "../reader.ts";
import { dataObject, dataText, firstText, notesOf, readAttachments } from "./parts.ts";
import { readTitle } from "./posts.ts";

/**
 * `profile_information/profile_update_history.json`: what the profile announced. A new profile picture or cover photo
 * is that picture (its album lists it too: one item); anything else that shows something is a post on the timeline.
 */
export const profileUpdates: Reader = {
  id: "facebook-profile-updates",
  wrappers: ["profile_updates"],
  record(raw, pointer, context, sink) {
    const attached = readAttachments(raw);
    const meaning = readTitle(raw, "post", pointer, context, sink);
    const createdAt = instant(raw.timestamp) ?? attached.createdAt;
    if (createdAt === null && attached.media.length === 0) {
      sink.problem("record-wrong-shape", pointer);
      return;
    }
    const update = dataObject(raw, "profile_update");
    sink.item({
      kind: meaning.picture ?? "post",
      createdAt,
      text: firstText([
        dataText(raw, "post"),
        ...attached.descriptions,
        attached.lifeEvent ?? "",
        asText(update?.data),
      ]),
      media: attached.media,
      place: meaning.place,
      openTitle: meaning.open,
      notes: notesOf(raw, attached),
      pointer,
    });
  },
};
