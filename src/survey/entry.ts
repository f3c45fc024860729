import type { AccountFacts } from "../exposure/world.ts";
import type { AccountDraft } from "./owners.ts";
import type { Fragment, SurveyedFile } from "./survey.ts";

/** One file with its place in the audit: its number in the list of files, its fragment, and the account it is of. */
export interface Entry {
  readonly number: number;
  readonly file: SurveyedFile;
  readonly fragment: number;
  /** 0 until the accounts are told, see `withAccounts`. */
  readonly account: number;
}

/** Numbers the files of all fragments. */
export function entriesOf(fragments: readonly Fragment[]): Entry[] {
  const placed = fragments.flatMap((fragment, f) => fragment.files.map((file) => ({ file, fragment: f })));
  return placed.map((entry, number) => ({ ...entry, number, account: 0 }));
}

/** Gives each file the account it is of: of the accounts of an export the one of its platform. */
export function withAccounts(
  entries: readonly Entry[],
  drafts: readonly AccountDraft[],
  accounts: readonly AccountFacts[],
): Entry[] {
  const byFragment = new Map<number, number[]>();
  drafts.forEach(({ fragments }, i) => {
    for (const f of fragments) byFragment.set(f, [...(byFragment.get(f) ?? []), i]);
  });
  return entries.map((entry) => {
    const mine = byFragment.get(entry.fragment) ?? [];
    const platform = entry.file.route?.platform;
    return { ...entry, account: mine.find((i) => accounts[i]?.platform === platform) ?? mine[0] ?? 0 };
  });
}
