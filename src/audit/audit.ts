import { type ExportTree, expandPaths, openTree } from "../archive/index.ts";
import type { AccountFacts } from "../exposure/world.ts";
import { routes } from "../formats/routes.ts";
import { isCoverageLow } from "../formats/wordCounter.ts";
import { type Problem, ProblemError } from "../model/problem.ts";
import type { FileInfo } from "../model/report.ts";
import { accountFacts, contextOf } from "./accountFacts.ts";
import { adoptByWrapper } from "./adopt.ts";
import { gapsIn, markRepeated, repeatedParts } from "./completeness.ts";
import { firstItems } from "./firstItems.ts";
import { Items } from "./items.ts";
import { MediaIndex } from "./mediaIndex.ts";
import { merge } from "./merge/index.ts";
import { type AccountDraft, type FoundFact, groupFragments } from "./owners.ts";
import { readInWorkers } from "./pool.ts";
import { ProgressMeter } from "./progress.ts";
import { type AccountContext, makeContexts, type ReadResult, type ReadTask, readFile } from "./readFile.ts";
import { describeAccount, describeSources } from "./sources.ts";
import { Store } from "./store.ts";
import { type Fragment, type SurveyedFile, survey } from "./survey.ts";
import { ItemTable } from "./table.ts";
import { TreeWords } from "./treeWords.ts";
import { withoutTwins } from "./twins.ts";
import type { AuditOptions, AuditStore } from "./types.ts";
import { refuseUnknown } from "./unknownExport.ts";

/** Below this many bytes of files workers cost more than they save: each has to warm up, and takes some 40 MB. */
const WORTH_WORKERS = 64 * 2 ** 20;

/** One file with its place in the audit. */
interface Entry {
  readonly number: number;
  readonly file: SurveyedFile;
  readonly fragment: number;
  account: number;
  records: number;
  items: number;
}

/**
 * Audits exports: lists every source, sorts the files, reads what is needed, joins what is one item and judges it.
 * Paths are zips, unpacked folders or single files of exports, in any order. A source or file that cannot be read becomes a
 * problem and the rest is audited. Throws ProblemError: that of the first source where none could be read,
 * `no-export-found`, `wrong-service` or `zip-in-zip` where nothing was recognised, `cancelled`.
 */
export async function runAudit(paths: readonly string[], options: AuditOptions = {}): Promise<AuditStore> {
  const meter = new ProgressMeter(options.onProgress);
  const trees: ExportTree[] = [];
  try {
    const problems = await openAll(paths, trees, options.signal);
    return await auditTrees(trees, problems, meter, options);
  } catch (error) {
    await Promise.all(trees.map((tree) => tree.close()));
    throw error;
  }
}

/** Opens every source into `trees`, so that the caller can close them whatever happens; gives what could not be opened. */
async function openAll(paths: readonly string[], trees: ExportTree[], signal?: AbortSignal): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const path of await expandPaths([...new Set(paths)])) {
    if (signal?.aborted) throw new ProblemError("cancelled");
    try {
      const tree = await openTree(path);
      trees.push(tree);
      problems.push(...tree.problems);
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(error.problem);
    }
  }
  const [first] = problems;
  if (trees.length === 0) throw new ProblemError(first?.code ?? "no-export-found", first?.data ?? {});
  return problems;
}

async function auditTrees(
  trees: readonly ExportTree[],
  problems: Problem[],
  meter: ProgressMeter,
  options: AuditOptions,
): Promise<AuditStore> {
  const fragments = trees.flatMap((tree, i) => survey(tree, i));
  await adoptByWrapper(trees, fragments);
  problems.push(...refuseUnknown(trees, fragments));
  problems.push(...repeatedParts(trees, fragments));
  const entries = fragments.flatMap((fragment, f) =>
    fragment.files.map((file): Entry => ({ number: 0, file, fragment: f, account: 0, records: 0, items: 0 })),
  );
  const numbered = entries.map((entry, number) => ({ ...entry, number }));
  for (const { file } of numbered) if (file.problem?.code === "html-not-supported") problems.push(file.problem);
  meter.begin(numbered.filter((e) => e.file.status === "read").map((e) => e.file.member.size));

  const table = new ItemTable();
  const facts: FoundFact[] = [];
  const early = await readFacts(numbered, trees, meter, options, facts, fragments);
  const grouped = groupFragments(fragments, facts, trees);
  problems.push(...grouped.problems);
  const drafts = withoutTwins(grouped.drafts, numbered);
  const damaged = new Set(
    early.flatMap(([e, r]) => (r.problem !== null || r.batch.problems.length > 0 ? [e.file] : [])),
  );
  const accounts = ordered(drafts.map((d) => d.platform)).map((ordinal, i) => {
    const draft = drafts[i];
    if (draft === undefined) throw new RangeError("account without draft");
    return accountFacts(draft, ordinal, fragments, damaged);
  });
  assign(numbered, drafts, accounts);
  await markRepeated(numbered, trees);

  const words = new TreeWords();
  meter.found({
    sources: describeSources(trees, fragments, facts, words),
    accounts: accounts.map(describeAccount),
  });
  const keep = (entry: Entry, result: ReadResult) => {
    entry.records = result.batch.records;
    entry.items = result.batch.n;
    problems.push(...note(entry, result));
    if (result.words !== undefined) words.add(entry.file.tree, result.words);
    table.add(result.batch, entry.number, entry.account, entry.file.route?.rank ?? "none");
    if (meter.firstWanted > 0 && entry.file.route)
      meter.first(firstItems(result.batch, entry.file.route.platform, meter.firstWanted));
    meter.read(entry.file.member.size, result.batch.n);
  };
  for (const [entry, result] of early) if (entry.file.status !== "not-needed") keep(entry, result);
  const rest = numbered.filter((e) => e.file.status === "read" && !e.file.route?.first);
  const contexts = drafts.map((draft, i) => contextOf(draft, accounts[i] as AccountFacts));
  await readRest(rest, trees, contexts, options, keep, (entry, problem) => problems.push(fail(entry, problem)));

  meter.judging();
  problems.push(...gapsIn(numbered));
  const items = new Items(
    table,
    merge(table, (n) => {
      const entry = numbered[n];
      if (entry === undefined) throw new RangeError(`no file ${n}`);
      const { logical, tree, problem } = entry.file;
      return { logical, tree, date: fragments[entry.fragment]?.date ?? null, whole: problem === null };
    }),
    accounts,
  );
  const media = new MediaIndex(fragments, drafts);
  problems.push(...media.missing(items));
  const store = new Store(
    {
      generatedAt: options.now ?? new Date(),
      trees,
      sources: describeSources(trees, fragments, facts, words),
      accounts,
      files: numbered.map(fileInfo),
      problems: dedupe(problems),
      items,
      findMedia: (account, key, uri) => media.find(account, key, uri),
    },
    options.preferences,
  );
  meter.ready(items.rows.length);
  return store;
}

