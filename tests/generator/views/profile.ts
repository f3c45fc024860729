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

/**
 * The lines of a profile as a stranger sees it and a browser copies it: newest first, interface words around, comments of others,
 * reactions, advertising, long texts cut off, some parts not loaded.
 */
export function profileView(items: readonly Shown[], options: ViewOptions): View {
  const { language, name, prng, decoys } = options;
  const words = PAGE_WORDS[language];
  const posts = items.filter(({ kind }) => kind !== "comment").sort(newestFirst);
  const comments = items.filter(({ kind }) => kind === "comment");
  const page = new Drawn();
  const { lines } = page;
  lines.push(words.viewAs, name, ...FRIENDS.slice(0, 2), "1.2K");
  for (const post of posts) {
    if (prng.chance(0.05)) continue; // not loaded
    if (prng.chance(0.1))
      lines.push("Example Shop", `${words.sponsored} ·`, pick(decoys, prng)?.text ?? "Buy now", "example.org");
    if (prng.chance(0.1)) lines.push(...byAnother(pick(decoys, prng), options, words));
    const header = [
      `${name}${prng.chance(0.2) ? " · " : ""}`,
      `${dateLine(post, options, words)} · ${words.sharedWithPublic}`,
    ];
    const below = ["All reactions:", "12", words.comments(3)];
    page.put(post, [...header, ...textLines(post.text, words), ...below], saysYear(post, options));
    for (const decoy of [pick(decoys, prng), pick(decoys, prng)])
      if (decoy !== undefined && prng.chance(0.3))
        lines.push(
          prng.pick(FRIENDS),
          ...(prng.chance(0.2) ? [words.author] : []),
          ...textLines(decoy.text, words),
          words.like,
          words.reply,
          words.years(3),
        );
    const mine = comments.pop();
    if (mine !== undefined)
      page.put(mine, [name, ...textLines(mine.text, words), words.like, words.reply, words.years(2)], false);
    lines.push(words.like, words.comment, words.share);
  }
  return page.view(language);
}

/** Somebody else's words on the profile: written to the person, or in a post that they shared. */
function byAnother(decoy: Shown | undefined, options: ViewOptions, words: PageWords): string[] {
  if (decoy === undefined) return [];
  const { name, prng } = options;
  const date = dateLine(decoy, options, words);
  const text = textLines(decoy.text, words);
  return prng.pick([
    [`${FRIENDS[0]} ▸ ${name}`, date, ...text],
    [`${FRIENDS[0]}`, "▸", name, date, ...text],
    [`${name} ${words.sharedPost}`, date, `${FRIENDS[1]}`, date, ...text],
    [`${name} Sample`, date, ...text],
  ]);
}
