import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { Report } from "../../../src/model/report.ts";
import { readSaved, type Selection, selectionOf, writeReport } from "../../../src/report/index.ts";
import type { AuditStore } from "../../../src/store/types.ts";
import { EXAMPLE_NOW, makeExample, writeParts } from "../../generator/index.ts";
import { joined } from "./source.ts";

const EU = { language: "en", region: "eu" } as const;
let folder: string;
let store: AuditStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-selection-"));
  store = await runAudit(await writeParts(folder, makeExample({ seed: 7, people: 2 })), { now: EXAMPLE_NOW });
  store.decide([0, 1, 2], "delete");
  store.decide([3], "hide");
  store.decide([4], "keep");
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

const reportOf = (selection: Selection, accounts?: number[]) =>
  Report.parse(JSON.parse(joined(writeReport("json", selectionOf(store, selection, accounts), EU))));

test("my list is what is marked to delete or hide, and nothing else", () => {
  const { items, summary, only } = reportOf("my-list");
  expect(items.map(({ id }) => store.decisionOf(id)).sort()).toEqual(["delete", "delete", "delete", "hide"]);
  expect(summary.items).toBe(4);
  expect(only).toBe("my-list");
});

test("what a filter shows is in it, with figures and questions of its own", () => {
  const { items, summary, questions, only } = reportOf({ filter: { kinds: ["comment"], platforms: ["facebook"] } });
  const all = [...store.items()].filter(({ kind, platform }) => kind === "comment" && platform === "facebook");
  expect(new Set(items.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
  expect(summary.byKind).toEqual({ comment: all.length });
  expect(summary.headline.of).toBe(all.length);
  expect(new Set(questions.map(({ id }) => id))).toEqual(
    new Set(all.flatMap(({ question }) => (question === null ? [] : [question]))),
  );
  expect(only).toBe("filter");
});

test("a filter that shows all but reactions gives the figures of the whole", () => {
  expect(reportOf({ filter: {} }).summary.headline).toEqual(store.head().summary.headline);
  expect(reportOf({ filter: { reactions: true } }).summary).toEqual(store.head().summary);
});

test("of one person only their accounts", () => {
  const [first] = store.overview().people ?? [];
  const { items } = reportOf({ filter: {} }, [...(first?.accounts ?? [])]);
  const all = [...store.items()].filter(
    ({ account, kind }) => first?.accounts.includes(account) && kind !== "reaction",
  );
  expect(new Set(items.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
});

test.each(["html", "json"] as const)("a part says in %s that it is one", (format) => {
  const text = joined(writeReport(format, selectionOf(store, "my-list"), EU));
  expect(text).toMatch(format === "html" ? /a part of the audit only/ : /"only":"my-list"/);
  expect(joined(writeReport(format, store, EU))).not.toMatch(/a part of the audit only|"only":/);
});

test("a part is not taken for a whole audit when it is compared", async () => {
  const path = join(folder, "part.json");
  await writeFile(path, joined(writeReport("json", selectionOf(store, "my-list"), EU)));
  await expect(readSaved(path)).rejects.toMatchObject({ problem: { code: "report-partial" } });
});
