import { holdsCoordinates } from "../../decode/coordinates.ts";
import { asArray, asObject, asText, type Json, type JsonObject } from "../../decode/json.ts";
import { mediaTypeOf } from "../../decode/mediaName.ts";
import { repair } from "../../decode/repair.ts";
import { instant } from "../../decode/time.ts";
import type { MediaRef } from "../../model/record.ts";
import type { MediaType, Note } from "../../model/vocabulary.ts";

/** What the attachments of a Facebook record hold, as far as an item shows it. */
export interface Attachments {
  readonly media: readonly MediaRef[];
  /** The media's own captions; never their titles, which are album names. */
  readonly descriptions: readonly string[];
  /** Titles of the media, for stories only. */
  readonly titles: readonly string[];
  readonly createdAt: number | null;
  readonly place: boolean;
  /** Title and words of a life event: the user's own. */
  readonly lifeEvent: string | null;
  /** What it is about in others' words. */
  readonly about: string | null;
  readonly forSale: JsonObject | null;
  readonly poll: JsonObject | null;
  readonly text: string | null;
  /** Whether a media object carries comments, as those of 2018 to 2020 do. */
  readonly comments: boolean;
}

const NONE: Attachments = {
  media: [],
  descriptions: [],
  titles: [],
  createdAt: null,
  place: false,
  lifeEvent: null,
  about: null,
  forSale: null,
  poll: null,
  text: null,
  comments: false,
};

/** A media object of an export as a reference, or null where it names no file. */
export function mediaRef(media: JsonObject | null): MediaRef | null {
  const uri = media?.uri;
  if (typeof uri !== "string" || uri === "") return null;
  const clean = repair(uri);
  return { uri: clean, type: mediaTypeOf(clean, metadataType(media?.media_metadata)) };
}

/** What Meta's own remarks beside a file say it is. */
function metadataType(metadata: Json | undefined): MediaType {
  const said = asObject(metadata);
  if (said?.video_metadata !== undefined) return "video";
  return said?.photo_metadata !== undefined ? "image" : "other";
}

/** The media, captions and special parts below `attachments[].data[]`. Wrong shapes are passed over. */
export function readAttachments(record: JsonObject): Attachments {
  const list = partsOf(record.attachments);
  if (list.length === 0) return NONE;
  const media: MediaRef[] = [];
  const descriptions: string[] = [];
  const titles: string[] = [];
  const found = {
    createdAt: NONE.createdAt,
    place: false,
    lifeEvent: NONE.lifeEvent,
    about: NONE.about,
    forSale: NONE.forSale,
    poll: NONE.poll,
    text: NONE.text,
    comments: false,
  };
  for (const attachment of list) {
    for (const part of partsOf(asObject(attachment)?.data)) {
      const data = asObject(part);
      if (data === null) continue;
      const life = asObject(data.life_event);
      for (const one of [data.media, ...partsOf(life?.photos)]) {
        const file = asObject(one);
        const ref = mediaRef(file);
        if (file === null || ref === null) continue;
        media.push(ref);
        descriptions.push(asText(file.description));
        titles.push(asText(file.title));
        found.createdAt ??= instant(file.creation_timestamp);
        if (hasCoordinates(file)) found.place = true;
        if (file.comments !== undefined) found.comments = true;
      }
      if (data.place !== undefined) found.place = true;
      if (life !== null) found.lifeEvent ??= ownWords([asText(life.title), asText(life.description)]);
      found.about ??= aboutOf(data);
      found.forSale ??= asObject(data.for_sale_item);
      found.poll ??= asObject(data.poll);
      const text = data.text;
      if (typeof text === "string" && text !== "") found.text ??= asText(text);
    }
  }
  return { media, descriptions, titles, ...found };
}

/** Texts of the user that belong together, each once, a line for each; what another one holds already is not said again. */
export function ownWords(texts: readonly string[]): string {
  const kept: string[] = [];
  for (const text of texts) if (text !== "" && !kept.some((other) => other.includes(text))) kept.push(text);
  return kept.join("\n");
}

/** A shared link's title and address, an event, a place, a fundraiser: what is attached has a name that the user did not give. */
function aboutOf(data: JsonObject): string | null {
  // By name and not in a loop over keys: this runs over every part of every post.
  const { external_context, event, fundraiser, group, page, product, place } = data;
  const link = asObject(external_context);
  const texts = link === null ? [] : [asText(link.name), asText(link.url)];
  for (const one of [event, fundraiser, group, page, product]) {
    const thing = asObject(one);
    if (thing !== null) texts.push(asText(thing.name), asText(thing.title));
  }
  const where = asObject(place);
  if (where !== null) texts.push(asText(where.name), asText(where.address));
  return texts.length === 0 ? null : ownWords(texts) || null;
}

/** Whether a media object repeats the coordinates that were taken out of its file. */
export function hasCoordinates(media: JsonObject): boolean {
  return holdsCoordinates(media.media_metadata);
}

/** A list of one may be written without its brackets. */
function partsOf(value: Json | undefined): readonly Json[] {
  return asArray(value) ?? (value === undefined ? [] : [value]);
}

/** `data[].KEY`, the first that holds text. */
export function dataText(record: JsonObject, key: string): string {
  for (const part of partsOf(record.data)) {
    const value = asObject(part)?.[key];
    if (typeof value === "string" && value !== "") return asText(value);
  }
  return "";
}

/** `data[].KEY`, the first that is an object. */
export function dataObject(record: JsonObject, key: string): JsonObject | null {
  for (const part of partsOf(record.data)) {
    const value = asObject(asObject(part)?.[key]);
    if (value !== null) return value;
  }
  return null;
}

export function firstText(texts: readonly string[]): string {
  return texts.find((t) => t !== "") ?? "";
}

/** Notes on what a record shows beside its text: a location, other people. */
export function notesOf(record: JsonObject, attachments: Attachments): Note[] {
  const notes: Note[] = [];
  if (attachments.place) notes.push("has-location");
  if (hasTags(record.tags)) notes.push("tags-people");
  return notes;
}

function hasTags(tags: Json | undefined): boolean {
  const list = asArray(tags);
  return list !== null && list.length > 0;
}
