/** An element's attributes by their names. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** What is to be done with an element, by its name, as bits. */
export const INLINE = 1;
/** Its text is not for readers: a video's is shown where it cannot play. */
export const SILENT = 2;
export const SHOWS_FILE = 4;
export const CELL = 8;
export const ROW = 16;
export const TITLE = 32;
export const LINK = 64;
export const BREAK = 128;
export const FOOT = 256;
export const PARAGRAPH = 512;
export const TIME = 1024;
/** Has no text of its own. */
export const BARE = 2048;

const GROUPS: readonly (readonly [bits: number, names: string])[] = [
  [INLINE, "span b strong i em u s small big font sup sub code mark abbr bdi bdo q cite var kbd samp ins del label"],
  [INLINE | BARE, "wbr picture"],
  [INLINE | LINK | SHOWS_FILE, "a"],
  [INLINE | BARE | SHOWS_FILE, "img source"],
  [INLINE | TIME, "time"],
  [SILENT | SHOWS_FILE, "video audio"],
  [SILENT, "script style noscript template svg iframe object select title"],
  [CELL, "td th"],
  [ROW, "tr"],
  [TITLE, "h1 h2 h3 h4 h5 h6"],
  [BREAK, "br"],
  [FOOT, "footer"],
  [PARAGRAPH, "p"],
];

const BITS = new Map(GROUPS.flatMap(([bits, names]) => names.split(" ").map((name) => [name, bits] as const)));

/** The bits of an element's name; 0 for a plain block element. */
export function tagBits(name: string): number {
  return BITS.get(name) ?? 0;
}
