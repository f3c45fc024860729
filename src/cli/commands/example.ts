import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { exampleForApp, writeParts } from "../../../tests/generator/index.ts";
import type { Translator } from "../../locales/index.ts";
import { ProblemError } from "../../model/problem.ts";
import type { Io } from "../io.ts";
import { makeFolder } from "../makeFolder.ts";
import { printReport, printSaved, saveReports } from "../reportOutput.ts";
import { openAudit, type Tools } from "../session.ts";
import { printSummary } from "../summary.ts";

/** @throws ProblemError `example-failed` {reason: errno code}. */
async function makeZips(folder: string, language: Translator["language"]): Promise<readonly string[]> {
  await makeFolder(folder, "example-failed");
  try {
    return await writeParts(folder, exampleForApp(language));
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
    throw new ProblemError("example-failed", { reason }, { cause });
  }
}

/** `outscope example DIR`: writes the zips of an invented person. */
export async function exampleCommand(io: Io, words: Translator, folder: string): Promise<void> {
  const paths = await makeZips(resolve(folder), words.language);
  for (const path of paths) await io.line(path);
  io.note(words.t("cli:example.next", { folder }));
}

/** `outscope demo`: the example, audited, with its HTML report, in a temporary folder that stays for looking. */
export async function demoCommand(tools: Tools, words: Translator, flags: { readonly json?: boolean }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "outscope-demo-"));
  const paths = await makeZips(join(folder, "export"), words.language);
  const options = { language: words.language, locale: words.locale, region: "eu" } as const;
  const store = await openAudit(tools, words, paths, { region: options.region });
  try {
    const saved = await saveReports(folder, ["html"], store, options);
    if (flags.json === true) await printReport(tools.io, "json", store, options);
    else await printSummary(tools.io, words, store, options.region);
    tools.io.note(words.t("cli:demo.about", { folder }));
    printSaved(tools.io, words, saved);
  } finally {
    await store.close();
  }
}
