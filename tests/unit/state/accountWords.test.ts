import { describe, expect, test } from "vitest";
import { answersOf, joinWords } from "../../../src/state/accountWords.ts";
import type { AccountState } from "../../../src/state/schema.ts";

const facebook = { platform: "facebook", fingerprint: "a" } as const;
const second = { platform: "facebook", fingerprint: "b" } as const;
const instagram = { platform: "instagram", fingerprint: "c" } as const;
const saved = (part: Partial<AccountState>): AccountState => ({
  savedAt: "2026-01-01T00:00:00.000Z",
  answers: {},
  decisions: {},
  sightings: {},
  tracking: null,
  ...part,
});

describe("words of several accounts", () => {
  test("go to the account they are about and come back under the audit's ids", () => {
    const accounts = [facebook, instagram, second];
    const answers = { "facebook.timeline": "public", "instagram.account": "x", "facebook.timeline#2": "limited" };
    const each = accounts.map((_, index) => answersOf(answers, accounts, index));
    expect(each).toEqual([
      { "facebook.timeline": "public" },
      { "instagram.account": "x" },
      { "facebook.timeline": "limited" },
    ]);
    expect(
      joinWords(
        accounts,
        each.map((own) => saved({ answers: own })),
      ).answers,
    ).toEqual(answers);
  });

  test("follow an account that is second in one audit and alone in the next", () => {
    const own = answersOf({ "facebook.timeline#2": "nobody" }, [facebook, second], 1);
    expect(joinWords([second], [saved({ answers: own })]).answers).toEqual({ "facebook.timeline": "nobody" });
  });

  test("about a name that ends like an account's number stay with their account", () => {
    const accounts = [facebook, second];
    const answers = { "facebook.group:Route #66#1": "public", "facebook.group:Team #2#2": "limited" };
    const each = accounts.map((_, index) => answersOf(answers, accounts, index));
    expect(each).toEqual([{ "facebook.group:Route #66": "public" }, { "facebook.group:Team #2": "limited" }]);
    const kept = each.map((own) => saved({ answers: own }));
    expect(joinWords(accounts, kept).answers).toEqual(answers);
  });

  test("bring the decisions of all accounts together", () => {
    const one = saved({ decisions: { aaaaaaaaaaaaaaaa: "hide" } });
    const other = saved({ decisions: { bbbbbbbbbbbbbbbb: "done" } });
    expect(joinWords([facebook, instagram, second], [one, null, other]).decisions).toEqual({
      aaaaaaaaaaaaaaaa: "hide",
      bbbbbbbbbbbbbbbb: "done",
    });
  });
});