/** The files titles and verdicts are understood with: read first, here, because there are few and they are small. */
async function readFacts(
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

async function readRest(
  entries: readonly Entry[],
  trees: readonly ExportTree[],
  contexts: readonly AccountContext[],
  options: AuditOptions,
  keep: (entry: Entry, result: ReadResult) => void,
  lost: (entry: Entry, problem: Problem) => void,
): Promise<void> {
  const byNumber = new Map(entries.map((e) => [e.number, e]));
  const bytes = entries.reduce((sum, e) => sum + e.file.member.size, 0);
  if (options.parseWorker && bytes > WORTH_WORKERS) {
    const data = { trees: trees.map(({ path, container, stamp }) => ({ path, container, stamp })), accounts: contexts };
    await readInWorkers(
      entries.map((e) => taskOf(e, e.account)),
      { url: options.parseWorker, data, workers: options.workers, signal: options.signal },
      (result) => {
        const entry = byNumber.get(result.file);
        if (entry) keep(entry, result);
      },
      (task, code) => {
        const entry = byNumber.get(task.file);
        if (entry) lost(entry, { code, data: { file: entry.file.member.path } });
      },
    );
    return;
  }
  const made = makeContexts(contexts);
  for (const entry of entries) {
    await new Promise((resolve) => setImmediate(resolve)); // lets a cancel come through
    if (options.signal?.aborted) throw new ProblemError("cancelled");
    const tree = trees[entry.file.tree];
    if (tree) keep(entry, await readFile(taskOf(entry, entry.account), tree, made));
  }
}

function taskOf(entry: Entry, account: number): ReadTask {
  const { tree, member, route } = entry.file;
  return { file: entry.number, tree, member, route: route === null ? -1 : routes.indexOf(route), account };
}

/** 1 for the first account of its platform, 2 for the second. */
function ordered(platforms: readonly string[]): number[] {
  return platforms.map((p, i) => platforms.slice(0, i + 1).filter((q) => q === p).length);
}

function assign(entries: Entry[], drafts: readonly AccountDraft[], accounts: readonly AccountFacts[]): void {
  for (const entry of entries) {
    const mine = drafts.flatMap((d, i) => (d.fragments.includes(entry.fragment) ? [i] : []));
    const platform = entry.file.route?.platform;
    entry.account = mine.find((i) => accounts[i]?.platform === platform) ?? mine[0] ?? 0;
  }
}

/** Notes on a file what its reading met; gives the problems the report lists. */
function note(entry: Entry, { batch, problem, words }: ReadResult): Problem[] {
  const file = entry.file.member.path;
  const out: Problem[] = [];
  if (problem !== null) out.push(fail(entry, { code: problem.code, data: { ...problem.data, file } }));
  for (const p of batch.problems) {
    const counted: Problem = { code: p.code, data: { file, pointer: p.pointer, count: p.count } };
    entry.file.problem ??= counted;
    out.push(counted);
  }
  if (words !== undefined && isCoverageLow(words)) {
    const low: Problem = { code: "label-coverage-low", data: { file, known: words.known, total: words.total } };
    entry.file.problem ??= low;
    out.push(low);
  }
  return out;
}

function fail(entry: Entry, problem: Problem): Problem {
  entry.file.status = "failed";
  entry.file.problem = problem;
  return problem;
}

function fileInfo({ file, records, items }: Entry): FileInfo {
  return { source: file.tree, file: file.member.path, status: file.status, records, items, problem: file.problem };
}

function dedupe(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((p) => {
    const key = JSON.stringify(p);
    return !seen.has(key) && seen.add(key);
  });
}
