import type { FilterInput } from "../model/filter.ts";
import { Filter } from "../model/filter.ts";
import type { Sort } from "../model/query.ts";
import type { Item, ReportHead, Summary } from "../model/report.ts";
import { DECISIONS, isListed } from "../model/vocabulary.ts";
import { onlyAccounts } from "../store/onlyAccounts.ts";
import type { AuditStore, ReportSource } from "../store/types.ts";

/** What of an audit a report is to hold: what a filter shows, or what the user put on their own list. */
export type Selection = { readonly filter: FilterInput } | "my-list";

const NEWEST_FIRST: Sort = { by: "date", descending: true };
const ROWS_AT_ONCE = 500;

/**
 * A part of an audit as the source of a report. Its summary and questions are those of the part, and its head says that it is
 * one (`only`), so that nobody takes what is left out for what is not there. `accounts` narrows it to one person's.
 */
export function selectionOf(store: AuditStore, selection: Selection, accounts: readonly number[] = []): ReportSource {
  const isList = selection === "my-list";
  const chosen = Filter.parse(isList ? { decisions: DECISIONS.filter(isListed), reactions: true } : selection.filter);
  const theirs = accounts.length === 0 ? chosen.accounts : withinOf(chosen.accounts, accounts);
  // Accounts of nobody but others are no filter: an empty list would mean any account.
  const isNobodys = accounts.length > 0 && theirs.length === 0;
  const filter = { ...chosen, accounts: [...theirs] };
  const source = {
    items: () => (isNobodys ? [] : itemsOf(store, filter)),
    decisionOf: (id: string) => store.decisionOf(id),
  };
  const { summary, questions } = countsOf(source.items());
  const whole = store.head();
  const head: ReportHead = {
    ...whole,
    only: isList ? "my-list" : "filter",
    ...(!isList && { filter: chosen }),
    summary,
    questions: whole.questions.filter(({ id }) => questions.has(id)),
  };
  Reflect.deleteProperty(head, "people"); // their figures are those of the whole
  const part = { ...source, head: () => head, itemCount: summary.items };
  return accounts.length === 0 ? part : onlyAccounts(part, accounts);
}

/** Those accounts that are asked for among a person's; all of theirs where none is. */
const withinOf = (asked: readonly number[], theirs: readonly number[]): readonly number[] =>
  asked.length === 0 ? theirs : asked.filter((account) => theirs.includes(account));

function* itemsOf(store: AuditStore, filter: Filter): Generator<Item> {
  for (let from = 0; ; from += ROWS_AT_ONCE) {
    const { rows } = store.page(filter, NEWEST_FIRST, from, ROWS_AT_ONCE);
    for (const { row } of rows) yield store.item(row);
    if (rows.length < ROWS_AT_ONCE) return;
  }
}

function countsOf(items: Iterable<Item>): { summary: Summary; questions: ReadonlySet<string> } {
  const verdicts = { "in-scope": 0, "likely-in-scope": 0, undetermined: 0, "formerly-public": 0, "not-in-scope": 0 };
  const counted = { ...verdicts };
  const by = {
    byPlatform: new Map<string, number>(),
    byKind: new Map<string, number>(),
    byYear: new Map<string, number>(),
  };
  const questions = new Set<string>();
  let count = 0;
  let of = 0;
  const add = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { verdict, kind, platform, createdAt, question } of items) {
    count += 1;
    verdicts[verdict] += 1;
    if (kind !== "reaction") {
      counted[verdict] += 1;
      of += 1;
    }
    add(by.byPlatform, platform);
    add(by.byKind, kind);
    add(by.byYear, createdAt?.slice(0, createdAt.indexOf("-", 1)) ?? "unknown");
    if (question !== null) questions.add(question);
  }
  const atLeast = counted["in-scope"] + counted["likely-in-scope"];
  const headline = { atLeast, atMost: atLeast + counted.undetermined + counted["formerly-public"], of };
  const summary = {
    items: count,
    headline,
    verdicts,
    byPlatform: Object.fromEntries(by.byPlatform),
    byKind: Object.fromEntries(by.byKind),
    byYear: Object.fromEntries(by.byYear),
  };
  return { summary, questions };
}
