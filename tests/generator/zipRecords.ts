/** 32 bits full: the real number is in a zip64 record. */
export const LIMIT = 0xffffffff;
/** 2 November 2026, noon, in the MS-DOS form of zip files: the same bytes whenever an example is made. */
const DOS_TIME = 12 << 11;
const DOS_DATE = ((2026 - 1980) << 9) | (11 << 5) | 2;
/** The name is UTF-8. */
const FLAGS = 0x0800;

/** What the writing of a member came to. */
export interface Written {
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** The header before a member (APPNOTE.TXT 4.3.7). */
export function localHeader(name: Buffer, method: number, written: Written): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(FLAGS, 6);
  header.writeUInt16LE(method, 8);
  header.writeUInt16LE(DOS_TIME, 10);
  header.writeUInt16LE(DOS_DATE, 12);
  header.writeUInt32LE(written.crc, 14);
  header.writeUInt32LE(written.packed, 18);
  header.writeUInt32LE(written.size, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

/** Central directory entry; an offset past 4 GiB goes to a zip64 extra field (APPNOTE.TXT 4.5.3). */
export function directoryEntry(name: Buffer, method: number, written: Written, offset: number): Buffer {
  const far = offset >= LIMIT;
  const extra = Buffer.alloc(far ? 12 : 0);
  if (far) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(offset), 4);
  }
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(far ? 45 : 20, 4);
  localHeader(name, method, written).copy(entry, 6, 4, 30);
  if (far) entry.writeUInt16LE(45, 6);
  entry.writeUInt16LE(extra.length, 30);
  entry.writeUInt32LE(far ? LIMIT : offset, 42);
  return Buffer.concat([entry, name, extra]);
}

/** End of the directory, with the zip64 records where 16 or 32 bits do not suffice (APPNOTE.TXT 4.3.14 to 4.3.16). */
export function endRecords(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count, 0xffff), 8);
  end.writeUInt16LE(Math.min(count, 0xffff), 10);
  end.writeUInt32LE(Math.min(size, LIMIT), 12);
  end.writeUInt32LE(Math.min(offset, LIMIT), 16);
  if (count < 0xffff && size < LIMIT && offset < LIMIT) return end;
  const wide = Buffer.alloc(76);
  wide.writeUInt32LE(0x06064b50, 0);
  wide.writeBigUInt64LE(44n, 4);
  wide.writeUInt16LE(45, 12);
  wide.writeUInt16LE(45, 14);
  wide.writeBigUInt64LE(BigInt(count), 24);
  wide.writeBigUInt64LE(BigInt(count), 32);
  wide.writeBigUInt64LE(BigInt(size), 40);
  wide.writeBigUInt64LE(BigInt(offset), 48);
  wide.writeUInt32LE(0x07064b50, 56);
  wide.writeBigUInt64LE(BigInt(offset + size), 64);
  wide.writeUInt32LE(1, 72);
  return Buffer.concat([wide, end]);
}
