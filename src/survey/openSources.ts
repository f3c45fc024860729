import type { ExportTree } from "../archive/index.ts";
import { type Problem, ProblemError } from "../model/problem.ts";
import { givenTrees } from "./givenTrees.ts";

/** Opens every source into `trees`, so that the caller can close them whatever happens; gives what could not be opened. */
export async function openSources(
  paths: readonly string[],
  trees: ExportTree[],
  signal?: AbortSignal,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  for await (const given of givenTrees(paths)) {
    if ("problem" in given) problems.push(given.problem);
    else {
      trees.push(given.tree);
      problems.push(...given.tree.problems);
    }
    if (signal?.aborted) throw new ProblemError("cancelled");
  }
  const [first] = problems;
  if (trees.length === 0) throw new ProblemError(first?.code ?? "no-export-found", first?.data ?? {});
  return problems;
}
