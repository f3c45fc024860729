import { type FirstItem, type Found, IDLE, type Progress } from "../model/query.ts";
import type { ReadTask } from "./readFile.ts";

const EVERY_MS = 80;
const FIRST_ITEMS = 5;

/** Counts what has been read and tells it, at most about twelve times a second. */
export class ProgressMeter {
  readonly #tell: ((progress: Progress) => void) | undefined;
  readonly #started = performance.now();
  #last = 0;
  /** Bytes of the files that are through, and of those that are being read so far. */
  #through = 0;
  readonly #parts = new Map<string, number>();
  /** Files that are through: of a page that cannot be cut the second half may still be read, to no use. */
  readonly #files = new Set<number>();
  #state: Progress = { ...IDLE, phase: "listing" };

  constructor(tell: ((progress: Progress) => void) | undefined) {
    this.#tell = tell;
    tell?.(this.#state);
  }

  /** Reading begins; `sizes` are the bytes of the files to read. */
  begin(sizes: readonly number[]): void {
    this.#set({ phase: "reading", bytesTotal: sizes.reduce((a, b) => a + b, 0), filesTotal: sizes.length }, true);
  }

  /** So many bytes of a file, or of a half of it, have been read so far. */
  part({ file, half }: Pick<ReadTask, "file" | "half">, bytes: number): void {
    if (this.#files.has(file)) return;
    // Who reads the second half passes over the first.
    this.#parts.set(`${file} ${half}`, half === "second" ? bytes / 2 : bytes);
    this.#set(this.#amount());
  }

  /** A file is through. */
  read(file: number, bytes: number, items: number): void {
    for (const half of [undefined, "first", "second"]) this.#parts.delete(`${file} ${half}`);
    this.#files.add(file);
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
