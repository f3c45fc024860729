import type { Random } from "../prng.ts";
import { PAGE_WORDS, type PageLanguage, type PageWords } from "./words.ts";

/** What of an item a page shows. */
export interface Shown {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** ISO instant. */
  readonly createdAt: string | null;
}

export interface ProfileOptions {
  readonly language: PageLanguage;
  readonly name: string;
  readonly now: Date;
  readonly prng: Random;
  /** Texts that are not public: others on the page say the same. */
  readonly decoys: readonly Shown[];
  /** Hours east of UTC of the printed times. */
  readonly offset: number;
}

export interface ProfileView {
  readonly lines: readonly string[];
  /** Ids of the items whose texts the page shows, whole or cut. */
  readonly shows: ReadonlySet<string>;
}

const DAY = 24 * 60 * 60 * 1000;
/** Longer texts are cut off, as a page cuts them. */
const CUT_AT = 160;
const FRIENDS = ["Bo Example", "Cleo Sample", "Ada Example Sample", "Dr. Emil Muster"];

/**
 * The lines of a profile as a stranger sees it and a browser copies it: newest first, interface words around, comments of others,
 * reactions, advertising, long texts cut off, some parts not loaded.
 */
export function profileView(items: readonly Shown[], options: ProfileOptions): ProfileView {
  const { language, name, prng, decoys } = options;
  const words = PAGE_WORDS[language];
  const posts = items.filter(({ kind }) => kind !== "comment").sort(newestFirst);
  const comments = items.filter(({ kind }) => kind === "comment");
  const lines = [words.viewAs, name, ...FRIENDS.slice(0, 2), "1.2K"];
  const shows = new Set<string>();
  const put = (item: Shown, text: readonly string[]) => {
    lines.push(...text);
    shows.add(item.id);
  };
  for (const post of posts) {
    if (prng.chance(0.05)) continue; // not loaded
    if (prng.chance(0.1))
      lines.push("Example Shop", `${words.sponsored} ·`, pick(decoys, prng)?.text ?? "Buy now", "example.org");
    if (prng.chance(0.1)) lines.push(...byAnother(pick(decoys, prng), options, words));
    const header = [
      `${name}${prng.chance(0.2) ? " · " : ""}`,
      `${dateLine(post, options, words)} · ${words.sharedWithPublic}`,
    ];
    put(post, [...header, ...textLines(post.text, words), "All reactions:", "12", words.comments(3)]);
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
    if (mine !== undefined) put(mine, [name, ...textLines(mine.text, words), words.like, words.reply, words.years(2)]);
    lines.push(words.like, words.comment, words.share);
  }
  return { lines: language === "ar" ? lines.map(fromTheRight) : lines, shows };
}

/** Somebody else's words on the profile: written to the person, or in a post that they shared. */
function byAnother(decoy: Shown | undefined, options: ProfileOptions, words: PageWords): string[] {
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

/** As Facebook prints it: relative for a week, without its year in the same year, else whole; with or without the time. */
function dateLine({ createdAt }: Shown, { now, offset, prng }: ProfileOptions, words: PageWords): string {
  if (createdAt === null) return words.days(3);
  const at = new Date(createdAt);
  const age = now.getTime() - at.getTime();
  if (age < 7 * DAY) return words.days(Math.max(1, Math.floor(age / DAY)));
  const local = new Date(at.getTime() + offset * 60 * 60 * 1000);
  const date = { month: "long", day: "numeric", timeZone: "UTC" } as const;
  const time = { hour: "numeric", minute: "2-digit" } as const;
  const year = local.getUTCFullYear() === now.getUTCFullYear() ? {} : ({ year: "numeric" } as const);
  return new Intl.DateTimeFormat(words.locale, { ...date, ...year, ...(prng.chance(0.4) ? time : {}) }).format(local);
}

/** A text as the page draws it: typographic quotes, emoticons as pictures that are not copied, and cut off where it is long. */
function textLines(text: string, words: PageWords): string[] {
  const drawn = text
    .replaceAll('"', "”")
    .replaceAll("'", "’")
    .replace(/(?<=^|\s):\)(?=\s|$)/g, "🙂");
  if (drawn.length <= CUT_AT) return drawn.split("\n").filter((line) => line.trim() !== "");
  const cut = drawn.slice(0, drawn.lastIndexOf(" ", CUT_AT));
  return `${cut}… ${words.seeMore}`.split("\n").filter((line) => line.trim() !== "");
}

const fromTheRight = (line: string): string => `\u202b${line}\u202c`;

const newestFirst = (a: Shown, b: Shown): number => ((a.createdAt ?? "") < (b.createdAt ?? "") ? 1 : -1);

function pick<T>(list: readonly T[], prng: Random): T | undefined {
  return list.length === 0 ? undefined : prng.pick(list);
}
