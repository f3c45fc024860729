import type { ExportTree } from "../archive/index.ts";
import type { Problem } from "../model/problem.ts";
import { isLossy, withoutRepeatedParts } from "./completeness.ts";
import { type Entry, entriesOf } from "./entry.ts";
import { adoptPrivate } from "./privateParts.ts";
import { recognise } from "./recognise.ts";
import { type Fragment, survey } from "./survey.ts";
import { refuseUnknown } from "./unknownExport.ts";

/** What was given: the parts of exports, and their files, each with what is to be done with it. */
export interface Survey {
  readonly trees: readonly ExportTree[];
  readonly fragments: readonly Fragment[];
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  /** A source, or something in one, could not be opened: what is not there may be what was lost. */
  readonly lossy: boolean;
}

/**
 * Sorts the files of all sources. `before`: what could not be opened. Throws ProblemError `no-export-found`, `wrong-service`,
 * `zip-in-zip`, `private-only` or `nothing-published` where there is nothing to audit.
 */
export async function surveySources(trees: readonly ExportTree[], before: readonly Problem[]): Promise<Survey> {
  const found = trees.flatMap((tree, i) => survey(tree, i));
  const recognised = await recognise(trees, found);
  adoptPrivate(trees, found, recognised.privates);
  const unknown = refuseUnknown(trees, found, before, recognised.privates);
  const { fragments, problems: twice } = await withoutRepeatedParts(trees, found);
  const entries = entriesOf(fragments);
  const noReader = entries.flatMap(({ file: { problem } }) =>
    problem?.code === "html-not-supported" ? [problem] : [],
  );
  return {
    trees,
    fragments,
    entries,
    problems: [...before, ...unknown, ...recognised.problems, ...twice, ...noReader],
    lossy: isLossy(before),
  };
}
