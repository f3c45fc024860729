/** Signatures and flags of zip structures (PKWARE APPNOTE 4.3 and 4.4.4), as little-endian numbers. */
export const LOCAL_HEADER = 0x04034b50;
export const DIRECTORY_RECORD = 0x02014b50;
export const DATA_DESCRIPTOR = 0x08074b50;
/** The same value as a data descriptor's; at the start of a file it marks the first of several disks. */
export const SPLIT_MARKER = 0x08074b50;
export const END_RECORD = 0x06054b50;
export const ZIP64_LOCATOR = 0x07064b50;
export const ZIP64_END_RECORD = 0x06064b50;

/** Sizes and CRC-32 follow the data. */
export const DESCRIBED = 0x8;
export const UTF8 = 0x800;
/** Encrypted, strongly encrypted, or behind a masked directory. */
export const ENCRYPTED = 0x2041;
/** In a 32-bit field: the value stands in the zip64 extra field. */
export const ALL_ONES = 0xffffffff;

/** A 64-bit number, or null where it is no safe integer: no file is that long. */
export function readUInt64(buffer: Buffer, at: number): number | null {
  const value = buffer.readUInt32LE(at) + buffer.readUInt32LE(at + 4) * 2 ** 32;
  return value <= Number.MAX_SAFE_INTEGER ? value : null;
}
