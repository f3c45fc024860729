import { mediaName } from "../decode/mediaName.ts";
import type { Account, Item, ReportHead } from "../model/report.ts";
import type { ReportSource } from "../store/types.ts";
import { comparingKeys } from "./matchKey.ts";

/** What two audits are compared by: of each item only what tells it from others and where it lay. */
export interface ComparedItem {
  readonly id: string;
  readonly account: number;
  readonly platform: Item["platform"];
  readonly kind: Item["kind"];
  readonly verdict: Item["verdict"];
  readonly createdAt: string | null;
  /** See {@link comparingKeys}; none where nothing but its time tells the item from others. */
  readonly keys: readonly string[];
  /** The files of the export that hold it. */
  readonly files: readonly string[];
}

/** One of the two audits to compare. */
export interface ComparedSide {
  readonly head: ReportHead;
  readonly items: readonly ComparedItem[];
  /** Photos and videos the items name, and how many of them no given part holds. */
  readonly media: { readonly named: number; readonly missing: number };
}

/** Takes an audit, or a report that was saved, for comparing; holds some hundred bytes for each item. */
export function sideOf(source: Pick<ReportSource, "head" | "items">): ComparedSide {
  const head = source.head();
  const items: ComparedItem[] = [];
  const media = { named: 0, missing: 0 };
  for (const item of source.items()) {
    items.push(comparedItem(item));
    for (const { inExport } of item.media) {
      media.named++;
      if (!inExport) media.missing++;
    }
  }
  return { head, items, media };
}

/** An item without contents. Its keys hold its text, so they must not be kept. */
function comparedItem(item: Item): ComparedItem {
  const { id, account, platform, kind, verdict, createdAt } = item;
  const files = [...new Set(item.sources.map((source) => source.file))];
  return { id, account, platform, kind, verdict, createdAt, keys: isTellable(item) ? comparingKeys(item) : [], files };
}

function isTellable({ text, media }: Item): boolean {
  return text.trim() !== "" || media.some(({ uri }) => mediaName(uri) !== "");
}

/**
 * For each account of `from` the account of `to` that is the same person's: one platform, and the same username or, where one
 * side does not know it or it was changed, the same name; an account that says neither is taken for the only one of its
 * platform. Null where there is none.
 */
export function pairAccounts(from: readonly Account[], to: readonly Account[]): (number | null)[] {
  return from.map((account) => {
    const mine = to.flatMap((other, i) => (other.platform === account.platform ? [i] : []));
    const by = (same: (other: Account) => boolean) => mine.find((i) => same(to[i] as Account)) ?? null;
    const known = (value: string | null) => value !== null && value !== "";
    return (
      by((other) => known(account.username) && fold(other.username) === fold(account.username)) ??
      by((other) => known(account.name) && fold(other.name) === fold(account.name)) ??
      (mine.length === 1 && from.filter(({ platform }) => platform === account.platform).length === 1
        ? by((other) => saysNothing(account) || saysNothing(other))
        : null)
    );
  });
}

function fold(name: string | null): string {
  return (name ?? "").normalize("NFC").trim().toLowerCase();
}

function saysNothing({ username, name }: Account): boolean {
  return fold(username) === "" && fold(name) === "";
}
