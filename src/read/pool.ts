import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { ProblemError } from "../model/problem.ts";
import type { ParseWorkerData, PartRead } from "./parseWorker.ts";
import type { ReadResult, ReadTask } from "./readFile.ts";

/**
 * The most the objects of all parse workers may take together, in MiB; `STORE_HEAP_MB` says why. Beyond it the file is reported, not the app ended.
 */
export const READERS_HEAP_MB = 1536;
/** For what is new in each worker, in MiB. */
export const YOUNG_MB = 32;
/** More threads than this gain nothing on the machines people have, and each takes some 40 MB. */
export const MOST_READERS = 4;

export interface PoolOptions {
  readonly url: URL;
  readonly data: ParseWorkerData;
  readonly workers: number | undefined;
  readonly signal: AbortSignal | undefined;
  /** Told while a big file is read. */
  readonly onPart?: (part: PartRead) => void;
  /** For the objects of all workers together, in MiB, where it is not the usual. */
  readonly heapMb?: number;
}

/**
 * Spreads read tasks over parse workers, the largest first, and hands each result over as it comes. A worker that dies is
 * replaced, and its file reported as failed; one that needed more memory than its share is read again at the end, alone,
 * with the share of all. Throws `cancelled` when the signal says so.
 */
export async function readInWorkers(
  tasks: readonly ReadTask[],
  options: PoolOptions,
  onResult: (result: ReadResult) => void,
  onLost: (task: ReadTask, code: string) => void,
): Promise<void> {
  const queue = [...tasks].sort((a, b) => a.member.size - b.member.size); // taken from the end
  const most = options.workers ?? Math.min(MOST_READERS, availableParallelism());
  const count = Math.max(1, Math.min(most, queue.length));
  const all = options.heapMb ?? READERS_HEAP_MB;
  const large: ReadTask[] = [];
  const lose = (task: ReadTask, code: string) => {
    if (code === OUT_OF_MEMORY && count > 1) large.push(task);
    else onLost(task, code);
  };
  const lanes = Array.from({ length: count }, () => lane(queue, { ...options, heapMb: all / count }, onResult, lose));
  await Promise.all(lanes);
  await lane(large, { ...options, heapMb: all }, onResult, onLost);
  if (options.signal?.aborted) throw new ProblemError("cancelled");
}

const OUT_OF_MEMORY = "file-out-of-memory";

interface LaneOptions extends PoolOptions {
  /** For the objects of this worker. */
  readonly heapMb: number;
}

async function lane(
  queue: ReadTask[],
  options: LaneOptions,
  onResult: (result: ReadResult) => void,
  onLost: (task: ReadTask, code: string) => void,
): Promise<void> {
  while (queue.length > 0 && !options.signal?.aborted) await oneWorker(queue, options, onResult, onLost);
}

/** Runs one worker until the queue is empty, the signal aborts or the worker dies. */
function oneWorker(
  queue: ReadTask[],
  { url, data, signal, onPart, heapMb }: LaneOptions,
  onResult: (result: ReadResult) => void,
  onLost: (task: ReadTask, code: string) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(url, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: Math.floor(heapMb), maxYoungGenerationSizeMb: YOUNG_MB },
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
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") lost = OUT_OF_MEMORY;
    });
    worker.on("exit", () => {
      signal?.removeEventListener("abort", stop);
      if (task !== undefined && !signal?.aborted) onLost(task, lost);
      resolve();
    });
    next();
  });
}
