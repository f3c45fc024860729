import { TECHNICAL_WORDS } from "./words.ts";

const LONGEST = 80;
/** Names of files also have numbers, apostrophes and their stand-ins: "group_posts_and_comments_2". */
const EXTENSION = /\.(json|html?)$/i;
const POSSESSIVE = /(?<=[a-z])['’_](?=(?:s|re|ve|ll)(?:_|$))/g;
const SUFFIXES = new Set(["s", "re", "ve", "ll"]);

/**
 * A key as a structure report shows it: itself where it is made of words of Meta's own (`profile_user_v2`), else `<key>`,
 * because it may be the name of somebody or a label in the user's language.
 */
export function keyName(key: string): string {
  if (key.length > LONGEST) return "<key>";
  return key.split("_").every((word) => TECHNICAL_WORDS.has(word) || /^v[1-9]$/.test(word)) ? key : "<key>";
}

/**
 * The path of a file as a structure report shows it: folders and names made of words of Meta's own, numbers as `#`, and
 * `<name>` for anything else: a username, an album, a thread.
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
  const spelt = words.map((word, i) => {
    if (/^\d+$/.test(word)) return "#";
    return word === "" || TECHNICAL_WORDS.has(word) || (i > 0 && SUFFIXES.has(word)) ? word : null;
  });
  return spelt.every((word) => word === null || word === "" || word === "#") || spelt.includes(null)
    ? "<name>"
    : spelt.join("_");
}
