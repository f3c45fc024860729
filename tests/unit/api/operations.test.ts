import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { contract } from "../../../src/api/contract/index.ts";
import { dispatch } from "../../../src/api/dispatch.ts";
import { operations } from "../../../src/api/operations.ts";
import { problemOf } from "../../../src/api/problemOf.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { eventually } from "../eventually.ts";
import { ITEMS, problem, Sessions } from "./sessions.ts";

const api = new Sessions();
const { call, start } = api;

describe("the table of operations", () => {
  test("has a handler for every operation of the contract and no other", () => {
    expect(new Set(Object.keys(operations))).toEqual(new Set(Object.keys(contract)));
  });

  test.each([
    ["constructor", {}, "operation-unknown"],
    ["audit.start", { paths: [] }, "input-invalid"],
    ["audit.start", { paths: ["x"], more: 1 }, "input-invalid"],
    ["items.page", { filter: {}, sort: {}, from: 0, limit: 501 }, "input-invalid"],
    ["items.detail", { row: -1 }, "input-invalid"],
    ["settings.set", { region: "mars" }, "input-invalid"],
  ])("%s with %j is %s", async (name, input, code) => {
    expect(await problem(dispatch(api.session, name, input))).toMatchObject({ code });
  });

  test.each(["overview", "questions", "items.facets"])("%s without an audit is no-audit", async (name) => {
    expect(await problem(dispatch(api.session, name, name === "items.facets" ? { filter: {} } : {}))).toMatchObject({
      code: "no-audit",
    });
  });
});

describe("settings", () => {
  test("change the open audit, and are not what is undone", async () => {
    await start();
    await call("settings.set", { countUnknownAsPublic: true, theme: "dark" });
    expect(api.stores[0]?.store.preferences().countUnknownAsPublic).toBe(true);
    expect(await call("undo")).toBeNull();
    expect(await call("settings.get")).toMatchObject({ countUnknownAsPublic: true, theme: "dark" });
  });
});

describe("objecting", () => {
  const tracking = {
    platform: "facebook",
    objectedEarlierOn: null,
    submittedOn: "2026-11-24",
    reference: "A-1",
    confirmedOn: null,
  };

  test("works without an audit, in every region", async () => {
    for (const region of ["eu", "uk", "ch", "br", "other"]) {
      await call("settings.set", { region });
      const view = await call("objection");
      expect(view.platforms.map((group) => group.platform)).toEqual(expect.arrayContaining(["facebook", "instagram"]));
      const { text } = await call("objection.statement", { platform: "facebook" });
      expect(/21\(1\)|12\(3\)/.test(text)).toBe(region === "eu" || region === "uk");
      expect(text).not.toMatch(/[{}]|undefined|null/);
    }
  });

  test("is tracked, with its date and its calendar file", async () => {
    expect(await problem(call("objection.calendar", { platform: "facebook" }))).toMatchObject({
      code: "objection-not-submitted",
    });
    const view = await call("objection.track", tracking);
    expect(view.tracking).toEqual([tracking]);
    expect(view.due).toEqual([{ platform: "facebook", date: "2026-12-24", extended: "2027-02-24" }]);
    const { fileName, ics } = await call("objection.calendar", { platform: "facebook" });
    expect(fileName).toBe("outscope-facebook-2026-12-24.ics");
    expect(ics).toContain("DTSTART;VALUE=DATE:20261224");
  });

  test("is kept with the account it was tracked for", async () => {
    await start();
    await call("objection.track", tracking);
    await api.reopen();
    expect((await call("objection")).tracking).toEqual([]);
    await start();
    expect((await call("objection")).tracking).toEqual([tracking]);
  });

  test("names the counts of the audit, never contents", async () => {
    await start();
    const { text } = await call("objection.statement", { platform: "facebook" });
    const { atLeast, atMost } = (await call("overview")).summary.headline;
    expect(text).toContain(`at least ${atLeast} and up to ${atMost} of my ${ITEMS} items on Facebook`);
    expect(text).not.toContain("Invented");
  });
});

test("an item's reasons and places to act are in the user's language", async () => {
  await start();
  await call("settings.set", { language: "de" });
  const row = (await api.posts()).at(-1);
  const german = await call("items.detail", { row });
  await call("settings.set", { language: "en" });
  const english = await call("items.detail", { row });
  expect(german.reasons[0]?.text).not.toBe(english.reasons[0]?.text);
  expect(english.reasons[0]?.source?.url).toMatch(/^https?:/);
  expect(english.actions.length).toBeGreaterThan(0);
});

test("a fault of ours never tells its message, which may hold contents", () => {
  expect(problemOf(new TypeError("cannot read 'my secret post'"))).toEqual({
    code: "unexpected",
    data: { code: "TypeError" },
  });
  expect(JSON.stringify(problemOf(z.string().safeParse(5).error))).not.toContain("expected");
});

describe("the structure report", () => {
  test("is about what the last audit was given, also where nothing of it was recognised; then it is forgotten", async () => {
    writeFileSync(join(api.folder, "new_items.json"), '[{"title": "Ann Example"}]');
    expect(await problem(call("structure"))).toMatchObject({ code: "no-audit" });
    await call("audit.start", { paths: [api.folder] });
    await eventually(() => expect(api.session.progress.phase).toBe("ready"));
    expect((await call("structure")).text).toContain("[].title  string ×1");
    await api.reopen(() => Promise.reject(new ProblemError("no-export-found", { file: "x" })));
    await call("audit.start", { paths: [api.folder] });
    await eventually(() => expect(api.session.progress.phase).toBe("failed"));
    const { text } = await call("structure");
    expect(text).toContain("[].title  string ×1");
    expect(text).not.toContain("Ann");
    await call("audit.forget");
    expect(await problem(call("structure"))).toMatchObject({ code: "no-audit" });
  });
});
