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
 * Whether what is said of an account holds today. The parts that say it must be as new as any other of the account, and not
 * old; of parts without a date in their names it is not known which is the newer, so they must say the same and be of one
 * source. `stated`: the account's parts without those that are only assumed to be its.
 */
export function tellsOfToday(stated: readonly Fragment[], draft: AccountDraft, { fragments, now }: Dated): boolean {
  const telling = new Set(draft.facts.flatMap(({ fact, fragment }) => (TELLING.has(fact.type) ? [fragment] : [])));
  const flags = new Set(draft.facts.flatMap(({ fact }) => (fact.type === "private" ? [fact.value] : [])));
  if (telling.size === 0) return false;
  const parts = stated.filter(({ files }) => files.length > 0);
  const dates = new Set(parts.map(({ date }) => date));
  if (dates.has(null))
    return (
      flags.size < 2 &&
      dates.size === 1 &&
      new Set(parts.map(({ tree }) => tree)).size === 1 &&
      now.getTime() - madeAt(draft.facts, now) < RECENT
    );
  const newest = [...dates].reduce((a, b) => ((b ?? "") > (a ?? "") ? b : a), null);
  const newestFlags = draft.facts.filter(
    ({ fact, fragment }) => fact.type === "private" && fragments[fragment]?.date === newest,
  );
  const isNewest = [...telling].some((i) => fragments[i]?.date === newest);
  const isOneFlag =
    flags.size === 0 ||
    (newestFlags.length > 0 && new Set(newestFlags.map(({ fact }) => JSON.stringify(fact))).size === 1);
  return isNewest && isOneFlag && isRecent(newest, now);
}

/** When exports say inside that they were made, by their pages or their newest request, Unix ms; `now` where none says it. */
function madeAt(facts: AccountDraft["facts"], now: Date): number {
  const said = [
    ...facts.flatMap(({ fact }) => (fact.type === "made" ? [fact.at] : [])),
    ...windowsOf(facts).flatMap(({ requestedAt }) => requestedAt ?? []),
  ];
  return said.length === 0 ? now.getTime() : Math.max(...said);
}

/** Facts that say what an account is. */
const TELLING: ReadonlySet<Fact["type"]> = new Set<Fact["type"]>(["private", "name", "username", "birth-date"]);

/** Whether a part of an export tells of today, as far as its date says; one without a date is taken to. */
export function isRecent(date: string | null, now: Date): boolean {
  return date === null || now.getTime() - Date.parse(`${date}T00:00:00Z`) < RECENT;
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
 * Unix ms from which on the switches `told` are all there are, by the window that the exports say they cover. Null where the
 * window ended before the export was made: what came after is not told. Whether one is missing before the first that is told
 * cannot be seen, as an export may cover less without saying so.
 */
export function coveredFrom(draft: AccountDraft, told: readonly Told[], fragments: readonly Fragment[]): number | null {
  let from = Math.min(...told.map(({ at }) => at));
  for (const window of windowsOf(draft.facts)) {
    const date = fragments[window.fragment]?.date ?? null;
    const until = window.requestedAt ?? (date === null ? null : Date.parse(`${date}T00:00:00Z`));
    if (window.to !== null && until !== null && window.to < until - 2 * DAY) return null;
    from = Math.max(from, window.from ?? from);
  }
  return from;
}
