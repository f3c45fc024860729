import { asText, type JsonObject } from "../../decode/json.ts";
import { instant } from "../../decode/time.ts";
import type { Kind } from "../../model/vocabulary.ts";
import type { Pointer, ReadContext, Reader, Sink } from "../reader.ts";
import type { TitleMeaning, TitleUse } from "../titles/titleReader.ts";
import { statedGroup } from "./groups.ts";
import { dataObject, dataText, firstText, readAttachments } from "./parts.ts";
import { readTitle } from "./posts.ts";

/** Where a comment itself says that it stands: in the group it names, else on the Page it was written as. */
function statedGround(comment: JsonObject | null, pointer: Pointer, { names }: ReadContext, sink: Sink): Ground | null {
  const group = asText(comment?.group);
  if (group !== "") return { place: statedGroup(group, pointer, sink), open: null };
  const author = asText(comment?.author);
  return author !== "" && names.kindOf(author) === "own-page" ? ownPage(author) : null;
}

type Ground = Pick<TitleMeaning, "place" | "open">;

function ownPage(name: string): Ground {
  return { place: { type: "page", name }, open: null };
}

/** A comment stands where it says, else where its title says. */
function commentReader(id: string, wrapper: string, use: TitleUse): Reader {
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
      const { place, open } =
        statedGround(comment, pointer, context, sink) ?? readTitle(raw, use, pointer, context, sink);
      sink.item({
        kind: "comment",
        createdAt,
        text: asText(comment?.comment),
        media: attached.media,
        place,
        openTitle: open,
        pointer,
      });
    },
  };
}

/** `comments_and_reactions/comments.json`; group comments of 2018–2022 name their group in `comment.group`. */
export const comments = commentReader("facebook-comments", "comments", "interaction");
/** `groups/your_comments_in_groups.json`. */
export const groupComments = commentReader("facebook-group-comments", "group_comments", "group");

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
      const { place, open } = byPage ? ownPage(actor) : readTitle(raw, "interaction", pointer, context, sink);
      sink.item({
        kind,
        createdAt,
        text: textKey === null ? "" : dataText(raw, textKey),
        place,
        openTitle: open,
        pointer,
      });
    },
  };
}

/** `comments_and_reactions/likes_and_reactions_N.json` (a bare array), earlier `posts_and_comments.json`. */
export const reactions = reactionReader("facebook-reactions", ["reactions"], "reaction", null);
/** `comments_and_reactions/comments_and_reactions.json` (2021). */
export const commentsAndReactions: Reader = { ...comments, parts: [comments, reactions] };
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
    const { place, open } = readTitle(raw, "post", pointer, context, sink);
    sink.item({
      kind: "poll",
      createdAt,
      text: firstText([asText(attached.poll?.question)]),
      place: place.type === "group" || place.type === "page" ? place : { type: "own" },
      openTitle: open,
      pointer,
    });
  },
};
