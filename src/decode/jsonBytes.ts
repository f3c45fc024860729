/** Bytes of JSON that matter to one who only looks for its structure. */
export const QUOTE = 34;
export const BACKSLASH = 92;
export const COMMA = 44;
export const COLON = 58;
export const OPEN_LIST = 91;
export const CLOSE_LIST = 93;
export const OPEN_OBJECT = 123;
export const CLOSE_OBJECT = 125;

export const OPENS = 1;
export const CLOSES = 2;
export const QUOTES = 3;
const SEPARATES = 4;

/** What kind of structure each byte is; 0 for none. */
export const KIND = new Uint8Array(256);
for (const [bytes, kind] of [
  [[OPEN_LIST, OPEN_OBJECT], OPENS],
  [[CLOSE_LIST, CLOSE_OBJECT], CLOSES],
  [[QUOTE], QUOTES],
  [[COMMA], SEPARATES],
] as const) {
  for (const byte of bytes) KIND[byte] = kind;
}

/** Longer keys are no wrappers of ours, so only so many bytes of them are kept. */
export const LONGEST_KEY = 1024;

/** White space of JSON, and the three bytes of a BOM. */
export function isBlank(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9 || byte === 0xef || byte === 0xbb || byte === 0xbf;
}

/** The string that stands, still escaped, between two quotes; as it is where its escapes are wrong. */
export function unquote(raw: string): string {
  try {
    return String(JSON.parse(`"${raw}"`));
  } catch {
    return raw;
  }
}
