import { asText } from "../../decode/json.ts";
import { instant } from "../../decode/time.ts";
import type { Reader } from "../reader.ts";
import { dataObject, dataText, firstText } from "./parts.ts";

/**
 * Files of the folder `reviews/`: `{reviews: [{timestamp, title, data: [{review: {...}}]}]}`. No public export has one that
 * is not empty, so several keys are tried. A review stands on the Page it is of.
 */
export const reviews: Reader = {
  id: "facebook-reviews",
  wrappers: ["reviews", "your_reviews", "page_reviews", "recommendations"],
  record(raw, pointer, _context, sink) {
    const review = dataObject(raw, "review") ?? dataObject(raw, "recommendation") ?? raw;
    const name = firstText([asText(review.page), asText(review.place), asText(review.name), dataText(raw, "name")]);
    const text = firstText([
      ...["text", "review", "message", "comment", "post", "description"].map((key) => asText(review[key])),
      dataText(raw, "post"),
      dataText(raw, "text"),
    ]);
    const createdAt = instant(raw.timestamp) ?? instant(review.timestamp) ?? instant(review.created_timestamp);
    if (name === "" && text === "" && createdAt === null) {
      sink.problem("record-wrong-shape", pointer);
      return;
    }
    sink.item({
      kind: "review",
      createdAt,
      text,
      place: { type: "host", name: name === "" ? null : name, known: "page" },
      url: typeof raw.url === "string" && raw.url !== "" ? raw.url : null,
      pointer,
    });
  },
};
