import { fold } from "../decode/fold.ts";
import { type Label, labelsOf } from "../words/index.ts";

/** What readers ask a `label_values` record for, with the labels it may stand under. Earlier labels are asked first. */
export const LABELS = {
  message: labelsOf("message", "post"),
  caption: labelsOf("caption"),
  target: labelsOf("target"),
  name: labelsOf("name"),
  username: labelsOf("username"),
  owner: labelsOf("owner", "author"),
  url: labelsOf("link"),
  reaction: labelsOf("reaction"),
  title: labelsOf("title"),
  description: labelsOf("description"),
  question: labelsOf("question"),
  time: labelsOf("created", "time"),
  draft: labelsOf("draft"),
  published: labelsOf("published"),
  group: labelsOf("group"),
  answer: labelsOf("answer", "response"),
  comment: labelsOf("comment"),
  review: labelsOf("review"),
  address: labelsOf("address"),
  firstCloseFriendsStory: labelsOf("firstCloseFriendsStory"),
  latitude: labelsOf("latitude"),
  place: labelsOf("place"),
} as const satisfies Record<string, readonly string[]>;

export type LabelMeaning = keyof typeof LABELS;

/** A test whether a label has this meaning, in any language known. */
export function labelTest(meaning: Label): (label: string) => boolean {
  const folded: ReadonlySet<string> = new Set(labelsOf(meaning).map(fold));
  return (label) => folded.has(fold(label));
}
