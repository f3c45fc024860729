/** File systems take names of 255 bytes, some that encrypt names 143; a character may have four. */
const MOST_BYTES = 140;

/** The end of a name that has at most `most` bytes: what tells the parts of an export apart stands there. */
function endOf(name: string, most: number): string {
  const characters = Array.from(name);
  let bytes = 0;
  let start = characters.length;
  while (start > 0) {
    bytes += Buffer.byteLength(characters[start - 1] ?? "");
    if (bytes > most) break;
    start--;
  }
  return characters.slice(start).join("");
}

/** A file name that cannot leave its folder, fits every file system and keeps what tells the parts of an export apart. */
export function safeName(name: string): string {
  const plain = name
    .normalize("NFC")
    .replaceAll(/[^\p{L}\p{M}\p{N}._ ()-]/gu, "_")
    .replace(/\.zip$/i, "");
  const ending = /\.json$/i.test(plain) ? ".json" : ".zip"; // a report that was saved, or a part of an export
  const stem = plain.slice(0, plain.length - (ending === ".json" ? ending.length : 0));
  const end = endOf(stem, MOST_BYTES - ending.length).replace(/^[. ]+/, "");
  return `${end || "export"}${ending}`;
}
