/**
 * Characters that a terminal would obey, or that turn a line around: control characters (with them every escape
 * sequence), line and paragraph separators, bidi controls, and surrogates without their other half.
 */
const UNSAFE = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text made fit for one line of a terminal: white space becomes a space, what a terminal would obey becomes U+FFFD. */
export function plain(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, " ").replace(UNSAFE, "\u{fffd}");
}

export type Style = "bold" | "dim" | "red" | "yellow" | "green" | "cyan";

const CODES: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  green: [32, 39],
  cyan: [36, 39],
};

/** A piece of a line with its look; the text is made plain when it is shown, whoever wrote it. */
export interface Styled {
  readonly text: string;
  readonly style: Style;
}

export const styled = (style: Style, text: string): Styled => ({ style, text });

/** One line for the terminal, ending in a line feed. The only way for text to get there: everything is made plain. */
export function renderLine(parts: readonly (string | Styled)[], color: boolean): string {
  const shown = parts.map((part) => {
    if (typeof part === "string") return plain(part);
    const [on, off] = CODES[part.style];
    return color ? `\u001b[${on}m${plain(part.text)}\u001b[${off}m` : plain(part.text);
  });
  return `${shown.join("")}\n`;
}

/** An argument as a shell takes it back: unchanged where that is safe, else in single quotes (double ones on Windows). */
export function shellWord(text: string, platform: NodeJS.Platform = process.platform): string {
  const word = plain(text);
  if (/^[\w.,:=@%/+-]+$/.test(word)) return word;
  return platform === "win32" ? `"${word.replaceAll('"', '""')}"` : `'${word.replaceAll("'", "'\\''")}'`;
}
