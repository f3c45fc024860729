import type { Translator } from "../../locales/index.ts";
import { ProblemError } from "../../model/problem.ts";
import type { AuditStore } from "../../store/types.ts";
import { structureReport } from "../../survey/structureReport.ts";
import { openAudit, type Tools } from "../session.ts";

/** What an audit says where it recognises nothing: then the files' structure is what is wanted. */
const NOTHING_KNOWN = new Set(["no-export-found", "wrong-service"]);

/** `outscope structure`: the shape of the files that were not understood, on standard output; the audit tells which. */
export async function structureCommand(tools: Tools, words: Translator, paths: readonly string[]): Promise<void> {
  const { io } = tools;
  let store: AuditStore | null = null;
  try {
    store = await openAudit(tools, words, paths, {});
  } catch (error) {
    if (!(error instanceof ProblemError) || !NOTHING_KNOWN.has(error.problem.code)) throw error;
  }
  try {
    await io.write(await structureReport(paths, { store, signal: io.signal }));
    io.note(words.t("cli:structure.about"));
  } finally {
    await store?.close();
  }
}
