import { JPEGS, MP4S, PNGS } from "./mediaBytes.ts";
import { seedOf } from "./prng.ts";

function decode(list: readonly string[]): readonly Buffer[] {
  return list.map((text) => Buffer.from(text, "base64"));
}

const jpegs = decode(JPEGS);
const pngs = decode(PNGS);
const mp4s = decode(MP4S);

/**
 * A real file for a media path, by its extension (PNG for names without one, as Meta has them). `size` pads it with zeros
 * to that many bytes at least: decoders of JPEG, PNG and MP4 stop at the end of the picture.
 */
export function mediaBytes(path: string, size = 0): Buffer {
  const list = path.endsWith(".mp4") ? mp4s : path.endsWith(".jpg") ? jpegs : pngs;
  const bytes = list[seedOf(path) % list.length] ?? Buffer.alloc(0);
  return bytes.length >= size ? bytes : Buffer.concat([bytes, Buffer.alloc(size - bytes.length)]);
}
