// Reads a zip's central directory into plain entries and believes every byte of it: the floor of a listing.
// Run by itself: rawDirectory.mjs ZIP.
import { open } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** @param {import("node:fs/promises").FileHandle} file */
export async function readDirectory(file) {
  const { size } = await file.stat();
  const tail = Buffer.alloc(Math.min(size, 65_557 + 76));
  await file.read(tail, 0, tail.length, size - tail.length);
  const end = tail.lastIndexOf("PK\x05\x06", undefined, "latin1");
  let length = tail.readUInt32LE(end + 12);
  let offset = tail.readUInt32LE(end + 16);
  const wide = tail.lastIndexOf("PK\x06\x06", undefined, "latin1");
  if (wide >= 0) {
    length = Number(tail.readBigUInt64LE(wide + 40));
    offset = Number(tail.readBigUInt64LE(wide + 48));
  }
  const directory = Buffer.allocUnsafe(length);
  await file.read(directory, 0, length, offset);
  const entries = [];
  for (let at = 0; at < length; ) {
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28);
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30);
    let packed = directory.readUInt32LE(at + 20);
    let start = directory.readUInt32LE(at + 42);
    if (start === 0xffffffff || packed === 0xffffffff) {
      // Zip64 extra field: only the values that do not fit, in the order size, packed size, offset.
      let field = nameEnd + 4 + (directory.readUInt32LE(at + 24) === 0xffffffff ? 8 : 0);
      if (packed === 0xffffffff) {
        packed = Number(directory.readBigUInt64LE(field));
        field += 8;
      }
      if (start === 0xffffffff) start = Number(directory.readBigUInt64LE(field));
    }
    entries.push({
      name: directory.toString("utf8", at + 46, nameEnd),
      offset: start,
      packed,
      size: directory.readUInt32LE(at + 24),
      method: directory.readUInt16LE(at + 10),
    });
    at = extraEnd + directory.readUInt16LE(at + 32);
  }
  return entries;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await open(process.argv[2] ?? "");
  console.log((await readDirectory(file)).length);
  await file.close();
}
