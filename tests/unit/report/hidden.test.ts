import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { Report } from "../../../src/model/report.ts";
import { withoutContents, writeReport } from "../../../src/report/index.ts";
import { EXAMPLE_NOW, makeExample, writeParts } from "../../generator/index.ts";
import { joined } from "./source.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-hidden-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("what is left is the whole report otherwise, and decisions stay with their items", async () => {
  const paths = await writeParts(await mkdtemp(join(folder, "export-")), makeExample({ seed: 3, noise: true }));
  const store = await runAudit(paths, { now: EXAMPLE_NOW });
  store.decide([0, 1], "delete");
  const hidden = withoutContents(store);
  const report = Report.parse(JSON.parse(joined(writeReport("json", hidden, { language: "en", region: "eu" }))));
  expect(report.summary).toEqual(store.head().summary);
  expect(report.items.map(({ verdict, kind, createdAt }) => [verdict, kind, createdAt])).toEqual(
    Array.from(store.items(), ({ verdict, kind, createdAt }) => [verdict, kind, createdAt]),
  );
  expect(new Set(report.items.map(({ id }) => id)).size).toBe(report.items.length);
  expect(report.items.filter(({ id }) => hidden.decisionOf(id) === "delete")).toHaveLength(2);
  await store.close();
});
