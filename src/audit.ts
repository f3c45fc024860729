import type { ExportTree } from "./archive/index.ts";
import { ItemTable } from "./columns/table.ts";
import type { AccountFacts } from "./exposure/world.ts";
import { type MergedFile, merge } from "./merge/index.ts";
import { placeByLateGroups } from "./merge/lateGroups.ts";
import { beyondTheJson } from "./merge/twinPages.ts";
import type { Problem } from "./model/problem.ts";
import { firstItems } from "./read/firstItems.ts";
import { ProgressMeter } from "./read/progress.ts";
import { readFacts, readRest } from "./read/readEntries.ts";
import type { ReadResult } from "./read/readFile.ts";
import { Items } from "./store/items.ts";
import { MediaIndex } from "./store/mediaIndex.ts";
import { Store } from "./store/store.ts";
import type { AuditOptions, AuditStore } from "./store/types.ts";
import { accountFacts, contextOf } from "./survey/accountFacts.ts";
import { adoptByWrapper } from "./survey/adopt.ts";
import { gapsIn, isLossy, markRepeated, repeatedParts } from "./survey/completeness.ts";
import { assign, type Entry, entriesOf, fail, fileInfo, note } from "./survey/entry.ts";
import { leftOver } from "./survey/leftOver.ts";
import { openSources } from "./survey/openSources.ts";
import { type AccountDraft, type FoundFact, groupFragments } from "./survey/owners.ts";
import { adoptPrivate } from "./survey/privateParts.ts";
import { describeAccount, describeSources } from "./survey/sources.ts";
import { type Fragment, type SurveyedFile, survey } from "./survey/survey.ts";
import { TreeWords } from "./survey/treeWords.ts";
import { joinedList, leaveOut, withoutTwins } from "./survey/twins.ts";
import { refuseUnknown } from "./survey/unknownExport.ts";

/**
 * Audits exports: lists every source, sorts the files, reads what is needed, joins what is one item and judges it.
 * Paths are zips, unpacked folders or single files of exports, in any order. A source or file that cannot be read becomes a
 * problem and the rest is audited. Throws ProblemError: that of the first source where none could be read,
 * `no-export-found`, `wrong-service`, `zip-in-zip` or `private-only` where there is nothing to audit, `cancelled`.
 */
export async function runAudit(paths: readonly string[], options: AuditOptions = {}): Promise<AuditStore> {
  const meter = new ProgressMeter(options.onProgress);
  const trees: ExportTree[] = [];
  try {
    const problems = await openSources(paths, trees, options.signal);
    return await auditTrees(trees, problems, meter, options);
  } catch (error) {
    await Promise.all(trees.map((tree) => tree.close()));
    throw error;
  }
}

async function auditTrees(
  trees: readonly ExportTree[],
  problems: Problem[],
  meter: ProgressMeter,
  options: AuditOptions,
): Promise<AuditStore> {
  const lossy = isLossy(problems);
  const fragments = trees.flatMap((tree, i) => survey(tree, i));
  await adoptByWrapper(trees, fragments);
  adoptPrivate(trees, fragments);
  problems.push(...refuseUnknown(trees, fragments, problems));
  problems.push(...(await repeatedParts(trees, fragments)));
  const entries = entriesOf(fragments);
  for (const { file } of entries) if (file.problem?.code === "html-not-supported") problems.push(file.problem);
  meter.begin(entries.filter((e) => e.file.status === "read").map((e) => e.file.member.size));

  const table = new ItemTable();
  const facts: FoundFact[] = [];
  const early = await readFacts(entries, trees, meter, options, facts, fragments);
  const grouped = groupFragments(fragments, facts, trees);
  problems.push(...grouped.problems);
  const lost = new Set(early.flatMap(([e, r]) => (r.problem !== null && gaveNothing(r) ? [e.file] : [])));
  const { drafts, twins } = withoutTwins(grouped.drafts, entries, fragments, lost);
  const damaged = new Set(
    early.flatMap(([e, r]) => (r.problem !== null || r.batch.problems.length > 0 ? [e.file] : [])),
  );
  const gaps = drafts.map((draft) => gapsIn(filesOf(draft, fragments)));
  problems.push(...gaps.flat());
  const accounts = drafts.map((draft, i) =>
    accountFacts(draft, ordinalOf(i, drafts), fragments, damaged, lossy || gaps[i]?.length !== 0),
  );
  assign(entries, drafts, accounts);
  await markRepeated(entries, trees);

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
  };
  const pages: [Entry, ReadResult][] = [];
  const take = (entry: Entry, result: ReadResult) => {
    if (twins.has(entry.file)) pages.push([entry, result]);
    else keep(entry, result);
    meter.read(entry.number, entry.file.member.size, twins.has(entry.file) ? 0 : result.batch.n);
  };
  for (const [entry, result] of early) if (entry.file.status !== "not-needed") take(entry, result);
  const rest = entries.filter((e) => e.file.status === "read" && !e.file.route?.first);
  const contexts = drafts.map((draft, i) => contextOf(draft, accounts[i] as AccountFacts));
  await readRest(rest, trees, contexts, meter, options, take, (entry, problem) => problems.push(fail(entry, problem)));
  for (const [entry, result] of pages) {
    const batch = beyondTheJson(entry, result, table, entries);
    if (batch.n === 0 && result.problem === null) leaveOut(entry.file);
    else keep(entry, { ...result, batch });
  }
  placeByLateGroups(table, contexts);

  meter.judging();
  const items = new Items(
    table,
    merge(table, (n) => mergedFile(entries[n], fragments, twins)),
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
      files: [...entries.map(fileInfo), ...leftOver(trees, fragments)],
      problems: dedupe(problems),
      items,
      findMedia: (account, key, uri) => media.find(account, key, uri),
    },
    options.preferences,
  );
  meter.ready(items.rows.length);
  return store;
}

function gaveNothing({ batch }: ReadResult): boolean {
  return batch.n === 0 && batch.facts.length === 0;
}

/** 1 for the first account of its platform, 2 for the second. */
function ordinalOf(i: number, drafts: readonly AccountDraft[]): number {
  return drafts.slice(0, i + 1).filter((d) => d.platform === drafts[i]?.platform).length;
}

function filesOf(draft: AccountDraft, fragments: readonly Fragment[]): SurveyedFile[] {
  return draft.fragments.flatMap((i) => fragments[i]?.files ?? []);
}

function mergedFile(
  entry: Entry | undefined,
  fragments: readonly Fragment[],
  twins: ReadonlySet<SurveyedFile>,
): MergedFile {
  if (entry === undefined) throw new RangeError("a row without a file");
  const { logical, tree, problem } = entry.file;
  return {
    logical,
    list: joinedList(entry.file),
    tree,
    date: fragments[entry.fragment]?.date ?? null,
    partial: twins.has(entry.file),
    whole: problem === null,
  };
}

function dedupe(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((p) => {
    const key = JSON.stringify(p);
    return !seen.has(key) && seen.add(key);
  });
}
