import { type EntrySpec, writeZip } from "../../unit/archive/zipWriter.ts";

export const ACTIVITY = "your_facebook_activity";
const POSTS = `${ACTIVITY}/posts/your_posts__check_ins__photos_and_videos`;
/** Where the hostile contents of a case stand. */
export const COMMENTS = `${ACTIVITY}/comments_and_reactions/comments.json`;

export interface RawPost {
  readonly timestamp: number;
  readonly title: string;
  readonly data: readonly unknown[];
}

const post = (text: string, timestamp: number): RawPost => ({
  timestamp,
  title: "Ann Example updated her status.",
  data: [{ post: text }],
});

export const comment = (text: string, timestamp: number): object => ({
  timestamp,
  title: "Ann Example commented on her own post.",
  data: [{ comment: { timestamp, comment: text, author: "Ann Example" } }],
});

export const COMMENT_LIST = [comment("A first word", 1_600_000_001), comment("A second word", 1_600_000_002)];
export const COMMENTS_JSON = JSON.stringify({ comments_v2: COMMENT_LIST });
export const COMMENT_ITEMS = COMMENT_LIST.length;

const posts = (number: number, list: readonly RawPost[]): EntrySpec => ({
  name: `${POSTS}_${number}.json`,
  data: JSON.stringify(list),
});

/** The part of the export that nothing is wrong with. */
export const goodZip = (): Buffer =>
  writeZip({
    entries: [
      posts(1, [post("Good day", 1_500_000_001), post("Good night", 1_500_000_002), post("Bye", 1_500_000_003)]),
    ],
  });
export const GOOD_ITEMS = 3;

/** The healthy file that every hostile zip holds beside what is wrong in it. */
export const NEIGHBOUR = posts(2, [post("Next door", 1_500_000_004), post("Over the road", 1_500_000_005)]);
export const NEIGHBOUR_ITEMS = 2;

/** The same with another number: then number 2 is missing. */
export const FAR_NEIGHBOUR: EntrySpec = { ...NEIGHBOUR, name: `${POSTS}_3.json` };
