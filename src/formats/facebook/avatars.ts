import { asObject, asText } from "../../decode/json.ts";
import { instant } from "../../decode/time.ts";
import type { Place } from "../../model/record.ts";
import { labelled } from "../labelledItems.ts";
import type { Reader } from "../reader.ts";
import { mediaRef } from "./parts.ts";

const OWN: Place = { type: "own" };

/** The user's avatar, where an export lists it: a media list, or label_values with media. */
export const avatars: Reader = {
  id: "facebook-avatars",
  wrappers: ["avatars", "your_avatars"],
  record(raw, pointer, _context, sink) {
    const record = labelled(raw);
    const ref = mediaRef(raw) ?? mediaRef(asObject(raw.media)) ?? record.media[0] ?? null;
    const createdAt = instant(raw.creation_timestamp) ?? record.timestamp ?? record.time("time");
    if (ref === null && createdAt === null && record.entries.length === 0) {
      sink.problem("record-wrong-shape", pointer);
      return;
    }
    sink.item({
      kind: "avatar",
      createdAt,
      text: asText(raw.description) || record.text("name"),
      media: ref === null ? [] : [ref],
      place: OWN,
      pointer,
    });
  },
};
