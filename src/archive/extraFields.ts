import { ALL_ONES, readUInt64 } from "./signatures.ts";

/**
 * Replaces each value that is all ones by its 64-bit value from the zip64 extra field (PKWARE APPNOTE 4.5.3). Only these
 * values are in the field, in this order, so it has 8, 16 or 24 bytes. Null where one is missing or beyond any file.
 */
export function readZip64(buffer: Buffer, start: number, end: number, values: readonly number[]): number[] | null {
  const field = findExtra(buffer, start, end, 0x0001);
  let at = field?.start ?? end;
  const limit = field?.end ?? end;
  const wide: number[] = [];
  for (const value of values) {
    if (value !== ALL_ONES) {
      wide.push(value);
      continue;
    }
    const found = at + 8 <= limit ? readUInt64(buffer, at) : null;
    if (found === null) return null;
    wide.push(found);
    at += 8;
  }
  return wide;
}

/** The body of the Unicode path extra field (APPNOTE 4.6.9), if there is one. */
export function findUnicodePath(buffer: Buffer, start: number, end: number): Buffer | null {
  const field = start < end ? findExtra(buffer, start, end, 0x7075) : null;
  return field && buffer.subarray(field.start, field.end);
}

function findExtra(buffer: Buffer, start: number, end: number, id: number): { start: number; end: number } | null {
  for (let at = start; at + 4 <= end; ) {
    const next = at + 4 + buffer.readUInt16LE(at + 2);
    if (next > end) return null;
    if (buffer.readUInt16LE(at) === id) return { start: at + 4, end: next };
    at = next;
  }
  return null;
}
