import type { Translator } from "../../locales/index.ts";
import { ProblemError } from "../../model/problem.ts";
import { holdsPictures, picturesOf, selectionOf, withoutContents } from "../../report/index.ts";
import { personNamed } from "../../store/people.ts";
import { applyAnswers, collectAnswers } from "../answers.ts";
import { makeFolder } from "../makeFolder.ts";
import { parseObjected } from "../objected.ts";
import { parseOnly } from "../only.ts";
import { placeOf } from "../region.ts";
import { parseFormats, parsePages, printReport, printSaved, saveReports } from "../reportOutput.ts";
import { openAudit, type Tools } from "../session.ts";
import { printSummary } from "../summary.ts";
import { readViews, showViews } from "../views.ts";

export interface AuditFlags {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly out?: string;
  readonly format?: string;
  readonly pages?: string;
  readonly objected: readonly string[];
  readonly only: readonly string[];
  readonly answer: readonly string[];
  readonly answers?: string;
  readonly view: readonly string[];
  readonly countUnknownAsPublic?: boolean;
  readonly hideContents?: boolean;
  readonly pictures?: boolean;
  readonly region?: string;
  readonly country?: string;
  readonly person?: string;
}

/** `outscope audit`: the summary, or the report alone on standard output; report files where asked for. */
export async function auditCommand(
  tools: Tools,
  words: Translator,
  paths: readonly string[],
  flags: AuditFlags,
): Promise<void> {
  const { io } = tools;
  if (paths.length === 0) throw new ProblemError("usage-no-path");
  if (flags.json === true && flags.ndjson === true) throw new ProblemError("usage-json-or-ndjson");
  if (flags.format !== undefined && flags.out === undefined) throw new ProblemError("usage-format-without-out");
  const formats = parseFormats(flags.format ?? "html");
  const pages = parsePages(flags.pages);
  const { region } = placeOf(flags);
  const objections = parseObjected(flags.objected, region);
  const only = parseOnly(flags.only);
  const answers = await collectAnswers(flags.answer, flags.answers);
  const views = await readViews(flags.view);
  // Before the audit, which may take minutes.
  if (flags.out !== undefined) await makeFolder(flags.out);
  const countUnknownAsPublic = flags.countUnknownAsPublic === true;
  const store = await openAudit(tools, words, paths, { region, countUnknownAsPublic });
  try {
    applyAnswers(store, answers);
    await showViews(io, words, store, views);
    const person = personNamed(store.overview(), flags.person);
    const whole = person === null ? store : store.ofPerson(person.place);
    const chosen = only === null ? whole : selectionOf(store, only, person?.accounts);
    const source = flags.hideContents === true ? withoutContents(chosen) : chosen;
    const shown = flags.pictures === true && flags.hideContents !== true && formats.some(holdsPictures);
    const pictures = shown ? await picturesOf(store, person?.accounts) : new Map<string, string>();
    const options = { language: words.language, locale: words.locale, region, pages, objections, pictures };
    const saved = flags.out === undefined ? [] : await saveReports(io, flags.out, formats, source, options);
    if (flags.json === true) await printReport(io, "json", source, options);
    else if (flags.ndjson === true) await printReport(io, "ndjson", source, options);
    else await printSummary(io, words, store, { region, person: person?.place });
    printSaved(io, words, saved);
  } finally {
    await store.close();
  }
}
