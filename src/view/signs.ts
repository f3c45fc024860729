import { readPrintedDate } from "../decode/dates/printedDate.ts";
import { ProblemError } from "../model/problem.ts";
import { VERDICTS, type ViewKind } from "../model/vocabulary.ts";
import { foldWords } from "./foldWords.ts";
import { KINDS_OF_VIEW } from "./kinds.ts";
import { audienceOf } from "./page/header.ts";
import type { Page } from "./page/page.ts";
import { foldedWords } from "./page/words.ts";

const LOG_IN = foldedWords("logIn");
const OWN_SCREEN = foldedWords("ownScreen");
const VIEW_AS = [...foldedWords("viewAs")];
const PUBLIC_GROUP = [...foldedWords("publicGroup")];
const PRIVATE_GROUP = [...foldedWords("privateGroup")];

/** Export pages print seconds, Meta's own pages never do: so many such lines are no accident. */
const EXPORT_DATES = 2;
/** So many names with values, and one line in so many, make JSON. */
const JSON_PAIRS = 3;
const JSON_SHARE = 4;
/** Verdicts stand in a column of our own screens and reports. */
const VERDICT_LINES = 3;
/** Lines below an entry's text in which its audience stands. */
const BELOW = 3;
const PARTS = /[·•|]/;

/** What the app itself says of items, in every language: a page that holds it is its own. */
export type AppWords = readonly string[];

/**
 * Refuses what would prove what it does not show: an export, the app's own screens, a page as only its owner or a member sees it.
 * @throws ProblemError `view-is-export`, `view-own-app`, `view-own-screen`, `view-not-stranger`, `view-group-not-public`.
 */
export function checkPage(page: Page, kind: ViewKind, appWords: AppWords): void {
  if (isJson(page) || exportDates(page) >= EXPORT_DATES) throw new ProblemError("view-is-export");
  const own = new Set(appWords.map(foldWords));
  const verdicts = page.lines.filter((line, i) => own.has(page.line(i)) || isTableRow(line)).length;
  if (verdicts >= VERDICT_LINES) throw new ProblemError("view-own-app");
  const { shows } = KINDS_OF_VIEW[kind];
  if (shows === "public-group") checkGroup(page);
  if (shows === "each" || shows === "always") return;
  // "Edit profile" is for the owner; under "View As" a page may still hold it.
  if (page.has(OWN_SCREEN) && !opensAny(page, VIEW_AS)) throw new ProblemError("view-own-screen");
  if (shows === "logged-out" && !asksToLogIn(page)) throw new ProblemError("view-not-stranger", { kind });
}

/** Whether the page asks to log in, as only a stranger is asked. */
export function asksToLogIn(page: Page): boolean {
  return page.has(LOG_IN);
}

/**
 * Whether an entry of a list that must say of each that it is public does so: in the lines below its text, before the next entry,
 * which begins with the name of the person (`names`, folded).
 */
export function entryIsPublic(page: Page, lastLine: number, names: readonly string[]): boolean {
  for (let i = lastLine + 1; i <= lastLine + BELOW && i < page.lines.length; i++) {
    const line = page.line(i);
    if (names.some((name) => line === name || line.startsWith(`${name} `))) return false;
    for (const part of (page.lines[i] ?? "").split(PARTS)) {
      const audience = audienceOf(part.trim());
      if (audience !== null) return audience === "public";
    }
  }
  return false;
}

/** A group's page says what it is above all that it suggests, so the first word counts. */
function checkGroup(page: Page): void {
  for (let i = 0; i < page.lines.length; i++) {
    const line = page.line(i);
    if (PRIVATE_GROUP.some((words) => line.startsWith(words))) break;
    if (PUBLIC_GROUP.some((words) => line.startsWith(words))) return;
  }
  throw new ProblemError("view-group-not-public");
}

function opensAny(page: Page, words: readonly string[]): boolean {
  return page.lines.some((_, i) => words.some((word) => page.line(i).startsWith(word)));
}

function exportDates(page: Page): number {
  let found = 0;
  for (const line of page.lines) {
    if (line.length > 60 || !/\p{Nd}[:.]\p{Nd}{2}[:.]\p{Nd}{2}/u.test(line)) continue;
    const date = readPrintedDate(line, null);
    if (date !== null && date !== "ambiguous" && date.precision === "second") found++;
  }
  return found;
}

/** JSON begins with a bracket, and its lines are names and values, also where only a part of it was copied. */
function isJson({ lines }: Page): boolean {
  const start = lines.slice(0, 5).join(" ");
  if (/^[[{]\s*(?:[[{]\s*)*"[^"]{1,200}"\s*:/.test(start)) return true;
  const pairs = lines.filter((line) => /^"[^"]{1,200}"\s*:\s*(?:["[{\d-]|true|false|null)/.test(line)).length;
  return pairs >= JSON_PAIRS && pairs >= lines.length / JSON_SHARE;
}

/** A row of our own table of items (CSV): the verdict stands between commas as the program writes it. */
function isTableRow(line: string): boolean {
  return VERDICTS.some((verdict) => line.includes(`,${verdict},`));
}
