import type { ReportSource } from "./types.ts";

/**
 * What a report of some of the accounts is written from: it names these alone, and its items count them anew. Nothing in it says
 * whose else the audit holds. `source` gives these accounts' items only.
 */
export function onlyAccounts(source: ReportSource, accounts: readonly number[]): ReportSource {
  const whole = source.head();
  const place = (account: number) => accounts.indexOf(account);
  const { filter } = whole;
  const head = {
    ...whole,
    accounts: accounts.flatMap((account) => whole.accounts[account] ?? []),
    ...(filter && { filter: { ...filter, accounts: filter.accounts.map(place).filter((own) => own >= 0) } }),
  };
  return {
    head: () => head,
    itemCount: source.itemCount,
    *items() {
      for (const item of source.items()) yield { ...item, account: place(item.account) };
    },
    decisionOf: (id) => source.decisionOf(id),
  };
}
