import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { problemSentence, type Translator, verdictWords } from "../locales/index.ts";
import { ProblemError } from "../model/problem.ts";
import type { RestOffer } from "../model/viewFound.ts";
import { VIEW_KINDS, type ViewKind } from "../model/vocabulary.ts";
import type { AuditStore } from "../store/types.ts";
import { systemCode } from "../system/systemCode.ts";
import { readView, tooBig, VIEW_BYTES } from "../view/index.ts";
import type { Io } from "./io.ts";

/** A page that was given on the command line, read. */
export interface GivenView {
  readonly file: string;
  readonly kind: ViewKind;
  readonly lines: readonly string[];
}

/**
 * Reads the pages given as "KIND=FILE", before a large export is read.
 * @throws ProblemError `usage-view-form`, `input-missing`, `input-unreadable`, and those of `readView`.
 */
export async function readViews(given: readonly string[]): Promise<GivenView[]> {
  const parsed = given.map(parseView);
  const views: GivenView[] = [];
  for (const { kind, path } of parsed) {
    const file = basename(path);
    views.push({ kind, file, lines: await readView(await readPage(path, file), file) });
  }
  return views;
}

/** Looks for the items of an audit in each page; says what was found, and why where nothing was. */
export async function showViews(
  io: Io,
  words: Translator,
  store: AuditStore,
  views: readonly GivenView[],
): Promise<void> {
  const appWords = verdictWords();
  let offered: RestOffer | null = null;
  for (const { kind, file, lines } of views)
    try {
      const { matched, added, rest } = store.show({ kind, lines, on: today(), appWords });
      offered = rest ?? offered;
      io.note(words.t("cli:view.seen", { file, count: matched, added }));
    } catch (error) {
      // A page that proves nothing takes nothing from the audit.
      if (!(error instanceof ProblemError)) throw error;
      io.note(file, ": ", problemSentence(words, error.problem));
    }
  if (offered !== null) offerRest(io, words, offered);
}

/** What only the user can say of the time that their profile shows: how to say it, for them to decide. */
function offerRest(io: Io, words: Translator, { question, from, to, seen, rest, untold, answers }: RestOffer): void {
  const days = { from: words.date(from), to: words.date(to) };
  io.note(words.t("cli:view.rest", { ...days, seen, count: rest }));
  if (untold > 0) io.note("  ", words.t("cli:view.untold", { count: untold }));
  for (const answer of ["notNow", "never"] as const)
    io.note("  ", words.t(`cli:view.${answer}`), " ", JSON.stringify({ [question]: answers[answer] }));
}

function parseView(text: string): { kind: ViewKind; path: string } {
  const at = text.indexOf("=");
  const kind = VIEW_KINDS.find((known) => known === text.slice(0, at));
  if (kind === undefined || at === text.length - 1)
    throw new ProblemError("usage-view-form", { value: text, kinds: VIEW_KINDS.join(", ") });
  return { kind, path: text.slice(at + 1) };
}

async function readPage(path: string, file: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > VIEW_BYTES) throw tooBig(file);
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    const reason = systemCode(cause);
    throw new ProblemError(
      reason === "ENOENT" ? "input-missing" : "input-unreadable",
      { file: path, reason },
      { cause },
    );
  }
}

const today = (): string => new Date().toISOString().slice(0, 10);
