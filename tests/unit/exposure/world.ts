import type { AccountFacts, Circumstance, World } from "../../../src/exposure/world.ts";
import type { Answers } from "../../../src/model/report.ts";
import type { Platform } from "../../../src/model/vocabulary.ts";

export const at = (date: string): number => Date.parse(`${date}T12:00:00.000Z`);

/** An account about which the export says nothing but what is given. */
export function account(platform: Platform, facts: Partial<AccountFacts> = {}): AccountFacts {
  return {
    platform,
    ordinal: 1,
    username: "ann.example",
    name: "Ann Example",
    birthDate: null,
    language: null,
    pageExport: false,
    private: null,
    switches: [],
    switchEvidence: null,
    reach: {
      today: true,
      undated: false,
      switchesFrom: (facts.switches?.length ?? 0) > 0 ? Number.NEGATIVE_INFINITY : null,
    },
    historyLeftOut: false,
    closeFriendsSince: null,
    closeFriendsEvidence: null,
    professional: false,
    futurePosts: null,
    ...facts,
  };
}

export const evidence = { file: "personal_information.json", pointer: "/profile_user/0" };
export const publicFlag = { value: false, evidence };
export const privateFlag = { value: true, evidence };

export function world(accounts: readonly AccountFacts[], answers: Answers = {}, change: Partial<World> = {}): World {
  return {
    accounts,
    answers: new Map(Object.entries(answers)),
    countUnknownAsPublic: false,
    now: at("2026-11-02"),
    ...change,
  };
}

/** A published post on the own timeline or account, but for what is given. */
export function item(change: Partial<Circumstance> = {}): Circumstance {
  return {
    account: 0,
    kind: "post",
    field: null,
    place: { type: "own" },
    state: "published",
    label: null,
    current: false,
    assumed: false,
    outdated: false,
    ...change,
  };
}
