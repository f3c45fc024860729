import { asText, type JsonObject } from "../../decode/json.ts";
import { instant } from "../../decode/time.ts";
import type { PublishState } from "../../model/record.ts";
import type { Kind } from "../../model/vocabulary.ts";
import type { Pointer, ReadContext, Reader, Sink } from "../reader.ts";
import type { TitleMeaning, TitleUse } from "../titles/titleReader.ts";
import { statedGroup } from "./groups.ts";
import { attachedComments } from "./mediaComments.ts";
import { dataText, firstText, notesOf, ownWords, readAttachments } from "./parts.ts";

interface PostShape {
  readonly id: string;
  readonly wrappers: readonly string[];
  readonly kind: Kind;
  readonly titles: TitleUse;
  readonly state?: PublishState;
  /** Stories carry their caption as the media's title. */
  readonly mediaTitles?: boolean;
}

/** A reader of post-like records: `{timestamp, title, data:[{post}], attachments:[{data:[...]}], tags}`. */
function postReader(shape: PostShape): Reader {
  return {
    id: shape.id,
    wrappers: shape.wrappers,
    record(raw, pointer, context, sink) {
      const meaning = readTitle(raw, shape.titles, pointer, context, sink);
      const attached = readAttachments(raw);
      // A post's own words, and those under each of its pictures.
      const post = dataText(raw, "post");
      const event = attached.lifeEvent ?? "";
      const written = ownWords([post || event, ...attached.descriptions]);
      const text = firstText([
        written,
        ...(shape.mediaTitles ? attached.titles : []),
        attached.text ?? "",
        asText(attached.poll?.question),
      ]);
      if (text === "" && isHollow(raw)) {
        sink.problem("record-wrong-shape", pointer);
        return;
      }
      sink.item({
        kind: meaning.picture ?? shape.kind,
        createdAt: instant(raw.timestamp) ?? attached.createdAt,
        text: text === "" ? saleText(attached.forSale) : text,
        media: attached.media,
        place: meaning.place,
        openTitle: meaning.open,
        state: shape.state ?? "published",
        // Beside words of the post a life event is what it is about, as on the page.
        attached: ownWords([post === "" ? "" : event, attached.about ?? ""]) || null,
        notes: notesOf(raw, attached),
        pointer,
      });
      if (attached.comments) attachedComments(raw, pointer, meaning, context, sink);
    },
  };
}

/** Where the record's title puts it; on the Page where the whole export is a Page's. */
export function readTitle(
  raw: JsonObject,
  use: TitleUse,
  pointer: Pointer,
  context: ReadContext,
  sink: Sink,
): TitleMeaning {
  const title = asText(raw.title);
  const meaning = context.titles.read(title, use);
  const { picture } = meaning;
  if (context.pageExport) return { place: { type: "page", name: null }, picture, open: null };
  const group = asText(raw.group);
  return group === "" ? meaning : { place: statedGroup(group, pointer, sink), picture, open: null };
}

/** A record with neither a time nor anything below it tells nothing; it is counted as not understood. */
function isHollow(raw: JsonObject): boolean {
  return raw.timestamp === undefined && raw.attachments === undefined && raw.data === undefined;
}

function saleText(sale: JsonObject | null): string {
  if (sale === null) return "";
  const title = asText(sale.title);
  const description = asText(sale.description);
  return description === "" || description === title ? title : `${title}\n${description}`;
}

/** `posts/your_posts*.json`, `posts/profile_posts_N.json`: bare arrays. */
export const posts = postReader({
  id: "facebook-posts",
  wrappers: ["status_updates", "posts"],
  kind: "post",
  titles: "post",
});

/** `apps_and_websites/posts_from_apps_and_websites.json`: what apps put on the timeline in the user's name. */
export const appPosts = postReader({ id: "facebook-app-posts", wrappers: ["app_posts"], kind: "post", titles: "post" });

/** `groups/group_posts_and_comments.json`, `groups/your_posts_in_groups.json`. */
export const groupPosts = postReader({
  id: "facebook-group-posts",
  wrappers: ["group_posts"],
  kind: "post",
  titles: "group",
});

/** `groups/your_pending_posts_in_groups.json`: not published yet. */
export const pendingPosts = postReader({
  id: "facebook-pending-posts",
  wrappers: ["pending_posts"],
  kind: "post",
  titles: "group",
  state: "pending",
});

/** `reels/your_reels.json`, earlier `short_videos/`. */
export const reels = postReader({ id: "facebook-reels", wrappers: ["lasso_videos"], kind: "reel", titles: "post" });

/** `stories/archived_stories.json`. */
export const archivedStories = postReader({
  id: "facebook-archived-stories",
  wrappers: ["archived_stories"],
  kind: "story",
  titles: "post",
  state: "archived",
  mediaTitles: true,
});

const archivedPosts = postReader({
  id: "facebook-archive",
  wrappers: ["archive"],
  kind: "post",
  titles: "post",
  state: "archived",
});
const trashedPosts = postReader({
  id: "facebook-trash",
  wrappers: ["trash"],
  kind: "post",
  titles: "post",
  state: "trashed",
});

/** Files come in the classic and, one after the other, in the label_values shape; each record says which it has. */
export function eitherShape(classic: Reader, labelled: Reader): Reader {
  return {
    id: classic.id,
    wrappers: classic.wrappers,
    ...(classic.parts === undefined ? {} : { parts: classic.parts }),
    record(raw: JsonObject, pointer: Pointer, context: ReadContext, sink: Sink) {
      const reader = raw.label_values !== undefined ? labelled : classic;
      reader.record(raw, pointer, context, sink);
    },
  };
}

export { archivedPosts, trashedPosts };
