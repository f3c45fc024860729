import type { ExportTree } from "../archive/index.ts";
import { routes } from "../formats/routes.ts";
import { ProblemError } from "../model/problem.ts";
import type { AccountContext } from "../survey/accountContext.ts";
import type { FactsRead } from "../survey/accounts.ts";
import type { Entry } from "../survey/entry.ts";
import type { Survey } from "../survey/index.ts";
import type { Collection } from "./collection.ts";
import { countedReader } from "./countedReader.ts";
import { peek, toPeek } from "./peek.ts";
import { readInWorkers } from "./pool.ts";
import type { ProgressMeter } from "./progress.ts";
import { makeContexts, type ReadResult, type ReadTask, readFile } from "./readFile.ts";

/** Below this many bytes of files workers cost more than they save: each has to warm up, and takes some 40 MB. */
const WORTH_WORKERS = 64 * 2 ** 20;

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Address of the built parse worker; null parses in this thread. */
  readonly parseWorker?: URL | null;
  /** How many parse workers at the most; default: cores, at least 1, at most 4. */
  readonly workers?: number;
}

/** How an audit reads: the sources, who is told how far it is, and what the caller wants. */
export interface Reading {
  readonly trees: readonly ExportTree[];
  readonly meter: ProgressMeter;
  readonly options: ReadOptions;
}

function taskOf({ number, file }: Entry, account: number): ReadTask {
  const { tree, member, route } = file;
  return { file: number, tree, member, route: route === null ? -1 : routes.indexOf(route), account };
}

/** What reading the files of facts gave: what they say, and all else that was in them, by the number of the file. */
export interface EarlyRead extends FactsRead {
  readonly results: ReadonlyMap<number, ReadResult>;
}

/** The files titles and verdicts are understood with: read first, here, because there are few and they are small. */
export async function readFacts(
  { entries, fragments }: Survey,
  { trees, meter, options }: Reading,
): Promise<EarlyRead> {
  const results = new Map<number, ReadResult>();
  const facts: FactsRead["facts"][number][] = [];
  const [damaged, lost] = [new Set<Entry["file"]>(), new Set<Entry["file"]>()];
  for (const entry of entries) {
    const { file } = entry;
    if (file.status !== "read" || file.route?.first !== true) continue;
    if (options.signal?.aborted) throw new ProblemError("cancelled");
    const { platform } = file.route;
    const { pageExport = false, username = null } = fragments[entry.fragment] ?? {};
    const contexts = makeContexts([{ platform, pageExport, username, language: null, ownNames: [], names: [] }]);
    const tree = trees[file.tree];
    if (tree === undefined) continue;
    const result = await readFile(taskOf(entry, 0), tree, contexts);
    const { batch, problem } = result;
    results.set(entry.number, result);
    if (problem !== null || batch.problems.length > 0) damaged.add(file);
    if (problem !== null && batch.n === 0 && batch.facts.length === 0) lost.add(file);
    for (const { fact, pointer } of batch.facts)
      facts.push({ fact, platform, fragment: entry.fragment, evidence: { file: file.member.path, pointer } });
    meter.tick();
  }
  return { results, facts, damaged, lost };
}

/** Shows the first items, before a first file is read whole. */
async function peekInto(
  entries: readonly Entry[],
  contexts: readonly AccountContext[],
  { trees, meter }: Reading,
): Promise<void> {
  const made = makeContexts(contexts);
  for (const entry of toPeek(entries)) {
    const [tree, context] = [trees[entry.file.tree], made[entry.account]];
    if (tree && context && meter.firstWanted > 0) meter.first(await peek(entry, tree, context, meter.firstWanted));
  }
}

/** Reads all files but those of facts into the collection, large amounts of them in workers. */
export async function readRest(
  all: readonly Entry[],
  contexts: readonly AccountContext[],
  reading: Reading,
  into: Collection,
): Promise<void> {
  const { trees, meter, options } = reading;
  const entries = all.filter(({ file }) => into.outcomes.isToRead(file) && !file.route?.first);
  const bytes = entries.reduce((sum, e) => sum + e.file.member.size, 0);
  if (options.parseWorker && bytes > WORTH_WORKERS) {
    const peeking = peekInto(entries, contexts, reading); // while the workers warm up
    await Promise.all([peeking, inWorkers(entries, contexts, reading, options.parseWorker, into)]);
    return;
  }
  const made = makeContexts(contexts);
  for (const entry of entries) {
    await new Promise((resolve) => setImmediate(resolve)); // lets a cancel come through
    if (options.signal?.aborted) throw new ProblemError("cancelled");
    const tree = trees[entry.file.tree];
    if (tree === undefined) continue;
    const reader = countedReader(tree, (read) => meter.part(entry.number, read));
    into.take(entry, await readFile(taskOf(entry, entry.account), reader, made));
  }
}

async function inWorkers(
  entries: readonly Entry[],
  contexts: readonly AccountContext[],
  { trees, meter, options }: Reading,
  url: URL,
  into: Collection,
): Promise<void> {
  const byNumber = new Map(entries.map((e) => [e.number, e]));
  const data = { trees: trees.map(({ path, container, stamp }) => ({ path, container, stamp })), accounts: contexts };
  await readInWorkers(
    entries.map((e) => taskOf(e, e.account)),
    {
      url,
      data,
      workers: options.workers,
      signal: options.signal,
      onPart: ({ file, bytes }) => meter.part(file, bytes),
    },
    (result) => {
      const entry = byNumber.get(result.file);
      if (entry) into.arrive(entry, result);
    },
    (task, code) => {
      const entry = byNumber.get(task.file);
      if (entry) into.arrive(entry, { code, data: { file: entry.file.member.path } });
    },
  );
  into.takeArrived();
}
