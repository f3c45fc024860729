import { fieldWord, itemText, type Translator } from "../locales/index.ts";
import type { ItemRow } from "../model/query.ts";
import type { Decision } from "../model/vocabulary.ts";
import { placeToAct } from "./advice.ts";
import type { MeasuredAccount } from "./measures.ts";
import { actionView } from "./reduce.ts";

/** An item of the user's own list, and its own address where it has one that may be opened. */
export interface TodoItem {
  readonly row: ItemRow;
  /** What is to be done about it, or was before it was done. */
  readonly decision: Decision | null;
  readonly done: boolean;
  readonly account: MeasuredAccount;
  readonly link: string | null;
}

type Entry = ReturnType<typeof entryOf>;

/**
 * The user's own list, grouped by where each item is dealt with (one page for all comments, whoever's post they are on), and there
 * by year, the newest first.
 */
export function todoGroups(items: readonly TodoItem[], words: Translator) {
  const groups = new Map<string, ReturnType<typeof groupOf>>();
  const newestFirst = items.toSorted((a, b) => compare(b.row.createdAt ?? "", a.row.createdAt ?? ""));
  for (const item of newestFirst) {
    const { row, decision, account } = item;
    const action = decision === null ? null : placeToAct(row, decision, account);
    const key = `${row.platform} ${action?.id}`;
    const group = groups.get(key) ?? groupOf(row, action, words);
    groups.set(key, group);
    const year = row.createdAt === null ? null : Number(row.createdAt.slice(0, 4));
    const last = group.years.at(-1);
    if (last?.year === year) last.entries.push(entryOf(item, words));
    else group.years.push({ year, entries: [entryOf(item, words)] });
  }
  return [...groups.values()];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function entryOf({ row, decision, done, link }: TodoItem, words: Translator) {
  return {
    row: row.row,
    text: itemText(words, row),
    what: (row.field === null ? null : fieldWord(words, row.field)) ?? words.t(`words:kind.${row.kind}`),
    place: row.container === null ? null : (row.container.name ?? words.t(`words:inContainer.${row.container.type}`)),
    createdAt: row.createdAt,
    decision,
    done,
    picture: row.media.first?.type === "image" && row.media.first.inExport,
    link,
  };
}

function groupOf(row: ItemRow, action: ReturnType<typeof placeToAct>, words: Translator) {
  const years: { readonly year: number | null; readonly entries: Entry[] }[] = [];
  return {
    platform: row.platform,
    action: action === null ? null : actionView(action, words),
    years,
  };
}
