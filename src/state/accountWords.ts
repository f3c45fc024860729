import { parseQuestionId, withOrdinal } from "../model/questionId.ts";
import type { Answer, Answers } from "../model/report.ts";
import type { Sighting } from "../model/sighting.ts";
import type { Decision, Platform } from "../model/vocabulary.ts";
import type { AccountState } from "./schema.ts";

/** The user's words on a whole audit, as its store gives and takes them. */
export interface Words {
  readonly answers: Answers;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly sightings: Readonly<Record<string, Sighting>>;
}

/** An account of the open audit: `fingerprint` is stable between exports, `platform` the start of its question ids. */
export interface OpenAccount {
  readonly platform: Platform;
  readonly fingerprint: string;
}

/** In one audit the second account of a platform has the number 2, and so on. */
function ordinalOf(accounts: readonly OpenAccount[], index: number): number {
  const platform = accounts[index]?.platform;
  return accounts.slice(0, index + 1).filter((other) => other.platform === platform).length;
}

/** The answers that belong to the account at `index`, under ids that do not depend on the rest of the audit. */
export function answersOf(answers: Answers, accounts: readonly OpenAccount[], index: number): Answers {
  const platform = accounts[index]?.platform;
  const mine = ordinalOf(accounts, index);
  const own: Record<string, Answer> = {};
  for (const [id, answer] of Object.entries(answers)) {
    const { bare, ordinal } = parseQuestionId(id);
    if (bare.startsWith(`${platform}.`) && ordinal === mine) own[bare] = answer;
  }
  return own;
}

/** Puts the accounts' saved words together into the words of the audit that has them open, in the audit's order. */
export function joinWords(
  accounts: readonly OpenAccount[],
  saved: readonly (Pick<AccountState, "answers" | "decisions" | "sightings"> | null)[],
): Words {
  const answers: Record<string, Answer> = {};
  saved.forEach((state, index) => {
    for (const [bare, answer] of Object.entries(state?.answers ?? {}))
      answers[withOrdinal(bare, ordinalOf(accounts, index))] = answer;
  });
  const decisions: Record<string, Decision> = Object.assign({}, ...saved.map((state) => state?.decisions ?? {}));
  const sightings: Record<string, Sighting> = Object.assign({}, ...saved.map((state) => state?.sightings ?? {}));
  return { answers, decisions, sightings };
}
