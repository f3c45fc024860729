const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** A piece of a PNG has its length before its four letters, and four bytes of checksum behind its data. */
const PNG_AROUND = 12;
const JPEG_START = 0xffd8;
/** Whether a byte says the start of a JPEG's frame: its size, and how many colours it has. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const JPEG_COLOURS: ReadonlySet<number> = new Set([1, 3, 4]);

/**
 * Whether a PDF takes a picture as it is: a JPEG, or a PNG that neither lets anything shine through nor comes in several passes. Such
 * pictures are handed on byte by byte: what an export holds is never unpacked here. Whatever its bytes, this ends, and throws nothing.
 */
export function canPrint(bytes: Buffer): boolean {
  if (bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE)) return isPlainPng(bytes);
  return bytes.length > 4 && bytes.readUInt16BE(0) === JPEG_START && isPlainJpeg(bytes);
}

/** Every piece of it lies within it, one head stands first, and it has its palette where its colours are numbers of one. */
function isPlainPng(bytes: Buffer): boolean {
  const seen = new Set<string>();
  let colours = -1;
  for (let at = PNG_SIGNATURE.length; at + PNG_AROUND <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    if (at + PNG_AROUND + length > bytes.length) return false;
    if (name === "IEND") return seen.has("IDAT") && (colours !== 3 || seen.has("PLTE"));
    if (name === "IHDR") {
      colours = bytes[at + 17] ?? -1;
      const inPasses = bytes[at + 20] !== 0;
      if (seen.size > 0 || length !== 13 || inPasses || ![0, 2, 3].includes(colours)) return false;
    } else if (seen.size === 0 || name === "tRNS" || name === "acTL") return false;
    else if (name === "PLTE" && (length === 0 || length % 3 !== 0)) return false;
    seen.add(name);
    at += PNG_AROUND + length;
  }
  return false;
}

/** The piece that tells its size and colours is there, and says what a PDF knows. */
function isPlainJpeg(bytes: Buffer): boolean {
  for (let at = 2; at + 10 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker))
      return bytes.readUInt16BE(at + 5) > 0 && bytes.readUInt16BE(at + 7) > 0 && JPEG_COLOURS.has(bytes[at + 9] ?? 0);
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}
