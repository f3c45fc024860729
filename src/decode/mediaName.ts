import type { MediaType } from "../model/vocabulary.ts";
import { repair, wellFormed } from "./repair.ts";

const BEYOND_ASCII = /[^\0-\x7f]/;

const TYPES: Readonly<Record<string, MediaType>> = {
  jpg: "image",
  jpeg: "image",
  png: "image",
  webp: "image",
  heic: "image",
  heif: "image",
  gif: "image",
  avif: "image",
  mp4: "video",
  mov: "video",
  webm: "video",
  m4v: "video",
  aac: "audio",
  m4a: "audio",
  mp3: "audio",
  ogg: "audio",
  opus: "audio",
  wav: "audio",
};

/**
 * The file name at the end of a media URI, repaired. Backslashes separate too. Percent signs stay: Meta does not
 * encode names, and a name may hold a real one. Query and fragment of a web address go. "" for "".
 */
export function mediaName(uri: string): string {
  const path = /^https?:\/\//i.test(uri) ? uri.replace(/[?#].*$/s, "") : uri;
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return BEYOND_ASCII.test(name) ? wellFormed(repair(name)) : name;
}

/**
 * What a media file is, by the extension of its name. Without one it is what is said beside it (`said`), else an image where a
 * folder on the way says "photo", else "other".
 */
export function mediaTypeOf(uri: string, said: MediaType = "other"): MediaType {
  const name = mediaName(uri);
  const dot = name.lastIndexOf(".");
  if (dot > 0) {
    const extension = name.slice(dot + 1).toLowerCase();
    if (Object.hasOwn(TYPES, extension)) return TYPES[extension] ?? "other";
    if (/^[a-z0-9]{1,5}$/.test(extension)) return "other";
  }
  if (said !== "other") return said;
  return /photo/i.test(uri.slice(0, uri.length - name.length)) ? "image" : "other";
}

/** The name of a file without its ending: what is left of it after somebody converted the picture. */
export function mediaStem(uri: string): string {
  return mediaName(uri).replace(/\.[a-z0-9]{1,5}$/i, "");
}

/** Endings of what lies beside pictures and films: subtitles, and kinds that are not told apart by {@link mediaTypeOf}. */
const MORE_MEDIA = /\.(bmp|tiff?|3gp|avi|mkv|mpe?g|wmv|flac|amr|srt|vtt)$/i;
/** Meta names media by number; some have no ending. */
const NUMBER = /\d{5}/;

/** Whether a file is a picture, a film or a sound by its name: not something to be read as data. */
export function isMediaFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  return Object.hasOwn(TYPES, extension) || MORE_MEDIA.test(name) || (NUMBER.test(name) && !name.includes("."));
}
