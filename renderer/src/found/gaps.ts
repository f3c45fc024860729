import { mayHideItems } from "../../../src/model/problem.ts";
import type { Overview } from "../../../src/model/query.ts";

/** How many things were not read: files, and what else may hide items. A file that a problem tells of is one thing. */
export function thingsNotRead({ files, problems }: Pick<Overview, "files" | "problems">): number {
  const named = new Set<unknown>(files.notRead.map(({ file }) => file));
  const others = problems.filter((one) => mayHideItems(one) && !named.has(one.data.file) && !named.has(one.data.entry));
  return files.unknown + files.failed + others.length;
}
