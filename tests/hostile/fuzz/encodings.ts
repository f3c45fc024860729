import type { Random } from "./random.ts";

const swapped = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();
const BOM = "\ufeff";

const SAVED: readonly ((text: string) => Buffer)[] = [
  (text) => Buffer.from(BOM + text, "utf16le"),
  (text) => swapped(BOM + text),
  (text) => Buffer.from(text, "utf16le"),
  (text) => swapped(text),
  (text) => Buffer.from(BOM + text),
  (text) => Buffer.from(BOM + BOM + text),
  (text) => Buffer.from(text, "latin1"),
  (text) => Buffer.from(text.normalize("NFD")),
  (text) => Buffer.from(text.replaceAll("\n", "\r\n")),
  (text) => Buffer.from(text.replaceAll("\n", "\r")),
  (text) => Buffer.from(`\n\n \t${text}\n\0`),
  // Read as ISO 8859-1 and saved as UTF-8 once more.
  (text) => Buffer.from(Buffer.from(text).toString("latin1")),
];

const CHARSETS = ["windows-1252", "utf-16", "iso-8859-15", "utf-7", "x-user-defined", "", "'", "shift_jis"];

/** A file as another program saved it: in another encoding, or as a page that names a charset it is not in. */
export function reencode(path: string, sound: Buffer, random: Random): Buffer {
  const text = sound.toString();
  const save = random.pick(SAVED) ?? Buffer.from;
  if (!/\.html?$/.test(path) || random.below(2) === 0) return save(text);
  const meta = `<meta charset="${random.pick(CHARSETS)}">`;
  const lied = /<meta charset=[^>]*>/.test(text)
    ? text.replace(/<meta charset=[^>]*>/, meta)
    : text.replace(/<head>/, `<head>${meta}`);
  return random.below(3) === 0 ? save(lied) : Buffer.from(lied);
}
