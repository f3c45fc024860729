import { ProblemError } from "../../model/problem.ts";
import type { MediaFile } from "../../store/types.ts";

const NOTHING = new Uint8Array(0);

/** A media file read up to a place, and ready to go on from there: whoever plays a film asks for one piece after the other. */
export class MediaCursor {
  readonly key: object;
  position: number;
  readonly #size: number;
  readonly #pieces: AsyncIterator<Uint8Array>;
  #pending: Uint8Array = NOTHING;

  /** At `from`, or at the beginning of a file that cannot be read from anywhere else. */
  constructor(file: MediaFile, from: number) {
    this.key = file.key;
    this.position = file.seekable ? from : 0;
    this.#size = file.size;
    this.#pieces = file.stream(this.position);
  }

  /** The bytes that come next, as many as lie ready and at least so many; fewer only at the end. They stay to be taken. */
  async peek(least: number): Promise<Uint8Array> {
    while (this.#pending.length < Math.min(least, this.#size - this.position)) {
      const { done, value } = await this.#pieces.next();
      if (done) break;
      this.#pending = this.#pending.length === 0 ? value : Buffer.concat([this.#pending, value]);
    }
    return this.#pending;
  }

  /** Goes on past what lies before `position`, unless it is not wanted any more. @throws ProblemError `cancelled`. */
  async skipTo(position: number, signal: AbortSignal): Promise<void> {
    while (this.position < position) {
      if (signal.aborted) throw new ProblemError("cancelled");
      if ((await this.#some(position - this.position)).length === 0) return;
    }
  }

  /** The bytes that come next, at most so many and none only at the end, in a buffer of their own. */
  async take(most: number): Promise<Uint8Array<ArrayBuffer>> {
    return new Uint8Array(await this.#some(most));
  }

  async close(): Promise<void> {
    this.#pending = NOTHING;
    // What it fails with has been told to who read, or concerns nobody.
    await this.#pieces.return?.().catch(() => undefined);
  }

  async #some(most: number): Promise<Uint8Array> {
    const bytes = (await this.peek(1)).subarray(0, most);
    this.#pending = this.#pending.subarray(bytes.length);
    this.position += bytes.length;
    // A file's checksum is compared when its end is asked for.
    if (this.position === this.#size) await this.#pieces.next();
    return bytes;
  }
}
