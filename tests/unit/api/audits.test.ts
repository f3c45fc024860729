import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { contract, type Input, isChanging, type OperationName } from "../../../src/api/contract/index.ts";
import type { AuditOptions } from "../../../src/audit.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { IDLE } from "../../../src/model/query.ts";
import { eventually } from "../eventually.ts";
import { ITEMS, problem, Sessions } from "./sessions.ts";

const api = new Sessions();
const { call, ready, start } = api;

const askedLetter: Input<"letter.make"> = {
  letter: { kind: "objection", country: "FR" },
  language: null,
  annex: { items: "none", withTexts: false },
};

describe("an audit", () => {
  test("begins at once and tells when it is ready", async () => {
    expect(await call("audit.start", { paths: [api.path] })).toMatchObject({ phase: "listing" });
    await ready();
    const phases = api.events.flatMap((event) => (event.type === "progress" ? [event.progress.phase] : []));
    expect([...new Set(phases)]).toEqual(["idle", "listing", "reading", "judging", "ready"]);
    expect(api.events.at(-1)).toEqual({ type: "changed" });
    expect((await call("overview")).summary.items).toBe(ITEMS);
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
      "words.take": await call("words.file"),
    };
    const forgetting = (name: OperationName) => (name.endsWith(".forget") ? 1 : 0); // last: they end the audit
    const changing = (Object.keys(contract) as OperationName[])
      .filter(isChanging)
      .toSorted((a, b) => forgetting(a) - forgetting(b));
    expect(changing).toHaveLength(14);
    const shown = "Ada Invented\nMarch 2, 2009\nInvented text one\nInvented text two\nInvented text three\n";
    await call("view.give", { page: "p", file: "page.txt", base64: Buffer.from(shown).toString("base64") });
    for (const name of changing) {
      const before = api.events.length;
      await call(name, inputs[name]);
      expect(api.events.slice(before), name).toContainEqual({ type: "changed" });
    }
  });

  test("is not told to have changed by what only looks, nor by a change that was refused", async () => {
    await start();
    await eventually(() => expect(api.events.at(-1)).toMatchObject({ type: "progress" }));
    const before = api.events.length;
    await call("overview");
    await call("questions");
    await call("settings.get");
    expect(await problem(call("items.decide", { decision: "hide" }))).toMatchObject({ code: "input-invalid" });
    expect(api.events.slice(before).filter((event) => event.type === "changed")).toEqual([]);
  });

  test("tells its end once more, for a page that hears the answer to its start last", async () => {
    await start();
    const ends = () =>
      api.events.filter((event) => event.type === "progress" && event.progress.phase === "ready").length;
    await eventually(() => expect(ends()).toBe(2));
  });

  test("makes ready for the first search while the overview is looked at", async () => {
    await start();
    expect(api.stores.at(-1)?.warmSteps).toBe(0);
    await eventually(() => expect(api.stores.at(-1)?.warmSteps).toBeGreaterThan(3));
  });

  test("that fails says why, and another can begin", async () => {
    await api.reopen(async () => {
      throw new ProblemError("no-export-found", { paths: "x" });
    });
    await call("audit.start", { paths: ["x"] });
    await eventually(() => expect(api.session.progress.phase).toBe("failed"));
    expect(api.session.progress.problem?.code).toBe("no-export-found");
  });

  test("that is cancelled leaves nothing open, and its late result is closed", async () => {
    let finish = (): void => undefined;
    let options: AuditOptions | undefined;
    await api.reopen((_paths, given) => {
      options = given;
      return new Promise((done) => {
        finish = () => done(api.audit([api.path]));
      });
    });
    await call("audit.start", { paths: ["x"] });
    options?.onProgress?.({ ...IDLE, phase: "reading", items: 7 });
    expect(await call("audit.cancel")).toMatchObject({ phase: "cancelled", items: 7 });
    expect(options?.signal?.aborted).toBe(true);
    finish();
    await eventually(() => expect(api.stores.map(({ closed }) => closed)).toEqual([true]));
    expect(api.session.openStore).toBeNull();
    expect(api.session.progress.phase).toBe("cancelled");
  });

  test("tells its progress at most ten times a second, the latest last", async () => {
    let options: AuditOptions | undefined;
    await api.reopen((_paths, given) => {
      options = given;
      return new Promise(() => undefined);
    });
    vi.useFakeTimers();
    await call("audit.start", { paths: ["x"] });
    for (let n = 0; n < 1000; n++) options?.onProgress?.({ ...IDLE, phase: "reading", items: n });
    vi.advanceTimersByTime(250);
    vi.useRealTimers();
    const items = api.events.flatMap((event) =>
      event.type === "progress" && event.progress.phase === "reading" ? [event.progress.items] : [],
    );
    expect(items).toEqual([0, 999]);
  });

  test("a new one closes the old", async () => {
    await start();
    await start();
    expect(api.stores.map((store) => store.closed)).toEqual([true, false]);
    await call("audit.forget");
    expect(api.stores.map((store) => store.closed)).toEqual([true, true]);
  });
});

describe("starts that come too close", () => {
  const open = () => api.stores.filter(({ closed }) => !closed).map(({ store }) => store === api.session.openStore);

  test("leave one audit open, the last one's, and close all others", async () => {
    await start();
    const asked: string[] = [];
    await api.reopen(async (paths) => {
      asked.push(paths.join());
      return api.audit(paths);
    });
    await start();
    const sub = join(api.folder, "copy-of-facebook-ada.zip");
    copyFileSync(api.path, sub);
    await Promise.all([call("audit.start", { paths: [api.path] }), call("audit.start", { paths: [sub] })]);
    await ready();
    await eventually(() => expect(open()).toEqual([true]));
    expect(asked.at(-1)).toBe(sub);
  });

  test("two at once with none open do the same", async () => {
    await Promise.all([call("audit.start", { paths: [api.path] }), call("audit.start", { paths: [api.path] })]);
    await ready();
    await eventually(() => expect(open()).toEqual([true]));
  });

  test("an audit whose kept words cannot be brought back is closed", async () => {
    vi.spyOn(api.session.words, "attach").mockRejectedValue(new ProblemError("state-damaged"));
    await call("audit.start", { paths: [api.path] });
    await eventually(() => expect(api.session.progress.phase).toBe("failed"));
    expect(api.stores.map((store) => store.closed)).toEqual([true]);
    expect(api.session.openStore).toBeNull();
  });

  test("a mistyped path keeps the audit that is open", async () => {
    await start();
    const missing = join(api.folder, "mistyped.zip");
    expect(await problem(call("audit.start", { paths: [missing] }))).toEqual({
      code: "input-missing",
      data: { file: missing },
    });
    expect(api.session.progress.phase).toBe("ready");
    expect(open()).toEqual([true]);
    expect((await call("overview")).summary.items).toBe(ITEMS);
  });

  test("a file that is no export is refused before anything of the open one is closed", async () => {
    await start();
    const wrong = join(api.folder, "holiday.zip");
    writeFileSync(wrong, "these are no zip's bytes");
    expect(await problem(call("audit.start", { paths: [wrong] }))).toMatchObject({ code: "not-a-zip" });
    expect(api.session.progress.phase).toBe("ready");
    expect(open()).toEqual([true]);
  });
});
