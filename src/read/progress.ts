import { type FirstItem, type Found, IDLE, type Progress } from "../model/query.ts";

const EVERY_MS = 80;
const FIRST_ITEMS = 5;

/** Counts what has been read and tells it, at most about twelve times a second. */
export class ProgressMeter {
  readonly #tell: ((progress: Progress) => void) | undefined;
  readonly #started = performance.now();
  #last = 0;
  /** Bytes of the files that are through, and of those that are being read so far. */
  #through = 0;
  readonly #parts = new Map<number, number>();
  #state: Progress = { ...IDLE, phase: "listing" };

  constructor(tell: ((progress: Progress) => void) | undefined) {
    this.#tell = tell;
    tell?.(this.#state);
  }

  /** Reading begins; `sizes` are the bytes of the files to read. */
  begin(sizes: readonly number[]): void {
    this.#set({ phase: "reading", bytesTotal: sizes.reduce((a, b) => a + b, 0), filesTotal: sizes.length }, true);
  }

  /** So many bytes of a file have been read so far. */
  part(file: number, bytes: number): void {
    this.#parts.set(file, bytes);
    this.#set(this.#amount());
  }

  /** A file is through. */
  read(file: number, bytes: number, items: number): void {
    this.#parts.delete(file);
    this.#through += bytes;
    const { filesDone, items: before } = this.#state;
    this.#set({ ...this.#amount(), filesDone: filesDone + 1, items: before + items });
  }

  #amount(): Pick<Progress, "bytesDone" | "remainingMs"> {
    const { bytesTotal, bytesDone } = this.#state;
    const parts = [...this.#parts.values()].reduce((a, b) => a + b, 0);
    const done = Math.max(bytesDone, Math.min(bytesTotal, Math.round(this.#through + parts)));
    const passed = performance.now() - this.#started;
    const remainingMs = done > 0 && passed > 500 ? Math.round((passed * (bytesTotal - done)) / done) : null;
    return { bytesDone: done, remainingMs };
  }

  /** What the exports are is known; the first items follow with `first`. */
  found(found: Omit<Found, "first">): void {
    this.#set({ found: { ...found, first: [] } }, true);
  }

  /** How many more of the first items are wanted. */
  get firstWanted(): number {
    return this.#state.found === null ? 0 : FIRST_ITEMS - this.#state.found.first.length;
  }

  first(items: readonly FirstItem[]): void {
    const { found } = this.#state;
    if (found === null) return;
    // An item can stand in several files.
    const first = [
      ...new Map([...found.first, ...items].map((item) => [`${item.createdAt} ${item.text}`, item])).values(),
    ];
    if (first.length > found.first.length) this.#set({ found: { ...found, first } }, true);
  }

  tick(): void {
    this.#set({});
  }

  judging(): void {
    this.#set({ phase: "judging", remainingMs: null }, true);
  }

  ready(items: number): void {
    this.#set({ phase: "ready", bytesDone: this.#state.bytesTotal, items, remainingMs: 0 }, true);
  }

  #set(change: Partial<Progress>, now = false): void {
    this.#state = { ...this.#state, ...change };
    const time = performance.now();
    if (!now && time - this.#last < EVERY_MS) return;
    this.#last = time;
    this.#tell?.(this.#state);
  }
}
