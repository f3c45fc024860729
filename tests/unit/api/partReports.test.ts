import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import AdmZip from "adm-zip";
import { expect, test } from "vitest";
import type { Input } from "../../../src/api/contract/index.ts";
import { Item, Report } from "../../../src/model/report.ts";
import { makeExample, writeParts } from "../../generator/index.ts";
import { readPdf } from "../pdf/readPdf.ts";
import { Sessions } from "./sessions.ts";

/** Reports of what a filter shows: exactly these items, in every format, and the filter said in it. */

const api = new Sessions();
const { call, start } = api;

const save = async (choice: Omit<Input<"report.render">, "directory">) =>
  await readFile((await call("report.render", { ...choice, directory: api.folder })).path);

const only = { filter: { text: "Text TWO", kinds: ["post" as const] } };
const OTHERS = /Invented text (one|three)|Invented greeting/;

test.each(["html", "pdf", "csv"] as const)("%s holds the words of what is filtered and no others'", async (format) => {
  await start();
  const bytes = await save({ format, only });
  const text = format === "pdf" ? (await readPdf(bytes)).text : bytes.toString("utf8");
  expect(text).toContain("Invented text two");
  expect(text).not.toMatch(OTHERS);
  if (format !== "csv") expect(text).toContain("Text TWO"); // as it was typed
});

test.each(["json", "ndjson", "dossier"] as const)("%s holds exactly the items that the list shows", async (format) => {
  await start();
  const { rows } = await call("items.page", { ...only, sort: {}, from: 0, limit: 500 });
  const ids = await Promise.all(rows.map(async ({ row }) => (await call("items.detail", { row })).item.id));
  expect(ids).toHaveLength(1);
  const bytes = await save({ format, only });
  if (format === "ndjson") {
    const lines = bytes.toString("utf8").trim().split("\n");
    expect(lines.map((line) => Item.parse(JSON.parse(line)).id)).toEqual(ids);
    return;
  }
  const json = format === "json" ? bytes : new AdmZip(bytes).readFile("report.json");
  const report = Report.parse(JSON.parse(String(json)));
  expect(report.items.map(({ id }) => id)).toEqual(ids);
  expect(report).toMatchObject({ only: "filter", filter: { text: "Text TWO", kinds: ["post"] } });
});

test("hidden, the filter tells nothing of the export", async () => {
  await start();
  const bytes = await save({ format: "json", only, hideContents: true });
  const { items, filter } = Report.parse(JSON.parse(bytes.toString("utf8")));
  expect(items).toHaveLength(1);
  expect(filter).toMatchObject({ text: "…", kinds: ["post"] });
});

test("of several people a filter shows the chosen one's items, and one account where one is filtered", async () => {
  const folder = join(api.folder, "exports");
  mkdirSync(folder, { recursive: true });
  const paths = await writeParts(folder, makeExample({ people: 2, items: 60, media: false, noise: false }));
  await call("audit.start", { paths: [...paths] });
  await api.ready();
  const { people = [], accounts } = await call("overview");
  const reportOf = async (accounts: readonly number[], person: number) => {
    const bytes = await save({ format: "json", only: { filter: { accounts: [...accounts] } }, person });
    return Report.parse(JSON.parse(bytes.toString("utf8")));
  };
  const theirs = people[1]?.accounts ?? [];
  expect(theirs.length).toBeGreaterThan(1);
  const counts = async (accounts: readonly number[]) =>
    (await call("items.page", { filter: { accounts }, sort: {}, from: 0, limit: 1 })).total;
  const all = await reportOf([], 1);
  expect(all.items).toHaveLength(await counts(theirs));
  expect(all.accounts).toEqual(theirs.map((place) => accounts[place]));
  const one = await reportOf(theirs.slice(1, 2), 1);
  expect(one.items).toHaveLength(await counts(theirs.slice(1, 2)));
  expect(new Set(one.items.map(({ account }) => account))).toEqual(new Set([1])); // the second of the two in the report
  expect(one.filter?.accounts).toEqual([1]);
  expect((await reportOf(theirs, 0)).items).toEqual([]);
});
