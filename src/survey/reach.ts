import type { Fact } from "../model/record.ts";
import type { AccountDraft } from "./owners.ts";
import type { Fragment } from "./survey.ts";
import { windowsOf } from "./windows.ts";

const DAY = 24 * 60 * 60 * 1000;
/** An older export tells what an account was; what it is today may have changed since. */
const RECENT = 365 * DAY;

interface Dated {
  readonly fragments: readonly Fragment[];
  readonly now: Date;
}

/**
 * How old what was given of an account is: of `today` (less than a year old, and no part of it may be newer than another), `earlier`,
 * or `undated`, where nothing says when it was made. Parts of which it is a guess that they are the account's count as well: they may
 * be the newer ones.
 */
export type Age = "today" | "earlier" | "undated";

export function ageOf(draft: AccountDraft, { fragments, now }: Dated): Age {
  const parts = draft.fragments.flatMap((i) => fragments[i] ?? []).filter(({ files }) => files.length > 0);
  const dates = new Set(parts.map(({ date }) => date));
  const known = [...dates].filter((date) => date !== null);
  if (!dates.has(null)) return isRecent(newestOf(dates), now) ? "today" : "earlier";
  // One download of which a part lost its name, or two of different days.
  if (known.length > 0) return known.length === 1 && isRecent(known[0] ?? null, now) ? "undated" : "earlier";
  const made = madeAt(draft.facts);
  const isOne = new Set(parts.map(({ tree, root }) => `${tree} ${root}`)).size === 1;
  if (made === null) return "undated";
  return isOne && now.getTime() - made < RECENT ? "today" : "earlier";
}

/**
 * Whether the newest parts of an account say what it is, and do not contradict each other, nor others of which it is not known
 * which is the newer. `stated`: the account's parts without those that are only assumed to be its.
 */
export function newestTells(stated: readonly Fragment[], draft: AccountDraft, fragments: readonly Fragment[]): boolean {
  const telling = new Set(draft.facts.flatMap(({ fact, fragment }) => (TELLING.has(fact.type) ? [fragment] : [])));
  const flags = draft.facts.filter(({ fact }) => fact.type === "private");
  const values = (some: AccountDraft["facts"]) => new Set(some.map(({ fact }) => JSON.stringify(fact))).size;
  const dates = new Set(stated.filter(({ files }) => files.length > 0).map(({ date }) => date));
  if (dates.has(null)) return telling.size > 0 && values(flags) < 2;
  const newest = newestOf(dates);
  const newestFlags = flags.filter(({ fragment }) => fragments[fragment]?.date === newest);
  const isOneFlag = flags.length === 0 || values(newestFlags) === 1;
  return isOneFlag && [...telling].some((i) => fragments[i]?.date === newest);
}

function newestOf(dates: ReadonlySet<string | null>): string | null {
  return [...dates].reduce((a, b) => ((b ?? "") > (a ?? "") ? b : a), null);
}

/** When exports say inside that they were made, by their pages or their newest request, Unix ms; null where none says it. */
function madeAt(facts: AccountDraft["facts"]): number | null {
  const said = [
    ...facts.flatMap(({ fact }) => (fact.type === "made" ? [fact.at] : [])),
    ...windowsOf(facts).flatMap(({ requestedAt }) => requestedAt ?? []),
  ];
  return said.length === 0 ? null : Math.max(...said);
}

/** Facts that say what an account is. */
const TELLING: ReadonlySet<Fact["type"]> = new Set<Fact["type"]>(["private", "name", "username", "birth-date"]);

/** Whether a day is less than a year ago. */
function isRecent(date: string | null, now: Date): boolean {
  return date !== null && now.getTime() - Date.parse(`${date}T00:00:00Z`) < RECENT;
}

type Told = Extract<Fact, { type: "switch" }>;

/**
 * Whether the switches can be all there are: each leads away from where the one before led, and the last to the flag of
 * today. Where one is missing, or the words of one were not understood, they do not.
 */
export function isConsistent(told: readonly Told[], isPrivate: boolean | null): boolean {
  const sorted = [...told].sort((a, b) => a.at - b.at);
  const last = sorted.at(-1);
  if (last === undefined || isPrivate === null || last.to !== (isPrivate ? "private" : "public")) return false;
  return sorted.every(({ to }, i) => to !== null && to !== sorted[i - 1]?.to);
}

/**
 * Unix ms from which on the switches are all there are: the first that the newest export tells. Its list is not shorter than that,
 * whatever time the export says it covers; what only an older export tells may have been followed by others in between. Null where the
 * window ended before the export was made: what came after is not told.
 */
export function coveredFrom(draft: AccountDraft, fragments: readonly Fragment[]): number | null {
  const dateOf = (fragment: number) => fragments[fragment]?.date ?? null;
  for (const window of windowsOf(draft.facts)) {
    const date = dateOf(window.fragment);
    const until = window.requestedAt ?? (date === null ? null : Date.parse(`${date}T00:00:00Z`));
    if (window.to !== null && until !== null && window.to < until - 2 * DAY) return null;
  }
  const dates = draft.fragments.map(dateOf);
  const newest = newestOf(new Set(dates));
  const told = draft.facts.flatMap(({ fact, fragment }) =>
    fact.type === "switch" && (dateOf(fragment) === newest || dates.includes(null)) ? [fact.at] : [],
  );
  return told.length === 0 ? null : Math.min(...told);
}
