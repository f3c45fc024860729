import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Parser } from "htmlparser2";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runAudit } from "../../src/audit.ts";
import { createTranslator } from "../../src/locales/index.ts";
import { LetterKind } from "../../src/model/letter.ts";
import { externalLinks } from "../../src/policy/index.ts";
import { calendarFile } from "../../src/remedy/calendar.ts";
import { reminder } from "../../src/remedy/reminder.ts";
import { type TextFormat, writeReport } from "../../src/report/index.ts";
import type { AuditStore } from "../../src/store/types.ts";
import { EXAMPLE_NOW } from "../generator/index.ts";
import { runReal } from "../unit/cli/realRun.ts";
import { payloadZips } from "./injection/payloadExport.ts";
import { payloads } from "./injection/payloads.ts";

let root: string;
let hostile: AuditStore;
let harmless: AuditStore;
const paths: string[] = [];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "outscope-injection-"));
  for (const [name, zip] of Object.entries(payloadZips())) {
    const path = join(root, name);
    await writeFile(path, zip);
    paths.push(path);
  }
  hostile = await runAudit(paths, { now: EXAMPLE_NOW });
  const plain = Object.entries(payloadZips((text) => text)).map(async ([name, zip]) => {
    await writeFile(join(root, `plain-${name}`), zip);
    return join(root, `plain-${name}`);
  });
  harmless = await runAudit(await Promise.all(plain), { now: EXAMPLE_NOW });
});
afterAll(async () => {
  await hostile.close();
  await harmless.close();
  await rm(root, { recursive: true, force: true });
});

const report = (store: AuditStore, format: TextFormat): string =>
  [...writeReport(format, store, { language: "en", region: "eu" })].join("");

/** Tags with the names of their attributes, and every address, of a page. */
function partsOf(html: string): { tags: Set<string>; addresses: Set<string>; text: string } {
  const tags = new Set<string>();
  const addresses = new Set<string>();
  let text = "";
  const parser = new Parser({
    onopentag(name, attributes) {
      tags.add(name);
      for (const [key, value] of Object.entries(attributes)) {
        tags.add(`${name} ${key}`);
        if (/^(href|src|srcset|action|data|content|style|xlink:href)$/.test(key)) addresses.add(`${key}=${value}`);
      }
    },
    oncomment: (words) => void tags.add(`comment ${words}`),
    onprocessinginstruction: (name, data) => void tags.add(`${name} ${data}`),
    ontext: (words) => {
      text += words;
    },
  });
  parser.end(html);
  return { tags, addresses, text };
}

test("the export's words reach the report: there is something to test", () => {
  const texts = [...hostile.items()].map((item) => `${item.text} ${item.container?.name} ${item.url}`).join("\n");
  const seen = payloads.filter((payload) => texts.includes(payload.trim()));
  expect(seen.length).toBeGreaterThan(payloads.length / 2);
  expect(hostile.itemCount).toBeGreaterThan(60);
});

test("HTML report: no tag or attribute that the harmless report has not, and no address but the policy data's, however the texts look", () => {
  const [found, allowed] = [partsOf(report(hostile, "html")), partsOf(report(harmless, "html"))];
  const sources = new Set([...externalLinks.values()].map((address) => `href=${address}`));
  expect([...found.tags].filter((tag) => !allowed.tags.has(tag))).toEqual([]);
  expect(
    [...found.addresses].filter(
      (one) => !allowed.addresses.has(one) && !sources.has(one) && !/^href=#rule-[a-z0-9-]+$/.test(one),
    ),
  ).toEqual([]);
  expect(found.tags.has("script") || found.tags.has("img") || found.tags.has("iframe")).toBe(false);
  expect(found.text).toContain("<script>window.__ran=1</script>");
});

