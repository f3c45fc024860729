import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import {
  contract,
  type Input,
  isChanging,
  type OperationName,
  type StoreEvent,
} from "../../../src/api/contract/index.ts";
import { dispatch } from "../../../src/api/dispatch.ts";
import { operations } from "../../../src/api/operations.ts";
import { problemOf } from "../../../src/api/problemOf.ts";
import { Session } from "../../../src/api/session.ts";
import type { AuditOptions, RunAudit } from "../../../src/audit.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { IDLE } from "../../../src/model/query.ts";
import { State } from "../../../src/state/state.ts";
import { eventually } from "../eventually.ts";
import { FakeStore } from "./fakeStore.ts";

let folder: string;
let events: StoreEvent[];
let stores: FakeStore[];
let session: Session;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "outscope-api-"));
  // Enough to be recognised as an export: a new audit is begun only where there is one.
  const posts = join(folder, "export/your_facebook_activity/posts");
  mkdirSync(posts, { recursive: true });
  writeFileSync(join(posts, "your_posts__check_ins__photos_and_videos_1.json"), "[]");
  session = await open();
});
afterEach(async () => {
  await session.close();
  rmSync(folder, { recursive: true, force: true });
});

const openAtOnce: RunAudit = async () => {
  const store = new FakeStore();
  stores.push(store);
  return store;
};

async function open(runAudit: RunAudit = openAtOnce): Promise<Session> {
  events = [];
  stores = [];
  return new Session({
    state: await State.open(join(folder, "data")),
    runAudit,
    parseWorker: null,
    examples: pathToFileURL(join(folder, "examples/")),
    emit: (event) => events.push(event),
    systemLanguages: ["en-GB"],
  });
}

/** Calls an operation and checks its answer against the contract, as a screen would rely on it. */
async function call<N extends OperationName>(name: N, input: unknown = {}) {
  const output = await dispatch(session, name, input);
  return contract[name].output.parse(output) as z.infer<(typeof contract)[N]["output"]>;
}
const ready = () => eventually(() => expect(session.progress.phase).toBe("ready"));
async function start(): Promise<void> {
  await call("audit.start", { paths: [folder] });
  await ready();
}
const problem = (promise: Promise<unknown>) => promise.then(() => "no problem", problemOf);

const askedLetter: Input<"letter.make"> = {
  letter: { kind: "objection", country: "FR" },
  language: null,
  annex: { items: "none", withTexts: false },
};

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
    expect(await problem(dispatch(session, name, input))).toMatchObject({ code });
  });

  test.each(["overview", "questions", "items.facets"])("%s without an audit is no-audit", async (name) => {
    expect(await problem(dispatch(session, name, name === "items.facets" ? { filter: {} } : {}))).toMatchObject({
      code: "no-audit",
    });
  });
});

