import { asArray, asObject, asText, type JsonObject } from "../../decode/json.ts";
import { instant } from "../../decode/time.ts";
import { labelled } from "../labelledItems.ts";
import type { Reader } from "../reader.ts";
import { ownWords } from "./parts.ts";

/** Name and address of each place, a line for each. */
function placesOf(raw: JsonObject): string {
  return (asArray(raw.places) ?? [])
    .map(asObject)
    .map((place) => [asText(place?.name), asText(place?.address)].filter((text) => text !== "").join(", "))
    .filter((text) => text !== "")
    .join("\n");
}

/**
 * `saved_items_and_collections/your_local_lists.json`: `{local_lists_v2: [{title, description, create_timestamp, places}]}`, or
 * label_values. The title and the description are the user's; the places have their own names.
 */
export const localLists: Reader = {
  id: "facebook-local-lists",
  wrappers: ["local_lists"],
  record(raw, pointer, context, sink) {
    const record = labelled(raw);
    const text = ownWords([
      asText(raw.title) || record.text("title") || record.text("name"),
      asText(raw.description) || record.text("description"),
    ]);
    const createdAt = instant(raw.create_timestamp) ?? record.timestamp ?? record.time("time");
    const attached = placesOf(raw) || record.text("place");
    if (text === "" && createdAt === null && attached === "") {
      sink.problem("record-wrong-shape", pointer);
      return;
    }
    sink.item({
      kind: "post",
      createdAt,
      text,
      media: record.media,
      place: context.pageExport ? { type: "page", name: null } : { type: "own" },
      attached: attached || null,
      notes: attached === "" ? record.notes : ["has-location"],
      pointer,
    });
  },
};
