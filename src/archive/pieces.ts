import { randomUUID } from "node:crypto";
import { basename, dirname, sep } from "node:path";
import { BroadcastChannel, getEnvironmentData, setEnvironmentData } from "node:worker_threads";
import { ProblemError } from "../model/problem.ts";
import { Ranges } from "./ranges.ts";

/**
 * A file of which only pieces are here: as long as the whole, with holes, while somebody else holds its bytes and brings what is read.
 * Whoever brings may live in another thread than who reads; they speak over one channel, by messages that each names its file.
 */

/** The folder that such files lie in, below one that was named with `bringBelow`. */
export const PIECES_FOLDER = "in-pieces";
const CHANNEL = "outscope-pieces";
const FOLDERS = "outscope-pieces-below";

interface Ask {
  readonly type: "ask";
  readonly id: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

interface Answer {
  readonly type: "answer";
  readonly id: string;
  /** The problem's code where the bytes did not come, else null. */
  readonly code: string | null;
}

/** Brings a range of a file into it; the code of the problem where that is not possible, else null. */
export type BringPiece = (path: string, start: number, end: number) => Promise<string | null>;

const foldersBrought = (): readonly string[] => (getEnvironmentData(FOLDERS) as string[] | undefined) ?? [];

/**
 * Brings pieces of the files in folders called PIECES_FOLDER below `folder`: to this thread, and to those that it starts from now on. Returns
 * what ends it.
 */
export function bringBelow(folder: string, bring: BringPiece): () => void {
  setEnvironmentData(FOLDERS, [...foldersBrought(), folder]);
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event) => {
    const message = (event as { data: Ask | Answer }).data;
    if (message.type !== "ask" || !message.path.startsWith(folder + sep)) return;
    const { id, path, start, end } = message;
    void bring(path, start, end).then((code) => channel.postMessage({ type: "answer", id, code } satisfies Answer));
  };
  channel.unref();
  return () => {
    channel.close();
    setEnvironmentData(
      FOLDERS,
      foldersBrought().filter((other) => other !== folder),
    );
  };
}

let asking: {
  readonly channel: BroadcastChannel;
  readonly waiting: Map<string, (code: string | null) => void>;
} | null = null;

function asker(): NonNullable<typeof asking> {
  if (asking !== null) return asking;
  const channel = new BroadcastChannel(CHANNEL);
  const waiting = new Map<string, (code: string | null) => void>();
  channel.onmessage = (event) => {
    const message = (event as { data: Ask | Answer }).data;
    if (message.type !== "answer") return;
    waiting.get(message.id)?.(message.code);
    waiting.delete(message.id);
  };
  channel.unref();
  asking = { channel, waiting };
  return asking;
}

/** The pieces of one file, as a thread that reads it knows them. */
export class Pieces {
  readonly #path: string;
  readonly #here = new Ranges();
  #changed = false;

  private constructor(path: string) {
    this.#path = path;
  }

  /** Null for a file that lies there whole. */
  static of(path: string): Pieces | null {
    if (basename(dirname(path)) !== PIECES_FOLDER) return null;
    return foldersBrought().some((folder) => path.startsWith(folder + sep)) ? new Pieces(path) : null;
  }

  /** Whether the file that the bytes come from is not the one any more that was given. */
  get changed(): boolean {
    return this.#changed;
  }

  /** Waits until the range is here. Throws file-changed, file-gone, upload-no-space, each with `file`. */
  async bring(start: number, end: number): Promise<void> {
    for (const gap of this.#here.missing(start, end)) {
      const code = await this.#ask(gap.start, gap.end);
      if (code !== null) {
        if (code === "file-changed") this.#changed = true;
        throw new ProblemError(code, { file: basename(this.#path) });
      }
      this.#here.add(gap.start, gap.end);
    }
  }

  #ask(start: number, end: number): Promise<string | null> {
    const { channel, waiting } = asker();
    const id = randomUUID();
    return new Promise((done) => {
      waiting.set(id, done);
      channel.postMessage({ type: "ask", id, path: this.#path, start, end } satisfies Ask);
    });
  }
}
