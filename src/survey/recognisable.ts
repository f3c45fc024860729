import type { ExportTree } from "../archive/index.ts";
import { surveySources } from "./index.ts";
import { openSources } from "./openSources.ts";

/**
 * Looks whether there is anything to audit at these paths, and reads nothing of it.
 * @throws ProblemError as an audit of them would before it reads: the first source's where none can be opened,
 *   `no-export-found`, `wrong-service`, `zip-in-zip`, `private-only`.
 */
export async function checkRecognisable(paths: readonly string[]): Promise<void> {
  const trees: ExportTree[] = [];
  try {
    await surveySources(trees, await openSources(paths, trees));
  } finally {
    await Promise.all(trees.map((tree) => tree.close()));
  }
}
