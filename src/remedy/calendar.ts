/** One all-day reminder. */
export interface CalendarEntry {
  /** Globally unique and the same each time, so that a second import replaces the first (RFC 7986, 5.3). */
  readonly uid: string;
  /** ISO date of the day. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
  readonly url?: string;
}

const LINE_OCTETS = 75;
const encoder = new TextEncoder();

/** Backslash, semicolon, comma and line break in a TEXT value (RFC 5545, 3.3.11); other controls may not occur at all. */
function escapeText(text: string): string {
  return text
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n|\r|\n/g, "\\n")
    .replaceAll(/[\p{Cc}]/gu, "");
}

/** Splits a content line so that no line has more than 75 octets, never inside a character (RFC 5545, 3.1). */
function fold(line: string): string {
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join("\r\n");
}

const compact = (isoDate: string): string => isoDate.replaceAll("-", "");

function dayAfter(isoDate: string): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/**
 * An iCalendar file (RFC 5545) with all-day entries, each with an alarm at nine in the morning of its day. `stampedAt`
 * is when the file is made.
 */
export function calendarFile(entries: readonly CalendarEntry[], stampedAt: Date): string {
  const stamp = stampedAt.toISOString().replaceAll(/[-:]|\.\d+/g, "");
  const events = entries.flatMap((entry) => [
    "BEGIN:VEVENT",
    `UID:${entry.uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(entry.date)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(entry.date))}`,
    `SUMMARY:${escapeText(entry.summary)}`,
    `DESCRIPTION:${escapeText(entry.description)}`,
    ...(entry.url === undefined ? [] : [`URL:${entry.url}`]),
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `DESCRIPTION:${escapeText(entry.summary)}`,
    "TRIGGER:PT9H",
    "END:VALARM",
    "END:VEVENT",
  ]);
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Outscope//Outscope//EN", ...events, "END:VCALENDAR"];
  return `${lines.map(fold).join("\r\n")}\r\n`;
}
