import { imageSize } from "image-size";

/** A picture of more is not shown: unpacked it takes four bytes a pixel of the window's memory, however small its file is. */
export const MOST_PIXELS = 100_000_000;
/**
 * How far into a file its size is looked for: it stands before the first scan, behind the camera's notes and its preview, which
 * are far shorter. Nearly every picture tells it within the first of these.
 */
export const PICTURE_HEADS: readonly number[] = [256 * 1024, 2 * 1024 * 1024];

/** Pixels of a picture by the beginning of its file; null where that does not tell. Never throws. */
export function pixelsOf(head: Uint8Array): number | null {
  try {
    const { width, height } = imageSize(head);
    return width * height;
  } catch {
    return null;
  }
}
