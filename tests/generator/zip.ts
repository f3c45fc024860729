import { type FileHandle, open } from "node:fs/promises";
import { crc32, createDeflateRaw, deflateRawSync } from "node:zlib";
import { directoryEntry, endRecords, LIMIT, localHeader, type Written } from "./zipRecords.ts";

/** Writes one zip file of any size, member by member; memory holds the member in hand and the directory. */
export interface ZipWriter {
  /** Adds a member. `stored` leaves it uncompressed. Throws RangeError for a member of 4 GiB or more. */
  add(name: string, chunks: Iterable<Buffer>, stored: boolean): Promise<void>;
  /** Writes the directory and closes the file; resolves to its size in bytes. */
  finish(): Promise<number>;
}

async function* deflated(chunks: Iterable<Buffer>): AsyncIterable<Buffer> {
  const deflate = createDeflateRaw({ level: 6 });
  const feed = async () => {
    for (const chunk of chunks) {
      if (!deflate.write(chunk)) await new Promise((resolve) => deflate.once("drain", resolve));
    }
    deflate.end();
  };
  const fed = feed();
  fed.catch((error: unknown) => deflate.destroy(error as Error));
  for await (const piece of deflate) yield piece as Buffer;
  await fed;
}

/** Appends to a file; small pieces are gathered, so that 200 000 small members are not 200 000 writes. */
class Appender {
  readonly #file: FileHandle;
  #pending: Buffer[] = [];
  #pendingBytes = 0;
  #flushed = 0;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  get position(): number {
    return this.#flushed + this.#pendingBytes;
  }

  async append(bytes: Buffer): Promise<void> {
    this.#pending.push(bytes);
    this.#pendingBytes += bytes.length;
    if (this.#pendingBytes > 1 << 20) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#pendingBytes === 0) return;
    const bytes = Buffer.concat(this.#pending);
    await this.#file.write(bytes, 0, bytes.length, this.#flushed);
    this.#flushed += bytes.length;
    this.#pending = [];
    this.#pendingBytes = 0;
  }
}

/** Opens `path` for a new zip; an existing file is overwritten. */
export async function zipWriter(path: string): Promise<ZipWriter> {
  const file = await open(path, "w");
  const out = new Appender(file);
  const directory: Buffer[] = [];

  async function addWhole(name: Buffer, method: number, bytes: Buffer): Promise<Written> {
    const body = method === 0 ? bytes : deflateRawSync(bytes, { level: 6 });
    const written = { crc: crc32(bytes), size: bytes.length, packed: body.length };
    await out.append(localHeader(name, method, written));
    await out.append(body);
    return written;
  }

  async function addStream(name: Buffer, method: number, chunks: Iterable<Buffer>): Promise<Written> {
    let crc = 0;
    let size = 0;
    function* counted(): Iterable<Buffer> {
      for (const chunk of chunks) {
        crc = crc32(chunk, crc);
        size += chunk.length;
        yield chunk;
      }
    }
    const start = out.position;
    await out.append(localHeader(name, method, { crc: 0, size: 0, packed: 0 }));
    const body = out.position;
    for await (const piece of method === 0 ? counted() : deflated(counted())) await out.append(piece);
    const written = { crc, size, packed: out.position - body };
    // The sizes are known only now: the header is written once more.
    await out.flush();
    await file.write(localHeader(name, method, written), 0, 30, start);
    return written;
  }

  return {
    async add(name, chunks, stored) {
      const encoded = Buffer.from(name, "utf8");
      const method = stored ? 0 : 8;
      const start = out.position;
      const pieces = chunks[Symbol.iterator]();
      const [first, second] = [pieces.next(), pieces.next()];
      const written = second.done
        ? await addWhole(encoded, method, first.done ? Buffer.alloc(0) : first.value)
        : await addStream(encoded, method, resume([first.value, second.value], pieces));
      if (written.size >= LIMIT || written.packed >= LIMIT) throw new RangeError("a member of 4 GiB or more");
      directory.push(directoryEntry(encoded, method, written, start));
    },
    async finish() {
      const offset = out.position;
      for (const entry of directory) await out.append(entry);
      await out.append(endRecords(directory.length, out.position - offset, offset));
      await out.flush();
      await file.close();
      return out.position;
    },
  };
}

function* resume(taken: readonly Buffer[], rest: Iterator<Buffer>): Iterable<Buffer> {
  yield* taken;
  for (let step = rest.next(); !step.done; step = rest.next()) yield step.value;
}
