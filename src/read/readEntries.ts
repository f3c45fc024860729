import type { ExportTree } from "../archive/index.ts";
import { type Problem, ProblemError } from "../model/problem.ts";
import type { AuditOptions } from "../store/types.ts";
import { type Entry, taskOf } from "../survey/entry.ts";
import type { FoundFact } from "../survey/owners.ts";
import type { Fragment } from "../survey/survey.ts";
import { countedReader } from "./countedReader.ts";
import { peek, toPeek } from "./peek.ts";
import { readInWorkers } from "./pool.ts";
import type { ProgressMeter } from "./progress.ts";
import { type AccountContext, makeContexts, type ReadResult, readFile } from "./readFile.ts";

/** Below this many bytes of files workers cost more than they save: each has to warm up, and takes some 40 MB. */
const WORTH_WORKERS = 64 * 2 ** 20;

/** The files titles and verdicts are understood with: read first, here, because there are few and they are small. */
export async function readFacts(
  entries: readonly Entry[],
  trees: readonly ExportTree[],
  meter: ProgressMeter,
  options: AuditOptions,
  facts: FoundFact[],
  fragments: readonly Fragment[],
): Promise<[Entry, ReadResult][]> {
  const results: [Entry, ReadResult][] = [];
  for (const entry of entries) {
    const { file } = entry;
    if (file.status !== "read" || file.route?.first !== true) continue;
    if (options.signal?.aborted) throw new ProblemError("cancelled");
    const fragment = fragments[entry.fragment];
    const contexts = makeContexts([
      {
        platform: file.route.platform,
        pageExport: fragment?.pageExport ?? false,
        username: fragment?.username ?? null,
        ownNames: [],
        names: [],
      },
    ]);
    const tree = trees[file.tree];
    if (tree === undefined) continue;
    const result = await readFile(taskOf(entry, 0), tree, contexts);
    results.push([entry, result]);
    for (const { fact, pointer } of result.batch.facts)
      facts.push({
        fact,
        platform: file.route.platform,
        fragment: entry.fragment,
        evidence: { file: file.member.path, pointer },
      });
    meter.tick();
  }
  return results;
}

/** Shows the first items, before a first file is read whole. */
async function peekInto(
  entries: readonly Entry[],
  trees: readonly ExportTree[],
  contexts: readonly AccountContext[],
  meter: ProgressMeter,
): Promise<void> {
  const made = makeContexts(contexts);
  for (const entry of toPeek(entries)) {
    const [tree, context] = [trees[entry.file.tree], made[entry.account]];
    if (tree && context && meter.firstWanted > 0) meter.first(await peek(entry, tree, context, meter.firstWanted));
  }
}

/** Reads all other files, large amounts of them in workers. `lost` is told of files that took their worker with them. */
export async function readRest(
  entries: readonly Entry[],
  trees: readonly ExportTree[],
  contexts: readonly AccountContext[],
  meter: ProgressMeter,
  options: AuditOptions,
  keep: (entry: Entry, result: ReadResult) => void,
  lost: (entry: Entry, problem: Problem) => void,
): Promise<void> {
  const byNumber = new Map(entries.map((e) => [e.number, e]));
  const bytes = entries.reduce((sum, e) => sum + e.file.member.size, 0);
  const tasks = entries.map((e) => taskOf(e, e.account));
  if (options.parseWorker && bytes > WORTH_WORKERS) {
    const peeking = peekInto(entries, trees, contexts, meter); // while the workers warm up
    const data = { trees: trees.map(({ path, container, stamp }) => ({ path, container, stamp })), accounts: contexts };
    const reading = readInWorkers(
      tasks,
      {
        url: options.parseWorker,
        data,
        workers: options.workers,
        signal: options.signal,
        onPart: ({ file, bytes }) => meter.part(file, bytes),
      },
      (result) => {
        const entry = byNumber.get(result.file);
        if (entry) keep(entry, result);
      },
      (task, code) => {
        const entry = byNumber.get(task.file);
        if (entry) lost(entry, { code, data: { file: entry.file.member.path } });
      },
    );
    await Promise.all([peeking, reading]);
    return;
  }
  const made = makeContexts(contexts);
  for (const entry of entries) {
    await new Promise((resolve) => setImmediate(resolve)); // lets a cancel come through
    if (options.signal?.aborted) throw new ProblemError("cancelled");
    const tree = trees[entry.file.tree];
    if (tree === undefined) continue;
    const task = taskOf(entry, entry.account);
    const reader = countedReader(tree, (read) => meter.part(task.file, read));
    keep(entry, await readFile(task, reader, made));
  }
}
