import { expect, test } from "vitest";
import { judge } from "../../../src/exposure/judge.ts";
import { account, at, item, privateFlag, publicFlag, world } from "./world.ts";

test("pronouns on a profile may be seen by everyone, whatever the account's flag; gender and birthday by nobody", () => {
  for (const facts of [{}, { private: publicFlag }, { private: privateFlag }]) {
    const shown = (field: string, more = {}) =>
      judge(
        item({ kind: "profile-field", field, ...more }),
        at("2018-01-01"),
        null,
        world([account("instagram", facts)]),
      ).verdict;
    expect(shown("pronoun")).toBe("undetermined");
    expect(shown("pronoun", { state: "replaced" })).toBe("formerly-public");
    expect(shown("gender")).toBe("not-in-scope");
    expect(shown("birthday")).toBe("not-in-scope");
  }
});
