import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { Report } from "../../../src/model/report.ts";
import { peopleOf } from "../../../src/store/people.ts";
import { EXAMPLE_NOW, makeExample, writeParts } from "../../generator/index.ts";
import { folder } from "../audit/export.ts";
import { account } from "../exposure/world.ts";

describe("whose the accounts of an audit are", () => {
  const facebook = account("facebook", { name: "Ann Example", username: "ann", birthDate: "1990-01-02" });
  const instagram = account("instagram", { name: "Annie", username: "ann.pics" });
  const threads = account("threads", { name: null, username: "ann.pics" });
  const page = account("facebook", { name: "Ann's Bakery", username: "bakery", pageExport: true });
  const bob = { name: "Bob Example", username: "bob", birthDate: "1985-05-05" };

  test("one of each service, and a Page, are one person's", () => {
    expect(peopleOf([facebook, page, instagram, threads])).toEqual([[0, 1, 2, 3]]);
  });

  test("two accounts of one service are two people's", () => {
    expect(peopleOf([facebook, account("facebook", bob)])).toEqual([[0], [1]]);
    expect(peopleOf([instagram, account("instagram", { username: "bob.pics" })])).toHaveLength(2);
  });

  test("a birth date that differs tells two people apart, a name that is the same joins", () => {
    expect(peopleOf([facebook, account("instagram", bob)])).toEqual([[0], [1]]);
    const bobs = [facebook, account("facebook", bob), instagram, account("instagram", { name: "Bob Example" })];
    expect(peopleOf(bobs)).toEqual([[0], [1, 3], [2]]);
  });
});

test("of several people each has figures, questions and a report of their own, and together they are all", async () => {
  const example = makeExample({ people: 2, items: 80, media: false, noise: false });
  const store = await runAudit(await writeParts(join(await folder(), "two"), example), { now: EXAMPLE_NOW });
  const { people = [], summary, accounts } = store.overview();
  expect(people.length).toBe(2);
  expect(people.flatMap((person) => person.accounts).sort()).toEqual([...accounts.keys()]);
  expect(people.reduce((sum, person) => sum + person.summary.headline.of, 0)).toBe(summary.headline.of);
  expect(store.head().people).toEqual(people);
  for (const [i, person] of people.entries()) {
    expect(store.overview(i).summary).toEqual(person.summary);
    expect(store.questions(i).every(({ account: of }) => person.accounts.includes(of))).toBe(true);
    const source = store.ofPerson(i);
    const report = { ...source.head(), items: [...source.items()] };
    expect(Report.safeParse(report).success).toBe(true);
    expect(report.items).toHaveLength(person.summary.items);
    // Nobody else is named in it: the accounts are theirs alone, and the items count them anew.
    expect(report.accounts).toEqual(person.accounts.map((place) => accounts[place]));
    expect(report.items.every(({ account, platform }) => report.accounts[account]?.platform === platform)).toBe(true);
  }
  expect(() => store.overview(2)).toThrow("person-unknown");
  await store.close();
});

test("of one person there is nothing to choose from", async () => {
  const example = makeExample({ items: 40, media: false, noise: false });
  const store = await runAudit(await writeParts(join(await folder(), "one"), example), { now: EXAMPLE_NOW });
  expect([store.overview().people, store.head().people]).toEqual([undefined, undefined]);
  await store.close();
});
