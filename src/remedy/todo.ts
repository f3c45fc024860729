import { fieldWord, itemText, type Translator } from "../locales/index.ts";
import type { ItemRow } from "../model/query.ts";
import { placeToAct } from "./advice.ts";
import type { MeasuredAccount } from "./measures.ts";
import { actionView } from "./reduce.ts";

/** An item of the user's own list, and its own address where it has one that may be opened. */
export interface TodoItem {
  readonly row: ItemRow;
  readonly account: MeasuredAccount;
  readonly link: string | null;
}

/** The user's own list, grouped by where each item is dealt with and by year, the newest first. */
export function todoGroups(items: readonly TodoItem[], words: Translator) {
  const groups = new Map<string, ReturnType<typeof groupOf>>();
  for (const item of items) {
    const { row, account, link } = item;
    const action = row.decision === null ? null : placeToAct(row, row.decision, account);
    const year = row.createdAt === null ? null : Number(row.createdAt.slice(0, 4));
    const place = row.container?.name ?? null;
    const key = JSON.stringify([row.platform, action?.id, row.container?.type, place, year]);
    const group = groups.get(key) ?? groupOf(row, action, year, words);
    groups.set(key, group);
    group.entries.push({
      row: row.row,
      text: itemText(words, row),
      what: (row.field === null ? null : fieldWord(words, row.field)) ?? words.t(`words:kind.${row.kind}`),
      createdAt: row.createdAt,
      decision: row.decision,
      picture: row.media.first?.type === "image" && row.media.first.inExport,
      link,
    });
  }
  return [...groups.values()];
}

function groupOf(row: ItemRow, action: ReturnType<typeof placeToAct>, year: number | null, words: Translator) {
  const entries: {
    row: number;
    text: string;
    what: string;
    createdAt: string | null;
    decision: ItemRow["decision"];
    picture: boolean;
    link: string | null;
  }[] = [];
  return {
    platform: row.platform,
    place: row.container === null ? null : (row.container.name ?? words.t(`words:inContainer.${row.container.type}`)),
    year,
    action: action === null ? null : actionView(action, words),
    entries,
  };
}
