import { createWriteStream } from "node:fs";
import { mkdir, open } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { inTurn } from "../api/inTurn.ts";
import { bringBelow, hasDirectory, PIECES_FOLDER, Ranges } from "../archive/index.ts";
import { HttpProblem } from "./answers.ts";
import type { TemporaryFolder } from "./temporary/folder.ts";
import { safeName } from "./uploadName.ts";
import type { Uploads } from "./uploads.ts";

/** The most that one piece has: the page holds one in memory while it sends it. */
const PIECE = 8 * 1024 * 1024;

/** A dropped zip, as its page offers it. */
export interface Offer {
  /** The page's stream of wishes, and the file's name for the two of them: long random texts of the page's own. */
  readonly page: string;
  readonly copy: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** A file of which only those pieces were copied that were read. */
interface Copy {
  readonly id: string;
  readonly page: string;
  readonly path: string;
  readonly here: Ranges;
  /** Threads read side by side; the page is asked for one piece after the other. */
  readonly inTurn: ReturnType<typeof inTurn>;
  /** The piece that the page was asked for. */
  asked: { readonly at: number; readonly length: number; done(code: string | null): void } | null;
  /** Why nothing comes any more: the problem's code. */
  failed: string | null;
}

/**
 * Dropped zips that stay where they are: the page that holds one sends what the audit reads of it, and that alone, into a private file
 * with holes. The audit reads that file as it reads any other; what is not there is asked for (`archive/pieces.ts`).
 */
export class Pieces {
  readonly #folder: TemporaryFolder;
  readonly #uploads: Uploads;
  readonly #pages = new Map<string, ServerResponse>();
  readonly #copies = new Map<string, Copy>();
  readonly close: () => void;

  constructor(folder: TemporaryFolder, uploads: Uploads) {
    this.#folder = folder;
    this.#uploads = uploads;
    this.close = bringBelow(folder.path, (path, start, end) => this.#bring(path, start, end));
  }

  /** Whether any file here has holes. */
  get any(): boolean {
    return this.#copies.size > 0;
  }

  /** A page that can send pieces: `res` tells it which, a line of JSON each, until it goes. */
  connect(page: string, res: ServerResponse): void {
    res.writeHead(200, { "content-type": "application/x-ndjson; charset=utf-8" });
    res.write("\n");
    this.#pages.set(page, res);
    res.once("close", () => {
      this.#pages.delete(page);
      for (const copy of this.#copies.values()) if (copy.page === page) fail(copy, "file-gone");
    });
  }

  /**
   * Makes room for a dropped zip, all of it a hole. Null where the zip has to be copied whole: its directory is not where its end
   * says, or the system fills holes with zeros (Windows).
   * @throws HttpProblem 409 `file-gone`; ProblemError `file-changed` and what writing to the disk gives.
   */
  async offer({ page, copy: id, name, size }: Offer): Promise<string | null> {
    if (!this.#pages.has(page) || this.#copies.has(id)) throw new HttpProblem(409, "file-gone", { file: name });
    if (process.platform === "win32") return null;
    const place = join(await this.#folder.sub(), PIECES_FOLDER);
    await mkdir(place, { mode: 0o700 });
    const path = join(place, safeName(name));
    const handle = await open(path, "wx", 0o600);
    await handle.truncate(size).finally(() => handle.close());
    this.#uploads.keep(path, () => this.#copies.delete(path));
    this.#copies.set(path, { id, page, path, here: new Ranges(), inTurn: inTurn(), asked: null, failed: null });
    let found = false;
    try {
      found = await hasDirectory(path);
    } finally {
      if (!found) await this.#uploads.drop(path);
    }
    return found ? path : null;
  }

  /**
   * Takes a piece that the page was asked for; `changed`: the page could not read it any more.
   * @throws HttpProblem 409 `upload-broken` for a piece that nobody asked for, 400 for one that broke off, 507 `upload-no-space`.
   */
  async receive(req: IncomingMessage, id: string, at: number, changed: boolean): Promise<void> {
    const copy = [...this.#copies.values()].find((one) => one.id === id);
    const asked = copy?.asked;
    if (copy === undefined || asked?.at !== at) throw new HttpProblem(409, "upload-broken");
    if (changed) return fail(copy, "file-changed");
    if (Number(req.headers["content-length"]) !== asked.length) throw new HttpProblem(400, "upload-broken");
    copy.asked = null;
    try {
      await this.#uploads.withRoom(asked.length, () =>
        pipeline(req, createWriteStream(copy.path, { flags: "r+", start: at })),
      );
      copy.here.add(at, at + asked.length);
      asked.done(null);
    } catch (error) {
      const full =
        error instanceof HttpProblem || (error instanceof Error && "code" in error && error.code === "ENOSPC");
      asked.done(full ? "upload-no-space" : "file-gone");
      throw full ? new HttpProblem(507, "upload-no-space") : new HttpProblem(400, "upload-broken");
    }
  }

  /** Null once the range is in the file, else the code of the problem. */
  async #bring(path: string, start: number, end: number): Promise<string | null> {
    const copy = this.#copies.get(path);
    if (copy === undefined) return "file-gone";
    return copy.inTurn(async () => {
      for (const gap of copy.here.missing(start, end)) {
        for (let at = gap.start; at < gap.end; at += PIECE) {
          const code = await this.#ask(copy, at, Math.min(PIECE, gap.end - at));
          if (code !== null) return code;
        }
      }
      return null;
    });
  }

  #ask(copy: Copy, at: number, length: number): Promise<string | null> {
    const page = this.#pages.get(copy.page);
    if (copy.failed !== null || page === undefined) return Promise.resolve(copy.failed ?? "file-gone");
    return new Promise((done) => {
      copy.asked = { at, length, done };
      page.write(`${JSON.stringify({ copy: copy.id, at, length })}\n`);
    });
  }
}

/** Nothing comes any more; whoever waits hears why. */
function fail(copy: Copy, code: string): void {
  copy.failed ??= code;
  copy.asked?.done(copy.failed);
  copy.asked = null;
}
