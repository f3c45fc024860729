import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Translator } from "../../locales/index.ts";
import { copyExample } from "../../state/copyExample.ts";
import { makeFolder } from "../makeFolder.ts";
import { printReport, printSaved, saveReports } from "../reportOutput.ts";
import { openAudit, type Tools } from "../session.ts";
import { printSummary } from "../summary.ts";

/** Copies the example into `folder`. @throws ProblemError `example-failed` {reason: errno code}. */
async function makeZips({ examples }: Tools, folder: string, words: Translator): Promise<readonly string[]> {
  await makeFolder(folder, "example-failed");
  return copyExample(examples, words.language, folder);
}

/** `outscope example DIR`: writes the zips of an invented person. */
export async function exampleCommand(tools: Tools, words: Translator, folder: string): Promise<void> {
  const paths = await makeZips(tools, resolve(folder), words);
  for (const path of paths) await tools.io.line(path);
  tools.io.note(words.t("cli:example.next", { folder }));
}

/** `outscope demo`: the example, audited, with its HTML report, in a temporary folder that stays for looking. */
export async function demoCommand(tools: Tools, words: Translator, flags: { readonly json?: boolean }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "outscope-demo-"));
  const paths = await makeZips(tools, join(folder, "export"), words);
  const options = { language: words.language, locale: words.locale, region: "eu" } as const;
  const store = await openAudit(tools, words, paths, { region: options.region });
  try {
    const saved = await saveReports(tools.io, folder, ["html"], store, options);
    if (flags.json === true) await printReport(tools.io, "json", store, options);
    else await printSummary(tools.io, words, store, { region: options.region });
    tools.io.note(words.t("cli:demo.about", { folder }));
    printSaved(tools.io, words, saved);
  } finally {
    await store.close();
  }
}
