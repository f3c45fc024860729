import type { MediaSource } from "../../../../src/api/media/mediaReads.ts";
import type { MediaFile } from "../../../../src/store/types.ts";

/** Bytes that a film could have, and that deflate can do something with. */
export function film(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  for (let i = 0; i < size; i += 4) bytes.writeUInt32LE((i * 2_654_435_761) % 4096, i);
  bytes.write("ftypmp42", 4, "latin1");
  return bytes;
}

/** Counts what is open and what was read. */
export class Watched implements MediaSource {
  reading = 0;
  mostReading = 0;
  open = 0;
  mostOpen = 0;
  bytes = 0;
  readonly #files = new Map<number, MediaFile>();
  readonly #make: (row: number) => Omit<MediaFile, "key" | "uri" | "type">;

  constructor(make: (row: number) => Omit<MediaFile, "key" | "uri" | "type">) {
    this.#make = make;
  }

  media(row = 0): MediaFile {
    const known = this.#files.get(row);
    if (known !== undefined) return known;
    const made = this.#make(row);
    const file = { ...made, uri: `${row}.mp4`, type: "video", key: {}, stream: this.#watched(made.stream) } as const;
    this.#files.set(row, file);
    return file;
  }

  #watched(stream: MediaFile["stream"]): MediaFile["stream"] {
    const store = this;
    return (from) => {
      const inner = stream(from);
      let open = true;
      store.mostOpen = Math.max(store.mostOpen, ++store.open);
      const over = () => {
        if (open) store.open--;
        open = false;
      };
      return {
        async next() {
          store.mostReading = Math.max(store.mostReading, ++store.reading);
          try {
            await new Promise(setImmediate);
            const got = await inner.next();
            if (got.done) over();
            else store.bytes += got.value.length;
            return got;
          } finally {
            store.reading--;
          }
        },
        async return() {
          over();
          await inner.return?.();
          return { done: true, value: undefined };
        },
      };
    };
  }
}
