type Test = readonly [type: string, at: number, bytes: string | readonly number[]];

/**
 * First bytes of the picture, film and sound formats that exports hold and browsers show (WHATWG MIME Sniffing, section
 * 6). SVG and HTML are left out on purpose: they can carry scripts.
 */
const TESTS: readonly Test[] = [
  ["image/jpeg", 0, [0xff, 0xd8, 0xff]],
  ["image/png", 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/gif", 0, "GIF8"],
  ["image/webp", 8, "WEBP"],
  ["image/bmp", 0, "BM"],
  ["image/avif", 4, "ftypavif"],
  ["image/heic", 4, "ftypheic"],
  ["image/heic", 4, "ftypmif1"],
  ["audio/mp4", 4, "ftypM4A"],
  ["video/quicktime", 4, "ftypqt"],
  ["video/mp4", 4, "ftyp"],
  ["video/webm", 0, [0x1a, 0x45, 0xdf, 0xa3]],
  ["audio/wav", 8, "WAVE"],
  ["audio/ogg", 0, "OggS"],
  ["audio/mpeg", 0, "ID3"],
  ["audio/aac", 0, [0xff, 0xf1]],
  ["audio/aac", 0, [0xff, 0xf9]],
  ["audio/mpeg", 0, [0xff, 0xfb]],
  ["audio/mpeg", 0, [0xff, 0xf3]],
];

/** How many bytes from the beginning tell the type. */
export const SNIFFED_BYTES = 12;

/** The media type that the bytes themselves show, never what a file name claims; null for anything not in the table. */
export function sniffMediaType(bytes: Uint8Array): string | null {
  for (const [type, at, wanted] of TESTS) {
    const expected = typeof wanted === "string" ? Buffer.from(wanted, "latin1") : wanted;
    if (expected.every((byte, index) => bytes[at + index] === byte)) return type;
  }
  return null;
}
