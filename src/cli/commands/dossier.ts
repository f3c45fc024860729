import { readFile } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Translator } from "../../locales/index.ts";
import { problemSentence } from "../../locales/index.ts";
import { ProblemError } from "../../model/problem.ts";
import { type Enclosure, openDossier, writeDossier } from "../../report/index.ts";
import { systemCode } from "../../system/systemCode.ts";
import { applyAnswers, collectAnswers } from "../answers.ts";
import { dayOf } from "../dayOf.ts";
import { makeFolder } from "../makeFolder.ts";
import { parseObjected } from "../objected.ts";
import { placeOf } from "../region.ts";
import { printSaved } from "../reportOutput.ts";
import { openAudit, type Tools } from "../session.ts";

export interface DossierFlags {
  readonly out: string;
  readonly answer: readonly string[];
  readonly answers?: string;
  readonly date?: string;
  readonly enclose: readonly string[];
  readonly objected: readonly string[];
  readonly hideContents?: boolean;
  readonly region?: string;
  readonly country?: string;
}

/** `outscope dossier`: one zip to keep as proof, with sums of what is in it and of the export. */
export async function dossierCommand(
  tools: Tools,
  words: Translator,
  version: string,
  paths: readonly string[],
  flags: DossierFlags,
): Promise<void> {
  const { region } = placeOf(flags);
  const answers = await collectAnswers(flags.answer, flags.answers);
  const now = flags.date === undefined ? undefined : dayOf(flags.date);
  const objections = parseObjected(flags.objected, region);
  const enclosures = await enclosed(flags.enclose);
  await makeFolder(dirname(flags.out));
  const store = await openAudit(tools, words, paths, { region }, now);
  try {
    applyAnswers(store, answers);
    const options = {
      language: words.language,
      locale: words.locale,
      region,
      objections,
      program: `outscope ${version}`,
    };
    const hide = flags.hideContents === true;
    await writeDossier(flags.out, store, { ...options, hideContents: hide, enclosures });
    printSaved(tools.io, words, [flags.out]);
  } finally {
    await store.close();
  }
}

/**
 * Files to put in beside what is made, such as letters that were sent. Files of one name get a number.
 * @throws ProblemError `input-unreadable` {file, reason}.
 */
async function enclosed(paths: readonly string[]): Promise<Enclosure[]> {
  const names = new Map<string, number>();
  const files: Enclosure[] = [];
  for (const path of paths) {
    const file = basename(path);
    const bytes = await readFile(path).catch((cause: unknown) => {
      throw new ProblemError("input-unreadable", { file, reason: systemCode(cause) }, { cause });
    });
    const count = (names.get(file) ?? 0) + 1;
    names.set(file, count);
    files.push({ name: count === 1 ? `enclosed/${file}` : `enclosed/${count}/${file}`, bytes });
  }
  return files;
}

/**
 * `outscope verify`: whether a dossier is as it was made.
 * @throws ProblemError the first of what is wrong, after all of it was said; those of `openDossier`.
 */
export async function verifyCommand({ io }: Tools, words: Translator, path: string): Promise<void> {
  const { manifest, problems } = await openDossier(path);
  const [first, ...more] = problems;
  if (first !== undefined) {
    for (const problem of more) io.note("  - ", problemSentence(words, problem));
    throw new ProblemError(first.code, first.data);
  }
  await io.line(words.t("cli:verify.whole", { file: basename(path), date: words.date(manifest?.generatedAt ?? "") }));
}
