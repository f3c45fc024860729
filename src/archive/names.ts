import { isAscii, isUtf8 } from "node:buffer";
import { crc32 } from "node:zlib";

// The upper half of IBM code page 437, the encoding of names in a zip without a UTF-8 flag (PKWARE APPNOTE, appendix D).
const CP437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";

/**
 * The name of an entry, which lies from `start` to `end`: by the UTF-8 flag; else by a Unicode path field (0x7075) that
 * belongs to this very name; else as UTF-8 where it is valid, as many writers forget the flag; else code page 437.
 */
export function decodeName(
  buffer: Buffer,
  start: number,
  end: number,
  utf8Flag: boolean,
  unicodePath: Buffer | null,
): string {
  const text = buffer.toString("utf8", start, end);
  // As many characters as bytes, and none of them a replacement: plain ASCII.
  if (unicodePath === null && text.length === end - start && !text.includes("\ufffd")) return text;
  const bytes = buffer.subarray(start, end);
  const valid = isUtf8(bytes);
  if (valid && utf8Flag && !isAscii(bytes)) return text;
  const named = unicodePath && fromUnicodePath(bytes, unicodePath);
  return named ?? (valid ? text : fromCp437(bytes));
}

/** Version 1, the CRC-32 of the name it stands for, then the name in UTF-8 (APPNOTE 4.6.9). */
function fromUnicodePath(bytes: Buffer, field: Buffer): string | null {
  if (field.length < 6 || field[0] !== 1 || field.readUInt32LE(1) !== crc32(bytes)) return null;
  const name = field.subarray(5);
  return isUtf8(name) ? name.toString("utf8") : null;
}

function fromCp437(bytes: Buffer): string {
  let text = "";
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : CP437[byte - 0x80];
  return text;
}

/** Quick, as hundreds of thousands of names pass here, nearly all of them clean. */
const mayBeUnclean = (name: string) =>
  name.includes("\\") ||
  name.includes("/.") ||
  name.includes("//") ||
  name.includes("\0") ||
  name.includes(":") ||
  name.startsWith("/") ||
  name.startsWith(".");

/**
 * A name with forward slashes and no empty or "." steps; null where it is unsafe: empty, absolute, with a drive letter,
 * a NUL, or steps up ("..").
 */
export function cleanPath(name: string): string | null {
  if (name === "") return null;
  if (!mayBeUnclean(name)) return name;
  const path = name.replaceAll("\\", "/");
  if (path.includes("\0") || path.startsWith("/")) return null;
  const steps = path.split("/").filter((step) => step !== "" && step !== ".");
  if (steps.length === 0 || steps.includes("..") || /^[a-z]:/i.test(steps[0] ?? "")) return null;
  return steps.join("/") + (path.endsWith("/") ? "/" : "");
}

const LITTER = /(?:^|\/)(?:\._[^/]*$|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i;
const mayBeLitter = (path: string) => path.includes("._") || /[ebi]$/i.test(path.slice(-1));

/** Files that systems leave behind: AppleDouble files, folder views, thumbnails. No part of any export, and never listed. */
export const isLitter = (path: string): boolean => mayBeLitter(path) && LITTER.test(path);
