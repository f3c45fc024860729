import {
  Drawn,
  dateLine,
  FRIENDS,
  newestFirst,
  pick,
  type Shown,
  saysYear,
  textLines,
  type View,
  type ViewOptions,
} from "./draw.ts";
import { PAGE_WORDS, type PageWords } from "./words.ts";

/** An item with the ground on which it stands: a group, a host. */
export interface OnGround extends Shown {
  readonly ground: string | null;
}

/** A public group, newest post first: the person's posts and those of others, with comments below. */
export function groupView(group: string, items: readonly Shown[], options: ViewOptions): View {
  const { name, prng, language } = options;
  const words = PAGE_WORDS[language];
  const page = new Drawn();
  page.lines.push(group, `${words.publicGroup} · 12K`, "About", "Discussion", FRIENDS[0], FRIENDS[1]);
  const comments = items.filter(({ kind }) => kind === "comment");
  const posts = items.filter(({ kind }) => kind !== "comment").sort(newestFirst);
  while (posts.length + comments.length > 0) {
    const post = prng.chance(0.6) ? posts.shift() : undefined;
    if (post === undefined) page.lines.push(...saidBy(prng.pick(FRIENDS), options, words));
    else
      page.put(post, [name, dateLine(post, options, words), ...textLines(post.text, words)], saysYear(post, options));
    putComments(page, comments.splice(0, prng.pick([0, 1, 2])), options, words);
  }
  return page.view(language);
}

/** What somebody posted, opened without logging in: their text, and comments of several people, the person's among them. */
export function postView(host: string, comments: readonly Shown[], options: ViewOptions): View {
  const { prng, language } = options;
  const words = PAGE_WORDS[language];
  const page = new Drawn();
  page.lines.push("Facebook", words.logIn, host, dateLine({ ...LONG_AGO, id: "" }, options, words));
  page.lines.push(...textLines(pick(options.decoys, prng)?.text ?? "Hello", words), words.comments(comments.length));
  putComments(page, comments, options, words);
  return page.view(language);
}

/** A profile at Instagram and what is opened from it, without logging in: captions with comments, ages in weeks or dates. */
export function instagramView(items: readonly OnGround[], options: ViewOptions): View {
  const { name, prng, language } = options;
  const words = PAGE_WORDS[language];
  const page = new Drawn();
  page.lines.push("Instagram", words.logIn, name, "120", "Posts", "Reels");
  for (const item of items.toSorted(newestFirst)) {
    const text = textLines(item.text, words);
    const date = prng.chance(0.6) ? dateLine(item, options, words) : "52w";
    const dated = date !== "52w" && saysYear(item, options);
    const [first = "", ...rest] = text;
    if (item.ground !== null) page.lines.push(item.ground, "520w", "A photo of theirs");
    if (prng.chance(0.3)) page.put(item, [name, date, `${name} ${first}`, ...rest], false);
    else page.put(item, [name, date, ...text], dated);
    page.lines.push(words.like, words.reply);
    if (prng.chance(0.5)) page.lines.push(...saidBy("bo.example", options, words));
    if (prng.chance(0.2)) page.lines.push(`cleo_sample ${pick(options.decoys, prng)?.text ?? ""}`, "3w", words.reply);
  }
  return page.view(language);
}

/** A profile at Threads without logging in: user name, a date in figures, text, figures below. */
export function threadsView(items: readonly Shown[], options: ViewOptions): View {
  const { name, prng, language } = options;
  const words = PAGE_WORDS[language];
  const page = new Drawn();
  page.lines.push("Threads", words.logIn, name, "12 followers");
  for (const item of items.toSorted(newestFirst)) {
    page.put(
      item,
      [name, dateLine(item, options, words), ...textLines(item.text, words), "14", "3"],
      saysYear(item, options),
    );
    if (prng.chance(0.4)) page.lines.push(...saidBy("bo.example", options, words));
  }
  return page.view(language);
}

/** The activity log: entries under their day, each with who sees it, which is not everybody for all of them. */
export function activityView(items: readonly OnGround[], limited: readonly OnGround[], options: ViewOptions): View {
  const { name, prng, language } = options;
  const words = PAGE_WORDS[language];
  const page = new Drawn();
  page.lines.push("Activity log", "Filters");
  const open = new Set(items);
  for (const item of [...items, ...limited].sort(newestFirst)) {
    const did = item.kind === "comment" ? words.commented(item.ground ?? FRIENDS[0]) : words.posted;
    const entry = [dateLine(item, options, words), `${name} ${did}`, ...textLines(item.text, words)];
    const time = prng.chance(0.5) ? ["11:15"] : [];
    if (open.has(item)) page.put(item, [...entry, words.everybody, ...time], false);
    else page.lines.push(...entry, ...(prng.chance(0.8) ? [words.friends] : []), ...time);
  }
  return page.view(language);
}

const LONG_AGO = { kind: "post", text: "", createdAt: "2015-03-03T10:00:00.000Z" };

function putComments(page: Drawn, mine: readonly Shown[], options: ViewOptions, words: PageWords): void {
  const { name, prng } = options;
  for (const comment of mine) {
    if (prng.chance(0.4)) page.lines.push(...saidBy(prng.pick(FRIENDS), options, words), words.like, words.reply);
    const badge = prng.chance(0.2) ? [words.author] : [];
    page.put(
      comment,
      [name, ...badge, ...textLines(comment.text, words), words.like, words.reply, words.years(2)],
      false,
    );
  }
}

/** Somebody else says what the person said where it is not public. */
function saidBy(who: string, options: ViewOptions, words: PageWords): string[] {
  const decoy = pick(options.decoys, options.prng);
  if (decoy === undefined) return [];
  return [who, dateLine(decoy, options, words), ...textLines(decoy.text, words)];
}
