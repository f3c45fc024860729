import { open } from "node:fs/promises";
import { crc32, deflateRawSync } from "node:zlib";

type Zip64Field = "size" | "compressedSize" | "offset";

/** One entry to write. Whatever is left out is true; whatever is given may be a lie. */
export interface EntrySpec {
  readonly name: string | Buffer;
  readonly data?: string | Buffer;
  /** 8 (deflated) unless given. Other methods need `raw`. */
  readonly method?: number;
  /** The bytes to put behind the local header, instead of `data` stored or deflated. */
  readonly raw?: Buffer;
  /** UTF-8 (0x800) unless given. */
  readonly flags?: number;
  readonly size?: number;
  readonly compressedSize?: number;
  readonly crc?: number;
  readonly offset?: number;
  /** These fields are all ones in the directory, and their values stand in a zip64 extra field. */
  readonly zip64?: readonly Zip64Field[];
  /** Further extra fields of the directory record. */
  readonly extra?: Buffer;
  /** Extra field of the local header. */
  readonly localExtra?: Buffer;
  /** Unix mode, into the upper half of the external attributes. */
  readonly mode?: number;
  /** Sizes and CRC-32 follow the data, as streaming writers do. "bare": without the descriptor's signature. */
  readonly descriptor?: boolean | "bare";
  /** No local header and no data: the directory record alone. */
  readonly recordOnly?: boolean;
  /** Zero bytes before the entry; a hole in a file written by writeZipFile. */
  readonly gap?: number;
  readonly local?: { readonly signature?: number; readonly method?: number; readonly flags?: number };
}

export interface ZipSpec {
  readonly entries: readonly EntrySpec[];
  readonly comment?: string;
  /** Write zip64 end records, the plain ones all ones. */
  readonly zip64?: boolean;
  readonly count?: number;
  readonly disk?: number;
  readonly directoryOffset?: number;
  readonly directoryLength?: number;
}

type Piece = { readonly at: number; readonly bytes: Buffer };

/** A zip in memory. */
export function writeZip(spec: ZipSpec): Buffer {
  const pieces = layOut(spec);
  const last = pieces.at(-1);
  const zip = Buffer.alloc(last === undefined ? 0 : last.at + last.bytes.length);
  for (const { at, bytes } of pieces) bytes.copy(zip, at);
  return zip;
}

/** A zip on disk; gaps become holes, so that a zip beyond 4 GiB takes no time and no room. */
export async function writeZipFile(path: string, spec: ZipSpec): Promise<string> {
  const file = await open(path, "w");
  for (const { at, bytes } of layOut(spec)) await file.write(bytes, 0, bytes.length, at);
  await file.close();
  return path;
}

/** Little-endian fields, each [value, bytes]. */
export function fields(...values: readonly (readonly [value: number, bytes: number])[]): Buffer {
  const out = Buffer.alloc(values.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of values) {
    if (bytes === 8) out.writeBigUInt64LE(BigInt(value), at);
    else out.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return out;
}

/** An extra field with its header. */
export const extraField = (id: number, body: Buffer): Buffer =>
  Buffer.concat([fields([id, 2], [body.length, 2]), body]);

function layOut(spec: ZipSpec): Piece[] {
  const pieces: Piece[] = [];
  const records: Buffer[] = [];
  let at = 0;
  for (const entry of spec.entries) {
    at += entry.gap ?? 0;
    const made = makeEntry(entry, at);
    records.push(made.record);
    if (entry.recordOnly) continue;
    pieces.push({ at, bytes: made.body });
    at += made.body.length;
  }
  const directory = Buffer.concat(records);
  pieces.push({ at, bytes: Buffer.concat([directory, endRecords(spec, at, directory.length)]) });
  return pieces;
}

function makeEntry(entry: EntrySpec, at: number): { body: Buffer; record: Buffer } {
  const name = Buffer.from(entry.name as string); // copies a Buffer, too
  const data = Buffer.from((entry.data ?? "") as string);
  const method = entry.method ?? 8;
  const raw = entry.raw ?? (method === 0 ? data : deflateRawSync(data));
  const flags = (entry.flags ?? 0x800) | (entry.descriptor ? 8 : 0);
  const truth = {
    size: entry.size ?? data.length,
    compressedSize: entry.compressedSize ?? raw.length,
    offset: entry.offset ?? at,
  };
  const crc = entry.crc ?? crc32(data);
  const localExtra = entry.localExtra ?? Buffer.alloc(0);
  const inLocal = (value: number) => [entry.descriptor ? 0 : Math.min(value, 0xffffffff), 4] as const;
  const local = fields(
    [entry.local?.signature ?? 0x04034b50, 4],
    [20, 2],
    [entry.local?.flags ?? flags, 2],
    [entry.local?.method ?? method, 2],
    [0, 4],
    inLocal(crc),
    inLocal(truth.compressedSize),
    inLocal(truth.size),
    [name.length, 2],
    [localExtra.length, 2],
  );
  const sums = fields([crc, 4], [truth.compressedSize, 4], [truth.size, 4]);
  const descriptor = entry.descriptor === true ? [fields([0x08074b50, 4]), sums] : entry.descriptor ? [sums] : [];

  const moved = new Set(entry.zip64);
  const inRecord = (field: Zip64Field) => [moved.has(field) ? 0xffffffff : truth[field] % 2 ** 32, 4] as const;
  const order = ["size", "compressedSize", "offset"] as const;
  const zip64 = fields(...order.filter((field) => moved.has(field)).map((field) => [truth[field], 8] as const));
  const extra = Buffer.concat([
    entry.extra ?? Buffer.alloc(0),
    moved.size > 0 ? extraField(1, zip64) : Buffer.alloc(0),
  ]);
  const record = fields(
    [0x02014b50, 4],
    [(3 << 8) | 45, 2],
    [20, 2],
    [flags, 2],
    [method, 2],
    [0, 4],
    [crc, 4],
    inRecord("compressedSize"),
    inRecord("size"),
    [name.length, 2],
    [extra.length, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [(entry.mode ?? 0) * 2 ** 16, 4],
    inRecord("offset"),
  );
  return {
    body: Buffer.concat([local, name, localExtra, raw, ...descriptor]),
    record: Buffer.concat([record, name, extra]),
  };
}

function endRecords(spec: ZipSpec, at: number, directoryLength: number): Buffer {
  const comment = Buffer.from(spec.comment ?? "");
  const count = spec.count ?? spec.entries.length;
  const offset = spec.directoryOffset ?? at;
  const length = spec.directoryLength ?? directoryLength;
  const disk = spec.disk ?? 0;
  const plain = (value: number, most: number) => (spec.zip64 ? most : value % (most + 1));
  const zip64 = spec.zip64
    ? [
        fields(
          [0x06064b50, 4],
          [44, 8],
          [45, 2],
          [45, 2],
          [disk, 4],
          [disk, 4],
          [count, 8],
          [count, 8],
          [length, 8],
          [offset, 8],
        ),
        fields([0x07064b50, 4], [disk, 4], [at + directoryLength, 8], [disk + 1, 4]),
      ]
    : [];
  const end = fields(
    [0x06054b50, 4],
    [disk, 2],
    [disk, 2],
    [plain(count, 0xffff), 2],
    [plain(count, 0xffff), 2],
    [plain(length, 0xffffffff), 4],
    [plain(offset, 0xffffffff), 4],
    [comment.length, 2],
  );
  return Buffer.concat([...zip64, end, comment]);
}
