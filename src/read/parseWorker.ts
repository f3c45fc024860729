import { parentPort, workerData } from "node:worker_threads";
import { type MemberReader, openReader, type TreeAddress } from "../archive/index.ts";
import type { Batch } from "../columns/batch.ts";
import { ProblemError } from "../model/problem.ts";
import type { AccountContext } from "../survey/accountContext.ts";
import { countedReader } from "./countedReader.ts";
import { makeContexts, type ReadResult, type ReadTask, readFile, unread } from "./readFile.ts";

/** What a parse worker is started with. */
export interface ParseWorkerData {
  readonly trees: readonly TreeAddress[];
  readonly accounts: readonly AccountContext[];
}

/** How many bytes of a file have been read, while it is read. */
export interface PartRead {
  readonly file: number;
  readonly bytes: number;
}

const tell = (part: PartRead) => parentPort?.postMessage(part);
const { trees, accounts } = workerData as ParseWorkerData;
const contexts = makeContexts(accounts);
const readers = new Map<number, Promise<MemberReader>>();

function readerOf(tree: number): Promise<MemberReader> {
  const open = readers.get(tree);
  if (open !== undefined) return open;
  const address = trees[tree];
  if (address === undefined) throw new RangeError(`no tree ${tree}`);
  const opened = openReader(address);
  readers.set(tree, opened);
  return opened;
}

async function run(task: ReadTask): Promise<ReadResult> {
  const { file } = task;
  try {
    const reader = countedReader(await readerOf(task.tree), (bytes) => tell({ file, bytes }));
    return await readFile(task, reader, contexts);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return unread(task, error.problem);
  }
}

/** The buffers of a batch: they move to the store's thread, nothing is copied. */
function buffersOf(batch: Batch): ArrayBuffer[] {
  const arrays = [batch.seed, batch.createdAt, batch.time, batch.notes, batch.text, batch.textEnd, batch.mediaEnd];
  const more = [batch.mediaKey, batch.mediaType, batch.uri, batch.uriEnd, batch.prefix, batch.index];
  const url = batch.url === null ? [] : [batch.url.bytes, batch.url.end];
  const attached = batch.attached === null ? [] : [batch.attached.bytes, batch.attached.end];
  const open = batch.open === null ? [] : [batch.open.title];
  return [...arrays, ...more, ...url, ...attached, ...open].map((a) => a.buffer as ArrayBuffer);
}

parentPort?.on("message", (task: ReadTask) => {
  run(task).then(
    (result) => parentPort?.postMessage(result, buffersOf(result.batch)),
    (error: unknown) => {
      throw error; // an error of ours, not of the file: the pool hears of it
    },
  );
});
