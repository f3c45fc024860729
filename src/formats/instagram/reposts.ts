import { asText } from "../../decode/json.ts";
import type { Place } from "../../model/record.ts";
import { labelled } from "../labelledItems.ts";
import type { Reader } from "../reader.ts";
import { mapEntries } from "./parts.ts";

const OWN: Place = { type: "own" };

/**
 * `media/reposts.json`, `personal_information/.../reposts.json`: `{profile_media_reposts: [{string_map_data: {"Time of repost",
 * "Text"}}]}`. A repost shows another's content on the user's own profile: it is a post of the account, with the words the
 * user put to it; the other's content is not in the export.
 */
export const reposts: Reader = {
  id: "instagram-reposts",
  wrappers: ["profile_media_reposts", "ig_reposts"],
  record(raw, pointer, _context, sink) {
    const record = labelled(raw);
    const entries = mapEntries(raw);
    const createdAt = entries.find((e) => e.timestamp !== null)?.timestamp ?? record.time("time") ?? record.timestamp;
    const words = entries.find((e) => e.timestamp === null && e.value !== "" && !/^https?:/i.test(e.value))?.value;
    if (entries.length === 0 && record.entries.length === 0 && createdAt === null) {
      sink.problem("record-wrong-shape", pointer);
      return;
    }
    const href = entries.find((e) => e.href !== "")?.href;
    sink.item({
      kind: "post",
      createdAt,
      text: words ?? (record.text("message") || asText(raw.text)),
      place: OWN,
      url: href ?? record.url,
      pointer,
    });
  },
};
