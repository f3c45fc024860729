import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTree } from "../../../src/archive/index.ts";
import { runAudit } from "../../../src/audit.ts";
import type { Report } from "../../../src/model/report.ts";
import {
  compareWithTruth,
  EXAMPLE_NOW,
  type ExampleOptions,
  PRIVATE_MARKER,
  writeExample,
} from "../../generator/index.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-html-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function audit(paths: readonly string[]): Promise<Report> {
  const store = await runAudit(paths, { now: EXAMPLE_NOW });
  const report = { ...store.head(), items: [...store.items()] };
  await store.close();
  return report;
}

/** Unpacks an export, every page changed. */
async function unpack(zip: string, to: string, change: (html: string) => string): Promise<string> {
  const tree = await openTree(zip);
  for (const member of tree.members) {
    const path = join(to, member.path);
    await mkdir(dirname(path), { recursive: true });
    const bytes = await tree.read(member);
    await writeFile(path, member.path.endsWith(".html") ? change(bytes.toString("utf8")) : bytes);
  }
  await tree.close();
  return to;
}

const ERAS: Record<string, ExampleOptions> = {
  "Facebook of 2021": { platforms: ["facebook"], facebookEra: "2021" },
  "Facebook of 2023": { platforms: ["facebook"], facebookEra: "2023" },
  "Facebook of 2024": { platforms: ["facebook"], facebookEra: "2024" },
  "Instagram of era B": { platforms: ["instagram"], instagramEra: "B" },
  "Instagram of era C": { platforms: ["instagram"], instagramEra: "C" },
  "Instagram of era D": { platforms: ["instagram"], instagramEra: "D" },
  "rare files of Facebook": { platforms: ["facebook"], rare: true },
  "rare files of Facebook in German": { platforms: ["facebook"], language: "de", rare: true },
  "rare files of Instagram": { platforms: ["instagram"], rare: true },
  "rare files of Instagram as labels": { platforms: ["instagram"], seed: 12, rare: true, factsShape: "labels" },
};

describe.each(Object.entries(ERAS))("pages of %s", (name, options) => {
  test("give every item once, also where no element has a class", async () => {
    const at = join(folder, name.replace(/\W+/g, "-"));
    const { paths, truth } = await writeExample(at, { seed: 11, items: 150, format: "html", ...options });
    const whole = await audit(paths);
    expect(compareWithTruth(truth, whole)).toEqual([]);
    expect(whole.files.filter((f) => f.status === "failed")).toEqual([]);
    expect(whole.items.every((i) => i.createdAt === null || i.createdAtZone === "assumed")).toBe(true);
    const [zip = ""] = paths;
    const bare = join(at, "bare", zip.slice(zip.lastIndexOf("/") + 1).replace(".zip", ""));
    const stripped = await audit([await unpack(zip, bare, (html) => html.replace(/ class="[^"]*"/g, ""))]);
    expect(compareWithTruth(truth, stripped)).toEqual([]);
  });
});

test("of one account's JSON and HTML, the JSON is read and the pages are set aside", async () => {
  const options: ExampleOptions = { seed: 4, items: 120 };
  const json = await writeExample(join(folder, "twin-json"), { ...options, format: "json" });
  const html = await writeExample(join(folder, "twin-html"), { ...options, format: "html" });
  const both = await audit([...html.paths, ...json.paths]);
  expect(compareWithTruth(json.truth, both)).toEqual([]);
  const pages = both.files.filter((f) => f.file.endsWith(".html"));
  expect(pages.filter((f) => f.status === "read")).toEqual([]);
  const twins = pages.filter((f) => f.problem?.code === "html-twin");
  expect(twins.length).toBeGreaterThan(10);
  expect(twins.every((f) => f.status === "not-needed")).toBe(true);
});

test("pages of private messages are never opened", async () => {
  const { paths } = await writeExample(join(folder, "private"), { seed: 2, items: 60, format: "html" });
  const report = await audit(paths);
  const messages = report.files.filter((f) => /messages\/(?!ai_conversations)/.test(f.file));
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.every((f) => f.status === "private")).toBe(true);
  expect(JSON.stringify(report)).not.toContain(PRIVATE_MARKER);
});

test("a page cut off inside an export is failed, and its items before the cut are there", async () => {
  const { paths } = await writeExample(join(folder, "cut"), {
    seed: 3,
    items: 100,
    format: "html",
    platforms: ["facebook"],
  });
  const [zip = ""] = paths;
  const cut = (html: string) => (html.includes("<title>Comments<") ? html.slice(0, html.length / 2) : html);
  const report = await audit([
    await unpack(zip, join(folder, "cut-folder", "facebook-ann.example-2026-11-02-abcdefgh"), cut),
  ]);
  const comments = report.files.find((f) => f.file.endsWith("/comments.html"));
  expect(comments).toMatchObject({ status: "failed", problem: { code: "html-truncated" } });
  expect(comments?.items).toBeGreaterThan(0);
  expect(report.problems.some((p) => p.code === "html-truncated")).toBe(true);
});
