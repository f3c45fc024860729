import type { JsonObject } from "../../decode/json.ts";
import type { Place, PublishState } from "../../model/record.ts";
import type { Kind } from "../../model/vocabulary.ts";
import { type Labelled, labelled, longestText } from "../labelledItems.ts";
import { isNobodysName } from "../nobody.ts";
import type { ReadContext, Reader } from "../reader.ts";
import { statedGroup } from "./groups.ts";
import { ownWords } from "./parts.ts";

interface Shape {
  readonly kind: Kind;
  readonly state?: PublishState;
  readonly text: (record: Labelled) => string;
  readonly place: (record: Labelled, context: ReadContext) => Place;
  /** What it is about in others' words. */
  readonly attached?: (record: Labelled) => string;
}

/** A reader of label_values records: `[{timestamp, fbid, media, label_values: [...]}]`, or one lone record. */
function labelledReader(id: string, shape: Shape): Reader {
  return {
    id,
    wrappers: [],
    record(raw: JsonObject, pointer, context, sink) {
      const record = labelled(raw);
      const text = shape.text(record);
      if (record.entries.length === 0 && record.timestamp === null) {
        sink.problem("record-wrong-shape", pointer);
        return;
      }
      const place: Place = context.pageExport ? { type: "page", name: null } : shape.place(record, context);
      if (place.type === "group" && place.name !== null) statedGroup(place.name, pointer, sink);
      sink.item({
        kind: shape.kind,
        createdAt: record.timestamp ?? record.time("time"),
        text,
        media: record.media,
        place,
        state: shape.state ?? "published",
        url: record.url,
        attached: shape.attached?.(record) || null,
        notes: record.notes,
        pointer,
      });
    },
  };
}

const own = (): Place => ({ type: "own" });

function hostOf(name: string, context: ReadContext): Place {
  if (name === "") return { type: "host", name: null, known: null };
  const kind = context.names.kindOf(name);
  if (kind === "group") return { type: "group", name };
  if (kind === "own-page") return { type: "page", name };
  return { type: "host", name: kind === null && isNobodysName(name) ? null : name, known: kind };
}

const wordsOf = (r: Labelled): string =>
  r.text("message") || r.text("caption") || r.text("description") || longestText(r.entries);

/** `posts/posts_on_other_pages_and_profiles.json`: the target is named. */
export const postsOnOthers = labelledReader("facebook-posts-on-others", {
  kind: "post",
  text: (r) => r.text("message"),
  place: (r, context) => hostOf(r.text("target"), context),
});

/** Some group, named or not. */
const inGroup = (r: Labelled): Place => ({ type: "group", name: r.text("group") || r.text("target") || null });

/** The group a record names, else the one whose content it is on, else the own timeline. */
function anyPlace(r: Labelled, context: ReadContext): Place {
  const group = r.text("group");
  if (group !== "") return { type: "group", name: group };
  const target = r.text("target");
  return target === "" || context.titles.isOwn(target) ? own() : hostOf(target, context);
}

/** Files known in the classic shape only; Meta moves one after the other to label_values. */
export const labelledPosts = labelledReader("facebook-posts", { kind: "post", text: wordsOf, place: anyPlace });
export const labelledPhotos = labelledReader("facebook-photos", {
  kind: "photo",
  text: (r) => r.text("description") || r.text("caption"),
  place: own,
});
export const labelledVideos = labelledReader("facebook-videos", {
  kind: "video",
  text: (r) => r.text("description") || r.text("caption"),
  place: own,
});
export const labelledReels = labelledReader("facebook-reels", { kind: "reel", text: wordsOf, place: anyPlace });
export const labelledStories = labelledReader("facebook-archived-stories", {
  kind: "story",
  state: "archived",
  text: wordsOf,
  place: own,
});
export const labelledGroupPosts = labelledReader("facebook-group-posts", {
  kind: "post",
  text: wordsOf,
  place: inGroup,
});
export const labelledGroupComments = labelledReader("facebook-group-comments", {
  kind: "comment",
  text: (r) => r.text("comment") || wordsOf(r),
  place: inGroup,
});
export const labelledComments = labelledReader("facebook-comments", {
  kind: "comment",
  text: (r) => r.text("comment") || wordsOf(r),
  place: (r, context) => {
    const group = r.text("group");
    if (group !== "") return { type: "group", name: group };
    const owner = r.text("target") || r.text("owner") || r.text("name");
    return context.titles.isOwn(owner) ? own() : hostOf(owner, context);
  },
});

