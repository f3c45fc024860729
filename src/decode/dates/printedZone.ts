/** A zone as a number, which Meta printed until 2018: "UTC+01", "GMT-8", "+05:30"; "UTC" alone is its own. Letters alone (PST, CST) name several. */
const ZONE = /\b(?:utc|gmt)(?: ?([+-])(\d{1,2})(?::?(\d{2}))?)?(?![\p{L}\d])|(?<=^|\s)([+-])(\d{2}):?(\d{2})(?!\d)/iu;
const LARGEST = 14 * 60;

/** How far ahead of UTC, in minutes, the clock ran that the words beside a time name; null where they name none. */
export function printedOffset(words: string): number | null {
  const match = words.length < 3 ? null : ZONE.exec(words);
  if (match === null) return null;
  const minutes = Number(match[3] ?? match[6] ?? 0);
  const all = Number(match[2] ?? match[5] ?? 0) * 60 + minutes;
  if (all > LARGEST || minutes > 59) return null;
  return (match[1] ?? match[4]) === "-" ? -all : all;
}

/** The text without the zone it names. */
export function withoutZone(text: string): string {
  return text.replace(ZONE, " ");
}
