import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { OperationName } from "../../../src/api/contract/index.ts";
import { dispatch } from "../../../src/api/dispatch.ts";
import { eventually } from "../eventually.ts";
import { ITEMS, problem, Sessions } from "./sessions.ts";

const api = new Sessions();
const { call, start } = api;

describe("the user's words", () => {
  test("come back when the same account is opened again, also in another run", async () => {
    await start();
    await call("answer", { id: "facebook.timeline", answer: "limited" });
    await call("items.decide", { rows: [1], decision: "delete" });
    await call("items.decide", { rows: [2], decision: "keep" });
    await call("items.decide", { rows: [2], decision: null });
    await api.reopen();
    await start();
    expect((await call("questions"))[0]?.answer).toBe("limited");
    expect((await call("items.detail", { row: 1 })).decision).toBe("delete");
    expect((await call("items.detail", { row: 2 })).decision).toBeNull();
  });

  test("never hold contents", async () => {
    await start();
    await call("items.decide", { rows: [1], decision: "delete" });
    await api.session.close();
    const files = readdirSync(join(api.folder, "data/accounts")).map((name) =>
      readFileSync(join(api.folder, "data/accounts", name), "utf8"),
    );
    expect(files).toHaveLength(1);
    expect(files.join()).not.toMatch(/Invented|ada\.example|posts/);
    api.session = await api.open();
  });

  test("never hold names, and come back to whom they are about when an export has them again", async () => {
    const id = "facebook.host:Bo Example";
    await start();
    await call("answer", { id, answer: "limited" });
    for (const known of [["Bo Example"], ["Cy Example"], ["Cy Example", "Bo Example"]]) {
      await api.session.close();
      for (const name of readdirSync(join(api.folder, "data/accounts")))
        expect(readFileSync(join(api.folder, "data/accounts", name), "utf8")).not.toMatch(/Example/);
      api.session = await api.open();
      await api.write(known);
      await start();
      const { answers } = api.session.store.words();
      expect(answers).toEqual(known.includes("Bo Example") ? { [id]: "limited" } : {});
      await call("items.decide", { rows: [1], decision: "hide" }); // something to save
    }
  });

  test("are forgotten altogether, the open audit with them", async () => {
    await start();
    await call("settings.set", { region: "uk" });
    await call("items.decide", { rows: [1], decision: "delete" });
    await call("state.forget");
    expect(readdirSync(join(api.folder, "data/accounts"))).toEqual([]);
    expect((await call("settings.get")).region).toBe("eu");
    expect(await problem(call("overview"))).toMatchObject({ code: "no-audit" });
    await api.session.close();
    expect(readdirSync(join(api.folder, "data/accounts"))).toEqual([]);
  });

  test("of two hosts on one api.folder are all kept, and forgotten together", async () => {
    await start();
    const other = await api.open();
    const inOther = (name: OperationName, input: unknown = {}) => dispatch(other, name, input);
    await inOther("audit.start", { paths: [api.path] });
    await eventually(() => expect(other.progress.phase).toBe("ready"));
    await call("answer", { id: "facebook.timeline", answer: "limited" });
    await call("items.decide", { rows: [1], decision: "delete" });
    await call("settings.set", { country: "AT" });
    await inOther("answer", { id: "facebook.host:Bo Example", answer: "public" });
    await inOther("items.decide", { rows: [2], decision: "keep" });
    await inOther("settings.set", { language: "de" });
    await api.session.words.flush();
    await other.words.flush();
    const third = await api.open();
    await dispatch(third, "audit.start", { paths: [api.path] });
    await eventually(() => expect(third.progress.phase).toBe("ready"));
    const kept = third.store.words();
    expect(kept.answers).toEqual({ "facebook.timeline": "limited", "facebook.host:Bo Example": "public" });
    expect(Object.values(kept.decisions).toSorted()).toEqual(["delete", "keep"]);
    expect(third.settings).toMatchObject({ country: "AT", language: "de" });
    await third.close();

    await call("state.forget");
    await inOther("items.decide", { rows: [3], decision: "done" }); // the other host is still open
    await other.close();
    const texts = readdirSync(join(api.folder, "data/accounts")).map((name) =>
      readFileSync(join(api.folder, "data/accounts", name), "utf8"),
    );
    expect(texts).toHaveLength(1);
    expect(texts.join()).not.toMatch(/limited|public|delete|keep/);
    expect(texts.join()).toContain('"done"');
  });

  test("that are being saved while all is forgotten do not come back", async () => {
    await start();
    await call("items.decide", { rows: [1], decision: "delete" });
    const saving = api.session.words.flush();
    await new Promise((done) => setImmediate(done)); // the save has begun
    await call("state.forget");
    await saving;
    expect(readdirSync(join(api.folder, "data/accounts"))).toEqual([]);
  });

  test("on items come as rows or as a filter, never both", async () => {
    await start();
    expect(await call("items.decide", { filter: {}, decision: "hide" })).toEqual({ changed: ITEMS });
    for (const input of [{ decision: "hide" }, { rows: [1], filter: {}, decision: "hide" }])
      expect(await problem(call("items.decide", input))).toMatchObject({ code: "input-invalid" });
  });
});
