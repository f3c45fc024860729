import { asText, type JsonObject } from "../../decode/json.ts";
import { instant } from "../../decode/time.ts";
import type { Place } from "../../model/record.ts";
import type { Kind } from "../../model/vocabulary.ts";
import { labelledAudience } from "../labelled.ts";
import type { ReadContext, Reader } from "../reader.ts";
import { dataObject, dataText, firstText, readAttachments } from "./parts.ts";
import { readTitle } from "./posts.ts";

/** Where a comment stands: the group it names, else the Page it was written as, else what its title says. */
function placeOfComment(raw: JsonObject, comment: JsonObject | null, inGroups: boolean, context: ReadContext): Place {
  const group = asText(comment?.group);
  if (group !== "") return { type: "group", name: group };
  const author = asText(comment?.author);
  if (author !== "" && context.names.kindOf(author) === "own-page") return { type: "page", name: author };
  return readTitle(raw, inGroups ? "group" : "interaction", context).place;
}

function commentReader(id: string, wrapper: string, inGroups: boolean): Reader {
  return {
    id,
    wrappers: [wrapper],
    record(raw, pointer, context, sink) {
      const comment = dataObject(raw, "comment");
      const attached = readAttachments(raw);
      const createdAt = instant(raw.timestamp) ?? instant(comment?.timestamp);
      if (comment === null && createdAt === null && attached.media.length === 0) {
        sink.problem("record-wrong-shape", pointer);
        return;
      }
      sink.item({
        kind: "comment",
        createdAt,
        text: asText(comment?.comment),
        media: attached.media,
        place: placeOfComment(raw, comment, inGroups, context),
        label: labelledAudience(raw),
        pointer,
      });
    },
  };
}

/** `comments_and_reactions/comments.json`; group comments of 2018–2022 name their group in `comment.group`. */
export const comments = commentReader("facebook-comments", "comments", false);
/** `groups/your_comments_in_groups.json`. */
export const groupComments = commentReader("facebook-group-comments", "group_comments", true);

function reactionReader(id: string, wrappers: readonly string[], kind: Kind, textKey: string | null): Reader {
  return {
    id,
    wrappers,
    record(raw, pointer, context, sink) {
      const createdAt = instant(raw.timestamp);
      if (createdAt === null && raw.title === undefined) {
        sink.problem("record-wrong-shape", pointer);
        return;
      }
      const reaction = dataObject(raw, "reaction");
      const actor = asText(reaction?.actor);
      const byPage = actor !== "" && context.names.kindOf(actor) === "own-page";
      sink.item({
        kind,
        createdAt,
        text: textKey === null ? "" : dataText(raw, textKey),
        place: byPage ? { type: "page", name: actor } : readTitle(raw, "interaction", context).place,
        pointer,
      });
    },
  };
}

/** `comments_and_reactions/likes_and_reactions_N.json` (a bare array), earlier `posts_and_comments.json`. */
export const reactions = reactionReader("facebook-reactions", ["reactions"], "reaction", null);
/** `stories/story_reactions.json`: what the user sent in answer to others' stories. */
export const storyReactions = reactionReader("facebook-story-reactions", ["stories_feedback"], "reaction", "text");

/** `polls/polls_you_voted_on.json`: the question stands in the attachment. */
export const pollVotes: Reader = {
  id: "facebook-poll-votes",
  wrappers: ["poll_votes"],
  record(raw, pointer, context, sink) {
    const attached = readAttachments(raw);
    const createdAt = instant(raw.timestamp);
    if (createdAt === null && attached.poll === null) {
      sink.problem("record-wrong-shape", pointer);
      return;
    }
    const place = readTitle(raw, "post", context).place;
    sink.item({
      kind: "poll",
      createdAt,
      text: firstText([asText(attached.poll?.question)]),
      place: place.type === "group" || place.type === "page" ? place : { type: "own" },
      pointer,
    });
  },
};
