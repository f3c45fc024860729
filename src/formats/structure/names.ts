import { TECHNICAL_WORDS } from "./words.ts";

const LONGEST = 80;
/** Names of files also have numbers, apostrophes and their stand-ins: "group_posts_and_comments_2". */
const EXTENSION = /\.(json|html?)$/i;
const POSSESSIVE = /(?<=[a-z])['’_](?=(?:s|re|ve|ll)(?:_|$))/g;
const SUFFIXES = new Set(["s", "re", "ve", "ll"]);

/**
 * A key as a structure report shows it: Meta's own words in it, and `<word>` for each other one (`profile_<word>_v2`); `<key>`
 * where none or hardly one is Meta's, because it may be the name of somebody or a label in the user's language.
 */
export function keyName(key: string): string {
  if (key.length > LONGEST) return "<key>";
  return masked(key.split("_"), (word) => TECHNICAL_WORDS.has(word) || /^v[1-9]$/.test(word)) ?? "<key>";
}

/** Half of the words at least must be known: else what is left would tell more of the unknown ones than of the file. */
function masked(words: readonly string[], isKnown: (word: string, i: number) => boolean): string | null {
  const known = words.map((word, i) => word === "" || isKnown(word, i));
  const told = words.filter((word, i) => word !== "" && known[i] === true).length;
  if (told === 0 || told * 2 < words.filter((word) => word !== "").length) return null;
  return words.map((word, i) => (known[i] === true ? word : "<word>")).join("_");
}

/**
 * The path of a file as a structure report shows it: folders and names made of words of Meta's own, numbers as `#`,
 * `<word>` for another word among them, and `<name>` for anything else: a username, an album, a thread.
 */
export function pathName(path: string): string {
  return path
    .split("/")
    .map((segment, i, all) => (i === all.length - 1 ? fileName(segment) : segmentName(segment)))
    .join("/");
}

function fileName(name: string): string {
  const [extension = ""] = EXTENSION.exec(name) ?? [];
  return segmentName(name.slice(0, name.length - extension.length)) + extension.toLowerCase();
}

function segmentName(segment: string): string {
  if (segment.length > LONGEST) return "<name>";
  const words = segment.toLowerCase().replace(POSSESSIVE, "_").split("_");
  const numbered = words.map((word) => (/^\d+$/.test(word) ? "#" : word));
  const isMeta = (word: string, i: number) => TECHNICAL_WORDS.has(word) || (i > 0 && SUFFIXES.has(word));
  if (!words.some(isMeta)) return "<name>";
  return masked(numbered, (word, i) => word === "#" || isMeta(word, i)) ?? "<name>";
}
