import { type ExportTree, expandPaths, openTree } from "../archive/index.ts";
import { type Problem, ProblemError } from "../model/problem.ts";

/** Opens every source into `trees`, so that the caller can close them whatever happens; gives what could not be opened. */
export async function openSources(
  paths: readonly string[],
  trees: ExportTree[],
  signal?: AbortSignal,
): Promise<Problem[]> {
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
