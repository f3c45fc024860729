import { Worker } from "node:worker_threads";
import { type Problem, ProblemError } from "../model/problem.ts";
import type { Input, OperationName, Output, StoreEvent } from "./contract.ts";
import type { MediaAsk, MediaPiece } from "./media.ts";
import type { Reply, Request, StoreWorkerData } from "./messages.ts";

export interface StoreOptions {
  /** Address of the built store worker. */
  readonly workerUrl: URL;
  /** Address of the built parse worker; null parses in the store's thread. */
  readonly parseWorkerUrl: URL | null;
  /** Where the saved state lives; see `dataFolder`. */
  readonly dataDir: string;
  readonly onEvent?: (event: StoreEvent) => void;
  /** 32 bytes that seal the saved state. */
  readonly stateKey?: Uint8Array | null;
  /** The most memory the audit may take, in MiB, before its thread is ended. */
  readonly maxMemoryMb?: number;
}

/** The store's thread as its host sees it. The command, the loopback host and Electron's main process all use this. */
export interface StoreClient {
  /** Rejects with ProblemError: the handler's, or `store-crashed`. */
  call<N extends OperationName>(name: N, input: Input<N>): Promise<Output<N>>;
  /** A piece of one media file of an item, no longer read once `signal` comes. Rejects with the problems of `MediaReads.read`. */
  media(ask: MediaAsk, signal?: AbortSignal): Promise<MediaPiece>;
  /** Tells the languages that the screens' system or browser asks for, best first (BCP 47). */
  setLanguages(languages: readonly string[]): void;
  /** Saves what waits and ends the thread. */
  close(): Promise<void>;
}

/** Enough for several million items; a runaway audit must not take the machine down. */
const DEFAULT_MEMORY_MB = 4096;
/** How long a thread may take to save before it is ended anyway. */
const CLOSE_MS = 5000;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: ProblemError): void;
}

/** What is known of one thread while it lives. */
interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
}

/**
 * Gives access to the store's thread, which starts with the first call. When it dies (a crash, or out of memory) every
 * waiting call rejects with `store-crashed`, the event `crashed` is sent, and the next call starts a new one.
 */
export function connectStore(options: StoreOptions): StoreClient {
  let thread: Thread | null = null;
  let nextId = 1;
  let languages: readonly string[] = [];

  const start = (): Thread => {
    const workerData: StoreWorkerData = {
      dataDir: options.dataDir,
      parseWorkerUrl: options.parseWorkerUrl?.href ?? null,
      stateKey: options.stateKey ?? null,
    };
    const worker = new Worker(options.workerUrl, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: options.maxMemoryMb ?? DEFAULT_MEMORY_MB },
    });
    const started: Thread = { worker, waiting: new Map() };
    if (languages.length > 0) worker.postMessage({ type: "languages", languages } satisfies Request);
    const died = (problem: Problem): void => {
      if (thread !== started) return;
      thread = null;
      for (const call of started.waiting.values()) call.reject(new ProblemError(problem.code, problem.data));
      options.onEvent?.({ type: "crashed" });
    };
    worker.on("message", (reply: Reply) => {
      if (reply.type === "event") return options.onEvent?.(reply.event);
      const call = started.waiting.get(reply.id);
      started.waiting.delete(reply.id);
      if (reply.type === "result") call?.resolve(reply.value);
      else call?.reject(new ProblemError(reply.problem.code, reply.problem.data));
    });
    worker.on("error", (error) => died({ code: "store-crashed", data: { reason: reasonOf(error) } }));
    worker.on("exit", () => died({ code: "store-crashed", data: { reason: "exit" } }));
    return started;
  };

  const send = (to: Thread, make: (id: number) => Request, signal?: AbortSignal): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new ProblemError("cancelled"));
      const id = nextId++;
      try {
        to.worker.postMessage(make(id));
      } catch {
        return reject(new ProblemError("input-invalid", { at: "input" })); // it holds what cannot cross to a thread
      }
      const leave = (): void => {
        if (!to.waiting.delete(id)) return;
        to.worker.postMessage({ type: "cancel", id } satisfies Request);
        reject(new ProblemError("cancelled"));
      };
      signal?.addEventListener("abort", leave, { once: true });
      const over = (): void => signal?.removeEventListener("abort", leave);
      // No reply can come before this.
      to.waiting.set(id, {
        resolve: (value) => {
          over();
          resolve(value);
        },
        reject: (error) => {
          over();
          reject(error);
        },
      });
    });
  const ask = async (make: (id: number) => Request, signal?: AbortSignal): Promise<unknown> => {
    thread ??= start();
    return send(thread, make, signal);
  };

  return {
    call: <N extends OperationName>(name: N, input: Input<N>) =>
      ask((id) => ({ type: "call", id, name, input })) as Promise<Output<N>>,
    media: (asked, signal) => ask((id) => ({ type: "media", id, ask: asked }), signal) as Promise<MediaPiece>,
    setLanguages(asked) {
      languages = asked;
      thread?.worker.postMessage({ type: "languages", languages } satisfies Request);
    },
    async close() {
      const last = thread;
      if (last === null) return;
      thread = null; // its end is wanted, not a crash
      const timer = setTimeout(() => void last.worker.terminate(), CLOSE_MS);
      const ended = new Promise<void>((done) => last.worker.once("exit", () => done()));
      send(last, (id) => ({ type: "close", id })).catch(() => undefined);
      await ended;
      clearTimeout(timer);
      for (const call of last.waiting.values()) call.reject(new ProblemError("store-crashed", { reason: "closed" }));
    },
  };
}

/** "out-of-memory" or the error's class; its message may hold contents. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") return "out-of-memory";
  return error instanceof Error ? error.name : "unknown";
}