/**
 * `your_places/places_you've_created.json`: what the user wrote about a place stands on the place's own Page. Two lines:
 * name, address.
 */
export const placesCreated = labelledReader("facebook-places-created", {
  kind: "post",
  text: (r) => [placeName(r), r.text("address")].filter((t) => t !== "").join("\n"),
  place: (r) => ({ type: "host", name: placeName(r) || null, known: "page" }),
});

function placeName(r: Labelled): string {
  return r.text("name") || r.text("title") || longestText(r.entries);
}

/** Reviews in the label_values shape: a Page and what was said of it. */
export const labelledReviews = labelledReader("facebook-reviews", {
  kind: "review",
  text: (r) => r.text("review") || r.text("message") || r.text("description"),
  place: (r) => ({ type: "host", name: r.text("target") || r.text("name") || null, known: "page" }),
});

/** Events, notes, fundraisers and listings in the label_values shape: a name and a description. */
const titled = (r: Labelled): string =>
  [r.text("title") || r.text("name"), r.text("description")].filter((t) => t !== "").join("\n") ||
  longestText(r.entries);
export const labelledEvents = labelledReader("facebook-events", { kind: "event", text: titled, place: own });
export const labelledNotes = labelledReader("facebook-notes", { kind: "note", text: titled, place: own });
export const labelledFundraisers = labelledReader("facebook-fundraisers", {
  kind: "fundraiser",
  text: titled,
  place: own,
});
export const labelledListings = labelledReader("facebook-marketplace", {
  kind: "marketplace-listing",
  text: titled,
  place: () => ({ type: "marketplace" }),
});

/** `posts/check-ins.json`. */
/** Where somebody was, which is all that a check-in without a message says. */
const whereOf = (r: Labelled): string => ownWords([r.text("place"), r.text("address")]);

export const checkIns = labelledReader("facebook-check-ins", {
  kind: "post",
  text: (r) => r.text("message"),
  place: own,
  attached: whereOf,
});

/** `live_videos/live_videos.json`, of a profile and of a Page. */
export const liveVideos = labelledReader("facebook-live-videos", {
  kind: "live",
  text: (r) => ownWords([r.text("title"), r.text("message") || r.text("description")]),
  place: anyPlace,
});

/** `groups/your_contributions.json`: what was posted and commented in groups, without telling which. */
export const contributions = labelledReader("facebook-contributions", {
  kind: "post",
  text: wordsOf,
  place: inGroup,
});

/** `groups/your_document_revision.json`: what was written in the documents of groups. */
export const groupDocuments = labelledReader("facebook-group-documents", {
  kind: "post",
  text: (r) => ownWords([r.text("title"), wordsOf(r)]),
  place: inGroup,
});

export const archivedLabelled = labelledReader("facebook-archive", {
  kind: "post",
  state: "archived",
  text: wordsOf,
  place: own,
});
export const trashedLabelled = labelledReader("facebook-trash", {
  kind: "post",
  state: "trashed",
  text: wordsOf,
  place: own,
});

/**
 * `comments_and_reactions/likes_and_reactions.json`: labels Reaction, Name, URL. It overlaps with the numbered files. Name
 * may be who reacted, the account itself; then nothing says whose content it is.
 */
export const labelledReactions = labelledReader("facebook-labelled-reactions", {
  kind: "reaction",
  text: () => "",
  place: (r, context) => hostOf(context.titles.isOwn(r.text("name")) ? "" : r.text("name"), context),
});

/** `facebook_marketplace/your_marketplace_listing_history.json`. */
export const listingHistory = labelledReader("facebook-listing-history", {
  kind: "marketplace-listing",
  text: (r) => [r.text("title") || r.text("name"), r.text("description")].filter((t) => t !== "").join("\n"),
  place: () => ({ type: "marketplace" }),
});

/** `polls/your_poll_votes.json`. */
export const labelledPollVotes = labelledReader("facebook-labelled-poll-votes", {
  kind: "poll",
  text: (r) => r.text("question") || r.text("title") || longestText(r.entries),
  place: own,
});
