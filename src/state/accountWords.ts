import type { Answer, Answers } from "../model/report.ts";
import type { Decision, Platform } from "../model/vocabulary.ts";
import type { AccountState } from "./schema.ts";

/** The user's words on a whole audit, as its store gives and takes them. */
export interface Words {
  readonly answers: Answers;
  readonly decisions: Readonly<Record<string, Decision>>;
}

/** An account of the open audit: `fingerprint` is stable between exports, `platform` the start of its question ids. */
export interface OpenAccount {
  readonly platform: Platform;
  readonly fingerprint: string;
}

/** In one audit the question ids of a platform's second account end in "#2", and so on. */
function suffix(accounts: readonly OpenAccount[], index: number): string {
  const account = accounts[index];
  const nth = accounts.slice(0, index + 1).filter((other) => other.platform === account?.platform).length;
  return nth > 1 ? `#${nth}` : "";
}

/** The answers that belong to the account at `index`, under ids that do not depend on the rest of the audit. */
export function answersOf(answers: Answers, accounts: readonly OpenAccount[], index: number): Answers {
  const platform = accounts[index]?.platform;
  const end = suffix(accounts, index);
  const own: Record<string, Answer> = {};
  for (const [id, answer] of Object.entries(answers)) {
    const [bare = id, number] = split(id);
    if (bare.startsWith(`${platform}.`) && (number ?? "") === end) own[bare] = answer;
  }
  return own;
}

/** Puts the accounts' saved words together into the words of the audit that has them open, in the audit's order. */
export function joinWords(
  accounts: readonly OpenAccount[],
  saved: readonly (Pick<AccountState, "answers" | "decisions"> | null)[],
): Words {
  const answers: Record<string, Answer> = {};
  saved.forEach((state, index) => {
    for (const [id, answer] of Object.entries(state?.answers ?? {})) answers[id + suffix(accounts, index)] = answer;
  });
  const decisions: Record<string, Decision> = Object.assign({}, ...saved.map((state) => state?.decisions ?? {}));
  return { answers, decisions };
}

/**
 * An account's decisions after a change: what was kept, plus what holds now, without what held at the last look (`before`)
 * and no longer does. What this audit does not know (an item of another export) is left as it was.
 */
export function mergeDecisions(
  kept: AccountState["decisions"],
  before: Words["decisions"],
  now: Words["decisions"],
): AccountState["decisions"] {
  const left = Object.entries(kept).filter(([id]) => !Object.hasOwn(before, id));
  return { ...Object.fromEntries(left), ...now };
}

function split(id: string): [string, string | undefined] {
  const match = /^(.*?)(#\d+)?$/s.exec(id);
  return [match?.[1] ?? id, match?.[2]];
}
