import { constants } from "node:fs";
import { open } from "node:fs/promises";
import type { z } from "zod";
import { type Problem, ProblemError } from "../model/problem.ts";
import { systemCode } from "../system/systemCode.ts";
import { writeAtomic } from "./atomicFile.ts";
import { type Cipher, isSealed } from "./cipher.ts";
import { Envelope, type Migration, migrations, STATE_VERSION } from "./schema.ts";
import { setAside } from "./setAside.ts";

export interface StateFileOptions<T> {
  readonly path: string;
  /** What kind of file it is, e.g. "outscope-account". */
  readonly kind: string;
  readonly schema: z.ZodType<T>;
  readonly cipher?: Cipher | null;
  readonly version?: number;
  readonly migrations?: Readonly<Record<number, Migration>>;
}

export interface Loaded<T> {
  /** Null where there is nothing to read, or where it could not be understood. */
  readonly value: T | null;
  readonly problem: Problem | null;
}

/** One file of saved state: read with its version and schema, written whole or not at all. */
export class StateFile<T> {
  readonly #options: StateFileOptions<T>;
  readonly #version: number;
  /** Set when the file is not ours to write: it is left exactly as it is. */
  #refused: Problem | null = null;
  #isOld = false;

  constructor(options: StateFileOptions<T>) {
    this.#options = options;
    this.#version = options.version ?? STATE_VERSION;
  }

  /**
   * Problems: `state-newer` (a later version of the program wrote it) and `state-locked` (sealed, and the system's
   * keyring gives no key now), after which nothing will be written over it; `state-damaged` (set aside beside it, so
   * that it is not lost). Throws only where the file system refuses to read.
   */
  async load(): Promise<Loaded<T>> {
    const bytes = await readPlainFile(this.#options.path);
    if (bytes === "absent") return { value: null, problem: null };
    if (bytes === "no-file") return { value: null, problem: await setAside(this.#options.path) };
    if (isSealed(bytes) && !this.#options.cipher)
      return this.#refuse({ code: "state-locked", data: { file: this.#options.path } });
    try {
      return { value: this.#understand(bytes), problem: null };
    } catch (error) {
      if (error instanceof ProblemError && error.problem.code === "state-newer") return this.#refuse(error.problem);
      return { value: null, problem: await setAside(this.#options.path) };
    }
  }

  /** Whether what was loaded last was of an older version: it stays on the disk as it was until it is saved. */
  get isOld(): boolean {
    return this.#isOld;
  }

  /** Whether the file found must be left as it is. */
  get refused(): boolean {
    return this.#refused !== null;
  }

  /** @throws ProblemError `state-newer`, `state-locked`, or `state-not-saved` with the system's error code. */
  async save(data: T): Promise<void> {
    if (this.#refused !== null) throw new ProblemError(this.#refused.code, this.#refused.data);
    const plain = Buffer.from(JSON.stringify({ schema: this.#options.kind, version: this.#version, data }));
    const bytes = this.#options.cipher?.encrypt(plain) ?? plain;
    try {
      await writeAtomic(this.#options.path, bytes);
    } catch (error) {
      throw new ProblemError(
        "state-not-saved",
        { file: this.#options.path, reason: systemCode(error) },
        { cause: error },
      );
    }
  }

  #refuse(problem: Problem): Loaded<T> {
    this.#refused = problem;
    return { value: null, problem };
  }

  #understand(bytes: Uint8Array): T {
    const { cipher, kind, schema } = this.#options;
    const plain = isSealed(bytes) ? required(cipher).decrypt(bytes) : bytes;
    const envelope = Envelope.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(plain)));
    if (envelope.schema !== kind) throw new Error("another kind of file");
    if (envelope.version > this.#version)
      throw new ProblemError("state-newer", { file: this.#options.path, version: envelope.version });
    const steps = this.#options.migrations ?? migrations[kind] ?? {};
    this.#isOld = envelope.version < this.#version;
    let data = envelope.data;
    for (let version = envelope.version; version < this.#version; version++) data = required(steps[version])(data);
    return schema.parse(data);
  }
}

/**
 * The bytes of a plain file. A pipe in its place would keep a reader waiting for ever, a device give bytes without end.
 * @throws the system's error where the file is there and cannot be read now: it is not one to write over.
 */
async function readPlainFile(path: string): Promise<Uint8Array | "absent" | "no-file"> {
  try {
    // Without waiting: a pipe that nobody writes to opens at once. Windows has no such flag and no such pipes.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return (await file.stat()).isFile() ? await file.readFile() : "no-file";
    } finally {
      await file.close();
    }
  } catch (error) {
    if (systemCode(error) === "ENOENT") return "absent";
    if (["ENXIO", "EISDIR", "ENODEV", "ELOOP"].includes(systemCode(error))) return "no-file"; // a socket, a link to itself
    throw error;
  }
}

function required<V>(value: V | null | undefined): V {
  if (value === null || value === undefined) throw new Error("cannot be read by this program");
  return value;
}
