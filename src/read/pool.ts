import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { ProblemError } from "../model/problem.ts";
import type { ParseWorkerData, PartRead } from "./parseWorker.ts";
import type { ReadResult, ReadTask } from "./readFile.ts";

/** Megabytes a parse worker may use for its objects; beyond it the file is reported, not the app ended. */
const WORKER_HEAP_MB = 1536;

export interface PoolOptions {
  readonly url: URL;
  readonly data: ParseWorkerData;
  readonly workers: number | undefined;
  readonly signal: AbortSignal | undefined;
  /** Told while a big file is read. */
  readonly onPart?: (part: PartRead) => void;
  /** Megabytes for the objects of one worker, where it is not the usual. */
  readonly heapMb?: number;
}

/**
 * Spreads read tasks over parse workers, the largest first, and hands each result over as it comes. A worker that dies is
 * replaced, and its file reported as failed. Throws `cancelled` when the signal says so.
 */
export async function readInWorkers(
  tasks: readonly ReadTask[],
  options: PoolOptions,
  onResult: (result: ReadResult) => void,
  onLost: (task: ReadTask, code: string) => void,
): Promise<void> {
  const queue = [...tasks].sort((a, b) => a.member.size - b.member.size); // taken from the end
  const count = Math.max(1, Math.min(options.workers ?? Math.min(4, availableParallelism()), queue.length));
  const lanes = Array.from({ length: count }, () => lane(queue, options, onResult, onLost));
  await Promise.all(lanes);
  if (options.signal?.aborted) throw new ProblemError("cancelled");
}

async function lane(
  queue: ReadTask[],
  options: PoolOptions,
  onResult: (result: ReadResult) => void,
  onLost: (task: ReadTask, code: string) => void,
): Promise<void> {
  while (queue.length > 0 && !options.signal?.aborted) await oneWorker(queue, options, onResult, onLost);
}

/** Runs one worker until the queue is empty, the signal aborts or the worker dies. */
function oneWorker(
  queue: ReadTask[],
  { url, data, signal, onPart, heapMb }: PoolOptions,
  onResult: (result: ReadResult) => void,
  onLost: (task: ReadTask, code: string) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(url, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: heapMb ?? WORKER_HEAP_MB, maxYoungGenerationSizeMb: 32 },
    });
    let task: ReadTask | undefined;
    let lost = "file-read-crashed";
    const stop = () => void worker.terminate();
    const next = () => {
      task = signal?.aborted ? undefined : queue.pop();
      if (task === undefined) stop();
      else worker.postMessage(task);
    };
    signal?.addEventListener("abort", stop, { once: true });
    worker.on("message", (message: ReadResult | PartRead) => {
      if (!("batch" in message)) {
        onPart?.(message);
        return;
      }
      task = undefined;
      onResult(message);
      next();
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") lost = "file-out-of-memory";
    });
    worker.on("exit", () => {
      signal?.removeEventListener("abort", stop);
      if (task !== undefined && !signal?.aborted) onLost(task, lost);
      resolve();
    });
    next();
  });
}