test("CSV report: no cell that a spreadsheet runs, and no row or column more", () => {
  const table = csv(report(hostile, "csv").replace(/^\ufeff/, ""));
  expect(table.length).toBe(hostile.itemCount + 1);
  expect(table.filter((row) => row.length !== table[0]?.length)).toEqual([]);
  expect(
    table.flat().filter((cell) => /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(cell)),
  ).toEqual([]);
});

/** A reader of RFC 4180, apart from the writer's library. */
function csv(text: string): string[][] {
  const table: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    if (row.length > 1) table.push(row);
    row = [];
  }
  return table;
}

test("data reports: every line is one item, and no address but the web's", () => {
  const lines = report(hostile, "ndjson").trimEnd().split("\n");
  expect(lines.length).toBe(hostile.itemCount);
  const urls = lines.map((line) => (JSON.parse(line) as { url: string | null }).url);
  expect(urls.filter((url) => url !== null && !/^https?:\/\//.test(url))).toEqual([]);
});

test("calendar file: payloads stay inside their line", () => {
  const tracking = (reference: string) => ({
    platform: "facebook" as const,
    objectedEarlierOn: null,
    submittedOn: "2026-11-02",
    reference,
    confirmedOn: null,
  });
  const words = createTranslator("en");
  const plain = reminder({
    platform: "facebook",
    region: "eu",
    words,
    tracking: [tracking("x")],
    now: EXAMPLE_NOW,
  });
  for (const payload of payloads) {
    const asked = { platform: "facebook", region: "eu", words, now: EXAMPLE_NOW } as const;
    const { ics, fileName } = reminder({ ...asked, tracking: [tracking(payload)] });
    expect(fileName).toBe(plain.fileName);
    expect(properties(ics)).toEqual(properties(plain.ics));
    const entry = { uid: "x@outscope.invalid", date: "2026-12-02", summary: payload, description: payload };
    expect(properties(calendarFile([entry], EXAMPLE_NOW))).toEqual(properties(plain.ics));
  }
});

/** The names of a calendar's lines, folded lines joined. */
const properties = (ics: string): (string | undefined)[] =>
  ics
    .replaceAll("\r\n ", "")
    .split(/\r\n|\r|\n/)
    .map((line) => line.split(/[:;]/)[0]);

test("terminal: no command's output holds anything that a terminal obeys", async () => {
  const people = join(root, "people");
  await mkdir(people);
  for (const path of paths) await copyFile(path, join(people, basename(path)));
  const dossier = join(root, "dossier.zip");
  const letters = LetterKind.options.map((kind) => [
    "letter",
    kind,
    ...paths,
    "--country",
    "DE",
    "--texts",
    "--person",
  ]);
  const name = hostile.head().accounts.find((account) => account.name !== null)?.name ?? "";
  let shown = "";
  for (const args of [
    ["audit", ...paths],
    ["audit", ...paths, "--json"],
    ["audit", ...paths, "--ndjson"],
    ["audit", ...paths, "--out", join(root, payloads[56] ?? "")],
    ["audit", "--each", people, "--out", join(root, "each")],
    ["questions", ...paths],
    ["questions", ...paths, "--json"],
    ["questions", ...paths, "--template"],
    ["reduce", ...paths],
    ["structure", ...paths],
    ...letters.map((args) => [...args, name]),
    ["dossier", ...paths, "--out", dossier],
    ["verify", dossier],
    ["compare", dossier, paths[0] ?? ""],
    ["compare", dossier, paths[0] ?? "", "--json"],
  ]) {
    const { code, out, err } = await runReal([...args, "--lang", "en"]);
    expect([args[0], code, code === 0 ? "" : err]).toEqual([args[0], 0, ""]);
    shown += out + err;
  }
  for (const args of [["audit"], ["verify"], ["questions"], ["compare", dossier]])
    shown += (await runReal([...args, join(root, payloads.join("")), "--lang", "en"])).err;
  expect(shown).toContain("window.__ran=1");
  expect(
    shown.replaceAll("\n", "").match(/[\p{Cc}\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\u2028\u2029]/gu) ?? [],
  ).toEqual([]);
});