describe("an audit", () => {
  test("begins at once and tells when it is ready", async () => {
    expect(await call("audit.start", { paths: ["export.zip"] })).toMatchObject({ phase: "listing" });
    await ready();
    const phases = events.flatMap((event) => (event.type === "progress" ? [event.progress.phase] : []));
    expect(phases).toEqual(["idle", "listing", "ready"]);
    expect(events.at(-1)).toEqual({ type: "changed" });
    expect((await call("overview")).summary.items).toBe(4);
  });

  test("is told to have changed by every operation that changes it", async () => {
    await start();
    const inputs: { [N in OperationName]?: Input<N> } = {
      answer: { id: (await call("questions"))[0]?.id ?? "", answer: "public" },
      "items.decide": { rows: [1], decision: "hide" },
      "view.show": { page: "p", file: "page.txt", kind: "profile", on: "2026-11-01" },
      "reduce.done": { id: "action-facebook-limit-past-posts@0", on: "2026-11-01" },
      "settings.set": { region: "uk" },
      "objection.track": {
        platform: "facebook",
        objectedEarlierOn: null,
        submittedOn: "2026-11-01",
        reference: null,
        confirmedOn: null,
      },
      "requests.save": {
        id: "1",
        kind: "objection",
        about: "Ada",
        to: "Meta Platforms Ireland Limited",
        country: "FR",
        sentOn: "2026-11-01",
        by: "form",
        reference: null,
        answer: null,
        identifiedOn: null,
        follows: null,
        doneOn: null,
      },
      "requests.remove": { id: "1" },
      "letters.keep": {
        id: "1",
        keptOn: "2026-11-01",
        input: askedLetter.letter,
        letter: { ...(await call("letter.make", askedLetter)).letter, annex: null },
        annex: askedLetter.annex,
      },
      "letters.remove": { id: "1" },
    };
    const forgetting = (name: OperationName) => (name.endsWith(".forget") ? 1 : 0); // last: they end the audit
    const changing = (Object.keys(contract) as OperationName[])
      .filter(isChanging)
      .toSorted((a, b) => forgetting(a) - forgetting(b));
    expect(changing).toHaveLength(14);
    await call("view.give", { page: "p", file: "page.txt", base64: "QQ==" });
    for (const name of changing) {
      const before = events.length;
      await call(name, inputs[name]);
      expect(events.slice(before), name).toContainEqual({ type: "changed" });
    }
  });

  test("is not told to have changed by what only looks, nor by a change that was refused", async () => {
    await start();
    await eventually(() => expect(events.at(-1)).toMatchObject({ type: "progress" }));
    const before = events.length;
    await call("overview");
    await call("questions");
    await call("settings.get");
    expect(await problem(call("items.decide", { decision: "hide" }))).toMatchObject({ code: "input-invalid" });
    expect(events.slice(before).filter((event) => event.type === "changed")).toEqual([]);
  });

  test("tells its end once more, for a page that hears the answer to its start last", async () => {
    await start();
    const ends = () => events.filter((event) => event.type === "progress" && event.progress.phase === "ready").length;
    await eventually(() => expect(ends()).toBe(2));
  });

  test("makes ready for the first search while the overview is looked at", async () => {
    await start();
    expect(stores.at(-1)?.warmSteps).toBe(0);
    await eventually(() => expect(stores.at(-1)?.warmSteps).toBe(3));
  });

  test("that fails says why, and another can begin", async () => {
    await session.close();
    session = await open(async () => {
      throw new ProblemError("no-export-found", { paths: "x" });
    });
    await call("audit.start", { paths: ["x"] });
    await eventually(() => expect(session.progress.phase).toBe("failed"));
    expect(session.progress.problem?.code).toBe("no-export-found");
  });

  test("that is cancelled leaves nothing open, and its late result is closed", async () => {
    let finish = (): void => undefined;
    let options: AuditOptions | undefined;
    const late = new FakeStore();
    await session.close();
    session = await open((_paths, given) => {
      options = given;
      return new Promise((done) => {
        finish = () => done(late);
      });
    });
    await call("audit.start", { paths: ["x"] });
    options?.onProgress?.({ ...IDLE, phase: "reading", items: 7 });
    expect(await call("audit.cancel")).toMatchObject({ phase: "cancelled", items: 7 });
    expect(options?.signal?.aborted).toBe(true);
    finish();
    await eventually(() => expect(late.closed).toBe(true));
    expect(session.openStore).toBeNull();
    expect(session.progress.phase).toBe("cancelled");
  });

  test("tells its progress at most ten times a second, the latest last", async () => {
    let options: AuditOptions | undefined;
    await session.close();
    session = await open((_paths, given) => {
      options = given;
      return new Promise(() => undefined);
    });
    vi.useFakeTimers();
    await call("audit.start", { paths: ["x"] });
    for (let n = 0; n < 1000; n++) options?.onProgress?.({ ...IDLE, phase: "reading", items: n });
    vi.advanceTimersByTime(250);
    vi.useRealTimers();
    const items = events.flatMap((event) =>
      event.type === "progress" && event.progress.phase === "reading" ? [event.progress.items] : [],
    );
    expect(items).toEqual([0, 999]);
  });

  test("a new one closes the old", async () => {
    await start();
    await start();
    expect(stores.map((store) => store.closed)).toEqual([true, false]);
    await call("audit.forget");
    expect(stores.map((store) => store.closed)).toEqual([true, true]);
  });
});

