/**
 * What class names of Meta's pages suggest, as bits. They are obfuscated but have been stable (2018-21: `_2lek`,
 * `_2lem`; since 2022 `_a6-h`, `_a6-g`, `_a6-o`, `_a72d`), yet they may change any day: structure decides, they help.
 */
export const HEADING = 1;
export const FOOTER = 2;
/** What the user wrote. */
export const TEXT = 4;
/** What stands under a photo. */
export const CAPTION = 8;
/** An item of the page. */
export const ITEM = 16;
/** A media file, not an icon. */
export const MEDIA = 32;
/** A name before a value. */
const LABEL = 64;
/** The part between heading and footer. */
export const BODY = 128;

const BITS: ReadonlyMap<string, number> = new Map([
  ["_a6-h", HEADING],
  ["_2lek", HEADING],
  ["_3-94", FOOTER],
  ["_a6-o", FOOTER],
  ["_a72d", FOOTER],
  ["_2lem", FOOTER],
  ["_2pin", TEXT],
  ["_3-95", CAPTION],
  ["_a6-g", ITEM],
  ["uiBoxWhite", ITEM],
  ["_a6_o", MEDIA],
  ["_a6_m", LABEL],
  ["_a6-p", BODY],
  ["_2let", BODY],
]);

/** A page has a few dozen different class attributes; the bound keeps hostile pages harmless. */
const remembered = new Map<string, number>();
const REMEMBER = 1000;
const LONGEST = 300;

/** The bits of a class attribute. */
export function hintsOf(className: string | undefined): number {
  if (className === undefined || className === "" || className.length > LONGEST) return 0;
  const known = remembered.get(className);
  if (known !== undefined) return known;
  let bits = 0;
  for (const name of className.split(/\s+/)) bits |= BITS.get(name) ?? 0;
  // `_3-95` also stands on items, headings and bodies, where it is only a margin.
  if (bits & (ITEM | HEADING | BODY | FOOTER)) bits &= ~(CAPTION | TEXT);
  if (remembered.size >= REMEMBER) remembered.clear();
  remembered.set(className, bits);
  return bits;
}

/** Those of Meta's class names in a class attribute that are known here, in its order; the others may say anything. */
export function knownClasses(className: string | undefined): string[] {
  if (className === undefined || className.length > LONGEST) return [];
  return [...new Set(className.split(/\s+/).filter((name) => BITS.has(name)))];
}
