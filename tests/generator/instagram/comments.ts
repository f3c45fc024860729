import { isDerived } from "../language.ts";
import type { Entry } from "../plan.ts";
import { type Loose, truthOf, UNKNOWN } from "../truth.ts";
import { remark } from "../words.ts";
import { dice, type InstagramContext, moment } from "./context.ts";
import { published } from "./exposure.ts";
import { commentKeys } from "./labels.ts";

/** A comment as its era writes it. In 2022 it has other keys, a fourth one, and the owner above. */
function commentRecord(
  context: InstagramContext,
  at: number,
  text: string | null,
  owner: string | null,
  gif: boolean,
): unknown {
  const { language, instagramEra } = context.options;
  if (instagramEra === "B") {
    return {
      title: owner ?? "",
      media_map_data: {},
      string_map_data: {
        ...(text === null ? {} : { Comment: { href: "", value: text, timestamp: 0 } }),
        "Comment creation time": { href: "", value: "", timestamp: at },
        ...(owner === null ? {} : { "Media owner": { href: "", value: owner, timestamp: 0 } }),
        "Deletion status": { href: "", value: "False", timestamp: 0 },
      },
    };
  }
  const keys = commentKeys(language);
  return {
    media_list_data: [{ uri: gif ? "https://media.example.org/wave.gif" : "" }],
    string_map_data: {
      ...(text === null ? {} : { [keys.comment]: { value: text } }),
      ...(owner === null ? {} : { [keys.owner]: { value: owner } }),
      [keys.time]: { timestamp: at },
    },
  };
}

/** One comment. Keys stay English in other languages. Some owners are oneself, some are missing, some texts are a GIF. */
export function makeComment(context: InstagramContext, kind: "post" | "reel" | "story", index: number): Entry {
  const random = dice(context, `comment-${kind}`, index);
  const at = moment(context, random);
  const owner = index % 37 === 36 ? null : index % 7 === 3 ? context.person.handle : random.pick(context.person.owners);
  const gif = index % 29 === 28;
  const { text, notes } = gif ? { text: "", notes: [] } : remark(random, context.person.voice);
  const record = commentRecord(context, at, gif ? null : text, owner, gif);
  const own = owner === context.person.handle;
  const loose: Loose[] = own ? ["container"] : [];
  if (own && kind === "story") loose.push("audience", "verdict", "question");
  if (owner === null) loose.push("question", "container");
  if (gif) loose.push("media");
  if (isDerived(context.options.language) && (gif || owner === null)) {
    // One value is left, and unknown keys do not say which.
    loose.push("text", "question", "container", "audience", "verdict");
  }
  const foreign = {
    audience: UNKNOWN,
    question: owner === null ? null : `instagram.owner:${owner}`,
    container: { type: "profile", name: owner },
  } as const;
  const ground = own ? published(context.options, at) : foreign;
  return { record, truth: truthOf(context.holder, { ...ground, kind: "comment", at, text, notes, loose }) };
}

/** A like: with label_values and the owner's block in era D, with a title in era C. */
export function makeLike(context: InstagramContext, index: number): Entry {
  const random = dice(context, "like", index);
  const at = moment(context, random);
  const owner = random.pick(context.person.owners);
  const href = `https://www.instagram.com/p/SAMPLE${index}/`;
  const block = (title: string, name: string) => ({
    title,
    dict: [
      {
        title: "",
        dict: [
          { label: "URL", value: "" },
          { label: context.labels.name, value: name },
          { label: context.labels.username, value: name },
        ],
      },
    ],
  });
  const record =
    context.options.instagramEra === "D"
      ? {
          timestamp: at,
          media: [],
          label_values: [
            { label: "URL", value: href, href },
            { label: context.labels.caption, value: "A caption by somebody else" },
            ...(index % 5 === 4 ? [block("Hashtags", "sample_tag")] : [{ title: "Hashtags", dict: [] }]),
            block(context.labels.owner, owner),
          ],
          fbid: `18${String(index).padStart(15, "0")}`,
        }
      : { title: owner, string_list_data: [{ href, value: "\u{1F44D}", timestamp: at }] };
  const truth = truthOf(context.holder, {
    kind: "reaction",
    at,
    audience: UNKNOWN,
    question: `instagram.owner:${owner}`,
    container: { type: "profile", name: owner },
    loose: isDerived(context.options.language) ? ["text", "question", "container"] : ["text"],
  });
  return { record, truth };
}

/** What is true of a reaction to somebody's content. */
export function reactionTo(owner: string, at: number) {
  return {
    kind: "reaction",
    at,
    audience: UNKNOWN,
    question: `instagram.owner:${owner}`,
    container: { type: "profile", name: owner },
    loose: ["text", "question", "container"],
  } as const;
}

/** A like of a comment. The title is the commenter; whose post it stands below is not said. */
export function makeCommentLike(context: InstagramContext, index: number): Entry {
  const random = dice(context, "comment-like", index);
  const at = moment(context, random);
  const title = random.pick(context.person.owners);
  const record = {
    title,
    string_list_data: [{ href: `https://www.instagram.com/p/SAMPLE${index}/`, value: "\u{1F44D}", timestamp: at }],
  };
  const truth = truthOf(context.holder, reactionTo(title, at));
  return { record, truth };
}
