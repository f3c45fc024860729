import type { ExportTree } from "./archive/index.ts";
import { describeAccount } from "./exposure/describeAccount.ts";
import { merge } from "./merge/index.ts";
import { placeByLateGroups } from "./merge/lateGroups.ts";
import { beyondTheJson } from "./merge/twinPages.ts";
import { mayHideItems, type Problem } from "./model/problem.ts";
import type { Progress } from "./model/query.ts";
import { Collection } from "./read/collection.ts";
import { ProgressMeter } from "./read/progress.ts";
import { type ReadOptions, readFacts, readRest } from "./read/readEntries.ts";
import { Items } from "./store/items.ts";
import { MediaIndex } from "./store/media/mediaIndex.ts";
import { Store } from "./store/store.ts";
import type { AuditStore, Preferences } from "./store/types.ts";
import { tellAccounts } from "./survey/accounts.ts";
import { surveySources } from "./survey/index.ts";
import { leftOver } from "./survey/leftOver.ts";
import { mergedFiles } from "./survey/mergedFiles.ts";
import { openSources } from "./survey/openSources.ts";
import { describeSources } from "./survey/sources.ts";
import { nothingPublished } from "./survey/unknownExport.ts";

export interface AuditOptions extends ReadOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly now?: Date;
  readonly preferences?: Partial<Preferences>;
  /** Tells whether the paths are the app's own example; reports say so. */
  readonly isExample?: () => Promise<boolean>;
}

/** Lists, reads and judges; see {@link runAudit}. */
export type RunAudit = (paths: readonly string[], options?: AuditOptions) => Promise<AuditStore>;

/**
 * Audits exports: lists every source, sorts the files, reads what is needed, joins what is one item and judges it.
 * Paths are zips, unpacked folders or single files of exports, in any order. A source or file that cannot be read becomes a
 * problem and the rest is audited. Throws ProblemError: that of the first source where none could be read,
 * `no-export-found`, `wrong-service`, `zip-in-zip`, `private-only` or `nothing-published` where there is nothing to audit, `cancelled`.
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

/** The way of the data, station by station. Closing the trees is the store's, once there is one. */
async function auditTrees(
  trees: readonly ExportTree[],
  before: readonly Problem[],
  meter: ProgressMeter,
  options: AuditOptions,
): Promise<AuditStore> {
  const now = options.now ?? new Date();
  const reading = { trees, meter, options };
  // Survey: which files there are, whose they are, and what they prove.
  const survey = await surveySources(trees, before);
  meter.begin(survey.entries.flatMap(({ file }) => (file.status === "read" ? [file.member.size] : [])));
  const early = await readFacts(survey, reading);
  const accounts = await tellAccounts(survey, early, now);
  const collection = new Collection(accounts, meter);
  const { table, outcomes, words } = collection;
  const sources = () => describeSources(trees, survey.fragments, early.facts, words);
  meter.found({ sources: sources(), accounts: accounts.facts.map(describeAccount) });

  // Read: files become batches of rows.
  for (const entry of accounts.entries) {
    const result = early.results.get(entry.number);
    if (result !== undefined && outcomes.isToRead(entry.file)) collection.take(entry, result);
  }
  await readRest(accounts.entries, accounts.contexts, reading, collection);

  // Merge: rows that show one item become one.
  const fileOf = mergedFiles(survey, accounts, (file) => outcomes.of(file).problem === null);
  collection.takePages(({ number, account }, batch) => beyondTheJson({ batch, file: number, account }, table, fileOf));
  placeByLateGroups(table, accounts.contexts);

  // Store: items are judged, and queries answered.
  meter.judging();
  const items = new Items(table, merge(table, fileOf), accounts.facts, fileOf);
  const media = new MediaIndex(
    accounts.drafts.map((draft) => draft.fragments.flatMap((i) => survey.fragments[i] ?? [])),
  );
  await media.tellTypes(items, trees);
  const left = leftOver(trees, survey.fragments);
  const lost = distinct([
    ...survey.problems,
    ...accounts.problems,
    ...outcomes.problems,
    ...left.flatMap(({ problem }) => problem ?? []),
    ...items.asked.problems((file) => survey.entries[file]?.file.member.path ?? ""),
  ]);
  const store = new Store(
    {
      generatedAt: now,
      trees,
      sources: sources(),
      accounts: accounts.facts,
      files: [...accounts.entries.map(({ file }) => outcomes.info(file)), ...left],
      problems: [
        ...lost,
        ...media.missing(items),
        ...(lost.some(mayHideItems) ? [] : nothingPublished(trees, items.rows.length)),
      ],
      items,
      example: (await options.isExample?.()) === true,
      findMedia: (account, key, uri) => media.find(account, key, uri),
    },
    options.preferences,
  );
  meter.ready(items.rows.length);
  return store;
}

function distinct(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}
