import { asText, type JsonObject } from "../../decode/json.ts";
import { instant } from "../../decode/time.ts";
import type { Place } from "../../model/record.ts";
import type { Kind } from "../../model/vocabulary.ts";
import { labelled } from "../labelledItems.ts";
import type { Pointer, ReadContext, Reader, Sink } from "../reader.ts";
import { dataText, firstText, notesOf, ownWords, readAttachments } from "./parts.ts";

interface Thing {
  readonly kind: Kind;
  readonly texts: (raw: JsonObject) => readonly string[];
  readonly times: readonly string[];
  readonly place?: Place;
}

const OWN: Place = { type: "own" };

/** Flat records: a few texts, joined by a line break, and a time under one of several keys. */
function thing(id: string, wrappers: readonly string[], shape: Thing): Reader {
  return {
    id,
    wrappers,
    record(raw: JsonObject, pointer: Pointer, context: ReadContext, sink: Sink) {
      const texts = shape.texts(raw).filter((t) => t !== "");
      const createdAt = firstTime(raw, shape.times);
      const attached = readAttachments(raw);
      if (texts.length === 0 && createdAt === null && attached.media.length === 0) {
        sink.problem("record-wrong-shape", pointer);
        return;
      }
      sink.item({
        kind: shape.kind,
        createdAt,
        text: texts.join("\n"),
        media: attached.media,
        place: context.pageExport ? { type: "page", name: null } : (shape.place ?? OWN),
        notes: raw.location !== undefined || raw.place !== undefined ? ["has-location"] : notesOf(raw, attached),
        pointer,
      });
    },
  };
}

function firstTime(raw: JsonObject, keys: readonly string[]): number | null {
  for (const key of keys) {
    const at = instant(raw[key]);
    if (at !== null) return at;
  }
  return null;
}

/** `facebook_marketplace/items_sold.json`: title, then description on the next line. */
export const marketplaceListings = thing("facebook-marketplace", ["items_selling"], {
  kind: "marketplace-listing",
  texts: (raw) => [asText(raw.title), asText(raw.description)],
  times: ["created_timestamp", "timestamp", "updated_timestamp"],
  place: { type: "marketplace" },
});

/** `events/your_events.json`: events the user hosted. */
export const events = thing("facebook-events", ["your_events"], {
  kind: "event",
  texts: (raw) => [asText(raw.name), asText(raw.description)],
  times: ["create_timestamp", "timestamp", "start_timestamp"],
});

/** `events/events_you_hosted.json`: label_values whose own title is the event's name. */
export const hostedEvents: Reader = {
  id: "facebook-hosted-events",
  wrappers: [],
  record(raw, pointer, context, sink) {
    const record = labelled(raw);
    const text = ownWords([
      asText(raw.title) || record.text("name") || record.text("title"),
      record.text("description"),
    ]);
    const createdAt = record.timestamp ?? record.time("time");
    if (text === "" && createdAt === null) {
      sink.problem("record-wrong-shape", pointer);
      return;
    }
    sink.item({
      kind: "event",
      createdAt,
      text,
      media: record.media,
      place: context.pageExport ? { type: "page", name: null } : OWN,
      url: record.url,
      attached: record.text("place") || null,
      notes: record.notes,
      pointer,
    });
  },
};

/** `facebook_marketplace/buyer_and_seller_ratings.json`: ratings given, `{timestamp, title, data: [{text}]}`. */
export const ratings: Reader = {
  id: "facebook-marketplace-ratings",
  wrappers: ["ratings"],
  record(raw, pointer, _context, sink) {
    const attached = readAttachments(raw);
    const createdAt = instant(raw.timestamp);
    // A page does not say which of its lines is which.
    const text = firstText([dataText(raw, "text"), dataText(raw, "post"), attached.text ?? ""]);
    if (text === "" && createdAt === null) {
      sink.problem("record-wrong-shape", pointer);
      return;
    }
    sink.item({ kind: "review", createdAt, text, media: attached.media, place: { type: "marketplace" }, pointer });
  },
};

/** `other_activity/notes.json`; notes were retired in 2020. */
export const notes = thing("facebook-notes", ["notes"], {
  kind: "note",
  texts: (raw) => [asText(raw.title), asText(raw.text)],
  times: ["created_timestamp", "timestamp", "updated_timestamp"],
});

/** `your_places/places_you've_created.json` until 2023: `{your_places: [{name, address, url, creation_timestamp}]}`. */
export const placesCreated: Reader = {
  id: "facebook-places-created",
  wrappers: ["your_places", "places_created"],
  record(raw, pointer, _context, sink) {
    const name = asText(raw.name);
    const createdAt = firstTime(raw, ["creation_timestamp", "created_timestamp", "timestamp"]);
    if (name === "" && createdAt === null) {
      sink.problem("record-wrong-shape", pointer);
      return;
    }
    sink.item({
      kind: "post",
      createdAt,
      text: [name, asText(raw.address)].filter((t) => t !== "").join("\n"),
      place: { type: "host", name: name === "" ? null : name, known: "page" },
      url: typeof raw.url === "string" && raw.url !== "" ? raw.url : null,
      notes: ["has-location"],
      pointer,
    });
  },
};

/** `fundraisers/fundraisers_created.json`; its shape is not known from a real export, so several keys are tried. */
export const fundraisers = thing("facebook-fundraisers", ["fundraisers_created"], {
  kind: "fundraiser",
  texts: (raw) => {
    const inner = fundraiserOf(raw);
    return [
      firstText([asText(inner.title), asText(inner.name), asText(raw.title)]),
      firstText([asText(inner.description), asText(raw.description), dataText(raw, "post")]),
    ];
  },
  times: ["timestamp", "created_timestamp", "create_timestamp"],
});

function fundraiserOf(raw: JsonObject): JsonObject {
  const attachments = Array.isArray(raw.attachments) ? raw.attachments : [];
  for (const attachment of attachments) {
    const data = (attachment as { data?: unknown } | null)?.data;
    for (const part of Array.isArray(data) ? data : []) {
      const fundraiser = (part as { fundraiser?: JsonObject } | null)?.fundraiser;
      if (typeof fundraiser === "object" && fundraiser !== null) return fundraiser;
    }
  }
  return raw;
}

/** `pages/pages_you've_recommended.json`: a recommendation or review of a Page. The export leaves its text out. */
export const recommendations: Reader = {
  id: "facebook-recommendations",
  wrappers: ["recommended_pages"],
  record(raw, pointer, _context, sink) {
    const name = firstText([asText(raw.name), dataText(raw, "name")]);
    const createdAt = instant(raw.timestamp);
    if (name === "" && createdAt === null) {
      sink.problem("record-wrong-shape", pointer);
      return;
    }
    if (name !== "") sink.fact({ type: "page", name }, pointer);
    sink.item({
      kind: "review",
      createdAt,
      text: firstText([asText(raw.text), asText(raw.review), asText(raw.recommendation)]),
      place: { type: "host", name: name === "" ? null : name, known: "page" },
      url: typeof raw.url === "string" && raw.url !== "" ? raw.url : null,
      pointer,
    });
  },
};
