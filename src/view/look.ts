import { readPrintedDate } from "../decode/dates/printedDate.ts";
import { ProblemError } from "../model/problem.ts";
import type { ViewKind } from "../model/vocabulary.ts";
import { foldWords } from "./foldWords.ts";
import { KINDS_OF_VIEW } from "./kinds.ts";
import type { Match, Sought } from "./match/item.ts";
import { matchTexts, type TextMatch, type WriterOf } from "./match/matchTexts.ts";
import { sameTime } from "./match/sameTime.ts";
import { Grounds } from "./page/grounds.ts";
import type { Writer } from "./page/header.ts";
import { Page, plainLine } from "./page/page.ts";
import { pageLanguage } from "./page/pageLanguage.ts";
import { type AppWords, asksToLogIn, checkPage, entryIsPublic } from "./signs.ts";

export type { AppWords } from "./signs.ts";

/** A page that was shown, with what the person said it is. */
export interface Shown {
  readonly kind: ViewKind;
  readonly lines: readonly string[];
}

/** Whose items are looked for. */
export interface LookedFor {
  /** Read once: the items of the kind's platform. */
  readonly items: () => Iterable<Sought>;
  /** Who writes from each account; by its place in the audit's list. */
  readonly writers: readonly Writer[];
  readonly appWords: AppWords;
}

const NOBODY: Writer = { names: [], language: null };

/** What a page shows of the person's items. */
export interface Seen {
  readonly matches: readonly Match[];
  readonly page: Page;
}

/**
 * Looks for the person's items in a page that a stranger sees. What was not found proves nothing.
 * @throws ProblemError those of `checkPage`; `view-login-wall`, `view-not-yours`, `view-nothing-found` where no item was found.
 */
export function look({ kind, lines }: Shown, { items, writers, appWords }: LookedFor): Seen {
  const bearers = writers.map((one) => ({
    ...one,
    names: one.names.map(plainLine).filter((n) => foldWords(n) !== ""),
  }));
  const names = bearers.flatMap((writer) => writer.names);
  const page = new Page(lines, names);
  checkPage(page, kind, appWords);
  const spoken = pageLanguage(page);
  const printed = bearers.map((one) => ({ ...one, language: one.language ?? spoken }));
  const writerOf: WriterOf = (account) => printed[account] ?? NOBODY;
  const grounds = new Grounds(page);
  const isNamed = ({ ground }: Sought) => ground === null || grounds.has(foldWords(ground));
  const named = new Map<string | null, boolean>();
  const eachSays = KINDS_OF_VIEW[kind].shows === "each";
  const isThere = (item: Sought) => {
    // A list of what the person did has every ground in it, some without their names.
    if (eachSays) return true;
    const known = named.get(item.ground);
    if (known !== undefined) return known;
    const found = isNamed(item);
    named.set(item.ground, found);
    return found;
  };
  function* sought(): Generator<Sought> {
    for (const item of items()) yield item.shown === "no" || isThere(item) ? item : { ...item, shown: "no" };
  }
  const folded = names.map(foldWords);
  const matches = matchTexts(page, sought(), writerOf, {
    eachIsPublic: (line) => (eachSays ? entryIsPublic(page, line, folded) : null),
  });
  if (!eachSays && isExportPage(page, matches, items)) throw new ProblemError("view-is-export");
  if (matches.length === 0) throw new ProblemError(whyNothing(page, folded));
  return { matches, page };
}

/** `names`: folded. */
function whyNothing(page: Page, names: readonly string[]): string {
  if (asksToLogIn(page) && page.lines.length < LOGIN_WALL_LINES) return "view-login-wall";
  const isYours = page.lines.some((_, i) =>
    names.some((name) => page.line(i) === name || page.line(i).startsWith(`${name} `)),
  );
  return isYours || names.length === 0 ? "view-nothing-found" : "view-not-yours";
}

/** A page of posts has more lines than one that only asks to log in. */
const LOGIN_WALL_LINES = 120;
/** Lines below a text in which pages of exports print its date. */
const DATE_BELOW = 4;

/** Exports print an item's own minute below its text, Meta's pages a date above it. */
function isExportPage(page: Page, matches: readonly TextMatch[], items: () => Iterable<Sought>): boolean {
  if (matches.length === 0 || matches.some(({ header }) => header.date !== null)) return false;
  const byRow = new Map(matches.map((match) => [match.row, match]));
  for (const { row, at, timed } of items()) {
    const match = byRow.get(row);
    if (match === undefined || at === null || !timed) continue;
    for (let i = match.lastLine + 1; i <= match.lastLine + DATE_BELOW && i < page.lines.length; i++) {
      const date = readPrintedDate(page.lines[i] ?? "", null);
      if (date !== null && date !== "ambiguous" && date.precision !== "day" && sameTime(date, at, true)) return true;
    }
  }
  return false;
}