describe("starts that come too close", () => {
  const isOpen = () => stores.filter((store) => !store.closed);

  test("leave one audit open, the last one's, and close all others", async () => {
    await start();
    const asked: string[] = [];
    await session.close();
    session = await open(async (paths) => {
      asked.push(paths.join());
      const store = new FakeStore();
      stores.push(store);
      return store;
    });
    await start();
    const sub = join(folder, "export");
    await Promise.all([call("audit.start", { paths: [folder] }), call("audit.start", { paths: [sub] })]);
    await ready();
    await eventually(() => expect(isOpen()).toEqual([session.openStore]));
    expect(asked.at(-1)).toBe(sub);
  });

  test("two at once with none open do the same", async () => {
    await Promise.all([call("audit.start", { paths: [folder] }), call("audit.start", { paths: [folder] })]);
    await ready();
    await eventually(() => expect(isOpen()).toEqual([session.openStore]));
  });

  test("an audit whose kept words cannot be brought back is closed", async () => {
    vi.spyOn(session.words, "attach").mockRejectedValue(new ProblemError("state-damaged"));
    await call("audit.start", { paths: [folder] });
    await eventually(() => expect(session.progress.phase).toBe("failed"));
    expect(stores.map((store) => store.closed)).toEqual([true]);
    expect(session.openStore).toBeNull();
  });

  test("a mistyped path keeps the audit that is open", async () => {
    await start();
    const missing = join(folder, "mistyped.zip");
    expect(await problem(call("audit.start", { paths: [missing] }))).toEqual({
      code: "input-missing",
      data: { file: missing },
    });
    expect(session.progress.phase).toBe("ready");
    expect(isOpen()).toEqual([session.openStore]);
    expect((await call("overview")).summary.items).toBe(4);
  });

  test("a file that is no export is refused before anything of the open one is closed", async () => {
    await start();
    const wrong = join(folder, "holiday.zip");
    writeFileSync(wrong, "these are no zip's bytes");
    expect(await problem(call("audit.start", { paths: [wrong] }))).toMatchObject({ code: "not-a-zip" });
    expect(session.progress.phase).toBe("ready");
    expect(isOpen()).toEqual([session.openStore]);
  });
});

describe("the user's words", () => {
  test("come back when the same account is opened again, also in another run", async () => {
    await start();
    await call("answer", { id: "facebook.timeline", answer: "limited" });
    await call("items.decide", { rows: [1], decision: "delete" });
    await call("items.decide", { rows: [2], decision: "keep" });
    await call("items.decide", { rows: [2], decision: null });
    await session.close();
    session = await open();
    await start();
    expect((await call("questions"))[0]?.answer).toBe("limited");
    expect((await call("items.detail", { row: 1 })).decision).toBe("delete");
    expect((await call("items.detail", { row: 2 })).decision).toBeNull();
  });

  test("never hold contents", async () => {
    await start();
    await call("items.decide", { rows: [1], decision: "delete" });
    await session.close();
    const files = readdirSync(join(folder, "data/accounts")).map((name) =>
      readFileSync(join(folder, "data/accounts", name), "utf8"),
    );
    expect(files).toHaveLength(1);
    expect(files.join()).not.toMatch(/Invented text|ada\.example|posts\.json/);
    session = await open();
  });

  test("never hold names, and come back to whom they are about when an export has them again", async () => {
    const id = "facebook.host:Bo Example";
    await start();
    await call("answer", { id, answer: "limited" });
    for (const known of [["Bo Example"], ["Cy Example"], ["Cy Example", "Bo Example"]]) {
      await session.close();
      for (const name of readdirSync(join(folder, "data/accounts")))
        expect(readFileSync(join(folder, "data/accounts", name), "utf8")).not.toMatch(/Example/);
      session = await open();
      FakeStore.knows = known;
      await start();
      const { answers } = session.store.words();
      expect(answers).toEqual(known.includes("Bo Example") ? { [id]: "limited" } : {});
      await call("items.decide", { rows: [1], decision: "hide" }); // something to save
    }
    FakeStore.knows = ["Bo Example"];
  });

  test("are forgotten altogether, the open audit with them", async () => {
    await start();
    await call("settings.set", { region: "uk" });
    await call("items.decide", { rows: [1], decision: "delete" });
    await call("state.forget");
    expect(readdirSync(join(folder, "data/accounts"))).toEqual([]);
    expect((await call("settings.get")).region).toBe("eu");
    expect(await problem(call("overview"))).toMatchObject({ code: "no-audit" });
    await session.close();
    expect(readdirSync(join(folder, "data/accounts"))).toEqual([]);
  });

  test("of two hosts on one folder are all kept, and forgotten together", async () => {
    await start();
    const other = await open();
    const inOther = (name: OperationName, input: unknown = {}) => dispatch(other, name, input);
    await inOther("audit.start", { paths: [folder] });
    await eventually(() => expect(other.progress.phase).toBe("ready"));
    await call("answer", { id: "facebook.timeline", answer: "limited" });
    await call("items.decide", { rows: [1], decision: "delete" });
    await call("settings.set", { country: "AT" });
    await inOther("answer", { id: "facebook.host:Bo Example", answer: "public" });
    await inOther("items.decide", { rows: [2], decision: "keep" });
    await inOther("settings.set", { language: "de" });
    await session.words.flush();
    await other.words.flush();
    const third = await open();
    await dispatch(third, "audit.start", { paths: [folder] });
    await eventually(() => expect(third.progress.phase).toBe("ready"));
    const kept = third.store.words();
    expect(kept.answers).toEqual({ "facebook.timeline": "limited", "facebook.host:Bo Example": "public" });
    expect(Object.values(kept.decisions).toSorted()).toEqual(["delete", "keep"]);
    expect(third.settings).toMatchObject({ country: "AT", language: "de" });
    await third.close();

    await call("state.forget");
    await inOther("items.decide", { rows: [3], decision: "done" }); // the other host is still open
    await other.close();
    const texts = readdirSync(join(folder, "data/accounts")).map((name) =>
      readFileSync(join(folder, "data/accounts", name), "utf8"),
    );
    expect(texts).toHaveLength(1);
    expect(texts.join()).not.toMatch(/limited|public|delete|keep/);
    expect(texts.join()).toContain('"done"');
  });

  test("that are being saved while all is forgotten do not come back", async () => {
    await start();
    await call("items.decide", { rows: [1], decision: "delete" });
    const saving = session.words.flush();
    await new Promise((done) => setImmediate(done)); // the save has begun
    await call("state.forget");
    await saving;
    expect(readdirSync(join(folder, "data/accounts"))).toEqual([]);
  });

  test("on items come as rows or as a filter, never both", async () => {
    await start();
    expect(await call("items.decide", { filter: {}, decision: "hide" })).toEqual({ changed: 4 });
    for (const input of [{ decision: "hide" }, { rows: [1], filter: {}, decision: "hide" }])
      expect(await problem(call("items.decide", input))).toMatchObject({ code: "input-invalid" });
  });
});

