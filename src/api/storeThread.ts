import { Worker } from "node:worker_threads";
import type { Problem } from "../model/problem.ts";
import type { Reply, Request, StoreWorkerData } from "./messages.ts";

/**
 * The most objects of the store may take, in MiB. With what the readers take together (`READERS_HEAP_MB`) it stays under
 * 3 GiB: all threads of a process share one space of 4 GiB in Electron, and the process ends where that is full.
 */
export const STORE_HEAP_MB = 1280;

/** What the store's host hears from it. */
export interface StoreListener {
  reply(reply: Reply): void;
  /** It is over, wanted or not, and no reply comes any more. Told once. */
  ended(problem: Problem): void;
}

/** A running store, wherever it lives. */
export interface StoreThread {
  /** @throws where the request holds what cannot be copied. */
  post(request: Request): void;
  /** Ends it as it is, saving nothing. */
  end(): void;
}

/** Starts a store: in a thread of this process, or (Electron) in a process of its own. */
export type StartStore = (data: StoreWorkerData, listener: StoreListener) => StoreThread;

/** `STORE_HEAP_MB`, or less where `OUTSCOPE_HEAP_MB` says so: for a computer that has little, and for tests. */
export function storeHeapMb(env: Readonly<Record<string, string | undefined>> = process.env): number {
  const asked = Number(env.OUTSCOPE_HEAP_MB ?? Number.NaN);
  return asked > 0 ? Math.min(asked, STORE_HEAP_MB) : STORE_HEAP_MB;
}

/** Starts stores in worker threads. `url` is the built store worker's. */
export function threadStore(url: URL, heapMb = storeHeapMb()): StartStore {
  return (workerData, listener) => {
    const worker = new Worker(url, { workerData, resourceLimits: { maxOldGenerationSizeMb: heapMb } });
    let problem: Problem = { code: "store-crashed", data: { reason: "exit" } };
    worker.on("message", (reply: Reply) => listener.reply(reply));
    worker.on("error", (error) => {
      problem = problemOfEnd(error);
    });
    worker.on("exit", () => listener.ended(problem));
    return { post: (request) => worker.postMessage(request), end: () => void worker.terminate() };
  };
}

/** Names the error's class only: its message may hold contents. */
function problemOfEnd(error: unknown): Problem {
  if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
    return { code: "out-of-memory", data: {} };
  return { code: "store-crashed", data: { reason: error instanceof Error ? error.name : "unknown" } };
}
