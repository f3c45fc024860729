import { openTree } from "../../../src/archive/index.ts";
import { runAudit } from "../../../src/audit.ts";
import { isDataFile } from "../../../src/formats/routes.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { Report } from "../../../src/model/report.ts";
import { EXAMPLE_NOW } from "../../generator/index.ts";
import { type Base, keyOf } from "./bases.ts";

export type Outcome = { readonly refused: string } | { readonly report: Report };

/** Audits zips as the app does; what no ProblemError says is thrown. */
export async function audit(paths: readonly string[]): Promise<Outcome> {
  try {
    const store = await runAudit(paths, { now: EXAMPLE_NOW, parseWorker: null });
    try {
      return { report: { ...store.head(), items: [...store.items()] } };
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { refused: error.problem.code };
  }
}

/** What no report may be, whatever was audited. */
export function malformed(report: Report): string[] {
  const out = (Report.safeParse(report).error?.issues ?? [])
    .slice(0, 2)
    .map((issue) => `schema: ${issue.path.join(".")} ${issue.message}`);
  if (new Set(report.items.map(({ id }) => id)).size !== report.items.length) out.push("two items with one id");
  return out;
}

/** A second audit of the same has the same ids. */
export async function otherIds(paths: readonly string[], report: Report): Promise<string[]> {
  const again = await audit(paths);
  const ids = (r: Report) => r.items.map(({ id }) => id).join();
  return "report" in again && ids(again.report) === ids(report) ? [] : ["other ids the second time"];
}

/** Every data file that a zip's directory still shows is named by the report. */
export async function lostFiles(path: string, report: Report): Promise<string[]> {
  const named = new Set(report.files.map(({ file }) => file));
  const tree = await openTree(path);
  await tree.close();
  return tree.members.filter((m) => isDataFile(m.path) && !named.has(m.path)).map((m) => `lost file: ${m.path}`);
}

/** What is public never becomes "not in scope", however much of the export is damaged; but for what stands in `changed`. */
export function wronglySafe(base: Base, changed: ReadonlySet<string>, report: Report): string[] {
  return report.items
    .filter((item) => item.verdict === "not-in-scope" && base.public.has(keyOf(item)))
    .filter((item) => !item.sources.some(({ file }) => changed.has(file)))
    .map((item) => `called safe: ${item.kind} of ${item.createdAt}`);
}