describe("settings", () => {
  test("change the open audit and are undone with it", async () => {
    await start();
    await call("settings.set", { countUnknownAsPublic: true, theme: "dark" });
    expect(stores[0]?.preferences().countUnknownAsPublic).toBe(true);
    expect(await call("undo")).toMatchObject({ type: "setting" });
    expect(await call("settings.get")).toMatchObject({ countUnknownAsPublic: false, theme: "dark" });
    expect(await call("undo")).toBeNull();
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
    await session.close();
    session = await open();
    expect((await call("objection")).tracking).toEqual([]);
    await start();
    expect((await call("objection")).tracking).toEqual([tracking]);
  });

  test("names the counts of the audit, never contents", async () => {
    await start();
    const { text } = await call("objection.statement", { platform: "facebook" });
    expect(text).toContain("at least 2 and up to 3 of my 4 items on Facebook");
    expect(text).not.toContain("Invented");
  });
});

test("an item's reasons and places to act are in the user's language", async () => {
  await start();
  await call("settings.set", { language: "de" });
  const german = await call("items.detail", { row: 0 });
  await call("settings.set", { language: "en" });
  const english = await call("items.detail", { row: 0 });
  expect(german.reasons[0]?.text).not.toBe(english.reasons[0]?.text);
  expect(english.reasons[0]?.source?.url).toMatch(/^https:/);
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
    writeFileSync(join(folder, "new_items.json"), '[{"title": "Ann Example"}]');
    expect(await problem(call("structure"))).toMatchObject({ code: "no-audit" });
    await start();
    expect((await call("structure")).text).toContain("[].title  string ×1");
    await session.close();
    session = await open(() => Promise.reject(new ProblemError("no-export-found", { file: "x" })));
    await call("audit.start", { paths: [folder] });
    await eventually(() => expect(session.progress.phase).toBe("failed"));
    const { text } = await call("structure");
    expect(text).toContain("[].title  string ×1");
    expect(text).not.toContain("Ann");
    await call("audit.forget");
    expect(await problem(call("structure"))).toMatchObject({ code: "no-audit" });
  });
});
