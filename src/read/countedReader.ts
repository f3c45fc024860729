import type { MemberReader } from "../archive/index.ts";

/** A step of progress inside a file. */
const STEP = 2 * 2 ** 20;

/** The same reader, which tells how many bytes of a file have come while it streams, every few megabytes. */
export function countedReader(reader: MemberReader, tell: (bytes: number) => void): MemberReader {
  return {
    read: (member, limit) => reader.read(member, limit),
    async *stream(member, from, piece) {
      let bytes = 0;
      let told = 0;
      for await (const chunk of reader.stream(member, from, piece)) {
        bytes += chunk.length;
        if (bytes - told >= STEP) {
          told = bytes;
          tell(bytes);
        }
        yield chunk;
      }
    },
    close: () => reader.close(),
  };
}
