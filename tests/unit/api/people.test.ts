import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Input } from "../../../src/api/contract/index.ts";
import { makeExample, writeParts } from "../../generator/index.ts";
import { problem, Sessions } from "./sessions.ts";

/** Two people in one audit, and everything that is said, noted or written of each: nothing of the one is the other's. */

const api = new Sessions();
const { call } = api;
const BOTH = [0, 1] as const;

/** Opens an audit of two people who both have Facebook and Instagram. */
async function startTwo(): Promise<void> {
  const folder = join(api.folder, "exports");
  mkdirSync(folder, { recursive: true });
  const paths = await writeParts(folder, makeExample({ people: 2, items: 120, media: false, noise: false }));
  await call("audit.start", { paths: [...paths] });
  await api.ready();
}

const tracked = (platform: "facebook" | "instagram", submittedOn: string | null): Input<"objection.track"> => ({
  platform,
  objectedEarlierOn: null,
  submittedOn,
  reference: null,
  confirmedOn: null,
});

const noted = (id: string): Input<"requests.save"> => ({
  id,
  kind: "access",
  about: "",
  to: "",
  country: "FR",
  sentOn: "2026-11-01",
  by: "post",
  reference: null,
  answer: null,
  identifiedOn: null,
  follows: null,
  doneOn: null,
});

const erasure: Input<"letter.make"> = {
  letter: { kind: "erasure", country: "FR" },
  language: "en",
  annex: { items: "chosen", withTexts: false },
};

test("an objection is the person's who sent it, also after the next start", async () => {
  await startTwo();
  expect((await call("objection.track", { ...tracked("facebook", "2026-11-01"), person: 1 })).tracking).toHaveLength(1);
  expect((await call("objection", { person: 0 })).tracking).toEqual([]);
  await call("objection.track", { ...tracked("facebook", "2026-11-20"), person: 0 });
  await api.reopen();
  await startTwo();
  const days = await Promise.all(BOTH.map(async (person) => (await call("objection", { person })).tracking));
  expect(days.map((one) => one.map(({ submittedOn }) => submittedOn))).toEqual([["2026-11-20"], ["2026-11-01"]]);
  const { ics } = await call("objection.calendar", { platform: "facebook", person: 1 });
  expect(ics).toContain("DTSTART;VALUE=DATE:20261201");
});

test("what was noted without an export is nobody's among several people", async () => {
  await call("objection.track", tracked("facebook", "2026-10-01"));
  await call("requests.save", noted("early"));
  await startTwo();
  for (const person of BOTH) {
    expect((await call("objection", { person })).tracking).toEqual([]);
    expect(await call("requests", { person })).toEqual([]);
  }
  await call("audit.forget");
  expect((await call("requests")).map(({ id }) => id)).toContain("early");
});

test("the statement names the person's own counts", async () => {
  await startTwo();
  for (const person of BOTH) {
    const { byPlatform } = await call("overview", { person });
    const own = byPlatform.find(({ value }) => value === "facebook")?.verdicts;
    const of = Object.values(own ?? {}).reduce((sum, count) => sum + count, 0);
    const { text } = await call("objection.statement", { platform: "facebook", person });
    expect(text).toContain(`of my ${of} items on Facebook`);
  }
});

test("measures, what is tried and what is said to be done are the person's", async () => {
  await startTwo();
  const { people = [] } = await call("overview");
  const all = await call("reduce");
  const own = await Promise.all(BOTH.map((person) => call("reduce", { person })));
  expect(own.flat().map(({ id }) => id)).toHaveLength(all.length);
  BOTH.forEach((person) => {
    for (const { filter } of own[person] ?? [])
      expect(people[person]?.accounts).toEqual(expect.arrayContaining(filter.accounts));
  });
  const headline = async (person: number) => (await call("overview", { person })).summary.headline;
  for (const person of BOTH) {
    expect(await call("reduce.try", { ids: [], person })).toEqual(await headline(person));
    // Trying another's measure changes nothing here.
    const others = own[1 - person]?.map(({ id }) => id) ?? [];
    expect(await call("reduce.try", { ids: others, person })).toEqual(await headline(person));
  }
  const [setting] = own[1]?.filter(({ way }) => way === "setting") ?? [];
  const before = await headline(0);
  await call("reduce.done", { id: setting?.id, on: "2026-11-01" });
  const reduced = await Promise.all(BOTH.map(async (person) => (await call("overview", { person })).reduced));
  expect(reduced).toEqual([false, true]);
  expect(await headline(0)).toEqual(before);
});

test("the list, its file and a letter's annex hold the person's own items", async () => {
  await startTwo();
  const { people = [] } = await call("overview");
  const chosen = [3, 5];
  for (const person of BOTH) {
    const filter = { accounts: people[person]?.accounts, kinds: ["post"] };
    const { rows } = await call("items.page", { filter, sort: {}, from: 0, limit: chosen[person] });
    await call("items.decide", { rows: rows.map(({ row }) => row), decision: "delete" });
  }
  for (const person of BOTH) {
    const count = chosen[person] ?? 0;
    expect((await call("list", { person })).total).toBe(count);
    const { text } = await call("list.file", { format: "csv", person });
    expect(text.trim().split("\r\n")).toHaveLength(count + 1);
    expect((await call("letter.make", { ...erasure, person })).letter.annex?.lines).toHaveLength(count);
  }
});

test("letters kept and requests sent are the person's, those with the same id too", async () => {
  await startTwo();
  const { letter } = await call("letter.make", erasure);
  const kept = {
    input: erasure.letter,
    letter: { ...letter, annex: null },
    annex: erasure.annex,
    keptOn: "2026-11-01",
  };
  await call("letters.keep", { ...kept, id: "kept", person: 0 });
  expect(await call("letters", { person: 1 })).toEqual([]);
  expect(await call("letters.remove", { id: "kept", person: 1 })).toEqual([]);
  expect(await call("letters", { person: 0 })).toHaveLength(1);

  // Both sent the form on the same day; only one was refused.
  for (const person of BOTH) await call("objection.track", { ...tracked("facebook", "2026-11-01"), person });
  const [form] = await call("requests", { person: 1 });
  if (form === undefined) throw new Error("an objection by form is no request");
  const { due: _due, next: _next, overdue: _overdue, ...plain } = form;
  const refused = { ...plain, answer: { what: "refused" as const, on: "2026-11-20" }, person: 1 };
  expect((await call("requests.save", refused))[0]?.answer?.what).toBe("refused");
  expect((await call("requests", { person: 0 }))[0]?.answer).toBeNull();
  await call("requests.save", { ...noted("own"), person: 0 });
  await api.reopen();
  await startTwo();
  const ids = await Promise.all(BOTH.map(async (person) => (await call("requests", { person })).map(({ id }) => id)));
  expect(ids.map((one) => one.toSorted())).toEqual([["form-facebook-2026-11-01", "own"], ["form-facebook-2026-11-01"]]);
  expect(await problem(call("requests.calendar", { id: "own", person: 1 }))).toMatchObject({ code: "request-unknown" });
});

test("there is no third person", async () => {
  await startTwo();
  for (const name of ["objection", "requests", "letters", "list", "reduce"] as const)
    expect(await problem(call(name, { person: 2 })), name).toMatchObject({ code: "person-unknown" });
});
