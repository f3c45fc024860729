import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { runAudit } from "../../../../src/audit.ts";
import { runCli } from "../../../../src/cli/run.ts";
import { renderLine } from "../../../../src/cli/terminal.ts";
import { createTranslator, supportedLanguages } from "../../../../src/locales/index.ts";
import { LetterKind } from "../../../../src/model/letter.ts";
import { Region } from "../../../../src/model/vocabulary.ts";
import { helpView } from "../../../../src/remedy/help.ts";
import { objectionView } from "../../../../src/remedy/objection.ts";
import { reminder } from "../../../../src/remedy/reminder.ts";
import { objectionStatement } from "../../../../src/remedy/statement.ts";
import { writeExample } from "../../../generator/index.ts";
import { strayWords } from "./strayWords.ts";

// The one line and the one folder that a new language is.
vi.mock("../../../../src/locales/tongues.ts", async (original) => {
  const { marked } = await import("./marked.ts");
  const tongues = await original<typeof import("../../../../src/locales/tongues.ts")>();
  return { ...tongues, eo: marked({ ...tongues.en }) };
});

let folder = "";
let paths: readonly string[] = [];
/** The invented person's own words, which no language changes. */
let own: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-invented-"));
  const example = await writeExample(folder, { seed: 7 });
  paths = example.paths;
  const store = await runAudit(paths);
  own = [...store.items()].flatMap(({ text, attached, container, field }) => [
    text,
    attached ?? "",
    container?.name ?? "",
    field ?? "",
  ]);
  own = [...new Set(own.flatMap((text) => text.split("\n")))].filter((text) => text.length > 3);
  await store.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function command(...args: string[]): Promise<string> {
  let out = "";
  const io = {
    write: async (text: string) => {
      out += text;
    },
    line: async (...parts: Parameters<typeof renderLine>[0]) => {
      out += renderLine(parts, false);
    },
    note: (...parts: Parameters<typeof renderLine>[0]) => {
      out += renderLine(parts, false);
    },
    bar: null,
    env: { LANG: "C" },
    signal: new AbortController().signal,
  };
  const startServer = () => Promise.reject(new Error("no server in this test"));
  await runCli(
    [...args, "--lang", "eo"],
    { io, runAudit, parseWorker: null, startServer, runItself: startServer, examples: pathToFileURL(folder) },
    "9.8.7",
  );
  return out;
}

test("the language is one of ours as soon as its line is there", () => {
  expect(supportedLanguages).toContain("eo");
  expect(createTranslator("eo-XX").t("cli:error")).toMatch(/^⟦.*⟧$/);
});

describe("every command speaks it, and nothing else", () => {
  const name = (args: string[]) => args.join(" ");
  test.each(
    [
      ["--help"],
      ["audit", "--help"],
      ["objection", "--help"],
      ["objection"],
      ...["DE", "FR", "GB", "CH", "BR", "US"].map((country) => ["objection", "--country", country]),
      ["objection", "--country", "ZZ"],
      ["objection", "--region", "mars"],
    ].map((args) => [name(args), args] as const),
  )("%s", async (_name, args) => {
    const out = await command(...args);
    expect(out).toContain("⟦");
    expect(strayWords(out)).toEqual([]);
  });

  // `structure` is left out: its report is for the maintainers, in their language.
  test.each(["audit", "questions"])("%s of an export", async (verb) => {
    const out = await command(verb, ...paths);
    expect(out).toContain("⟦");
    expect(strayWords(out, own)).toEqual([]);
  });

  const letters = LetterKind.options.flatMap((kind) =>
    ["DE", "GB", "CH", "BR", "US"].map((country) => [kind, country]),
  );
  test.each(letters)("letter %s in %s", async (kind = "", country = "") => {
    const about = ["--sent", "2026-01-02", "--answer", "refused", "--earlier", "2025-05-01", "--name", "Ada"];
    const out = await command("letter", kind, "--country", country, ...about);
    expect(out).toContain("⟦");
    expect(strayWords(out)).toEqual([]);
  });

  test("a path that is not there", async () => {
    expect(strayWords(await command("audit", "/nowhere/a.zip"))).toEqual([]);
  });
});

// CSV and JSON hold values that programs read, and no texts.
test("a report as html", async () => {
  const out = join(folder, "report");
  await command("audit", ...paths, "--out", out, "--format", "html");
  const [file = ""] = await readdir(out);
  const text = await readFile(join(out, file), "utf8");
  const plain = text.replaceAll(/<style>.*?<\/style>/gs, "").replaceAll(/<[^>]*>/g, "\n");
  expect(text).toContain("⟦");
  expect(strayWords(decoded(plain), [...own, "Date of birth"])).toEqual([]);
});

const decoded = (text: string) =>
  text
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

describe("what the screens are given", () => {
  const words = createTranslator("eo");
  const strings = (value: unknown): string[] =>
    typeof value === "string"
      ? [value]
      : typeof value === "object" && value !== null
        ? Object.values(value).flatMap(strings)
        : [];

  test.each(Region.options)("of objecting in %s, and the statement", (region) => {
    const view = objectionView({ settings: { region, country: null }, words, tracking: [] });
    const counts = { atLeast: 1, atMost: 2, of: 3, oldestYear: 2009 };
    const statement = objectionStatement({ platform: "facebook", region, words, counts });
    expect(strings(view).flatMap((text) => strayWords(text))).toEqual([]);
    expect(strayWords(statement)).toEqual([]);
  });

  test("of help and the calendar", () => {
    expect(strings(helpView(words)).flatMap((text) => strayWords(text))).toEqual([]);
    const tracking = [
      { platform: "facebook", objectedEarlierOn: null, submittedOn: "2026-11-02", reference: "x", confirmedOn: null },
    ] as const;
    const { ics } = reminder({ platform: "facebook", region: "eu", words, tracking, now: new Date(0) });
    expect(strayWords(ics.replaceAll("\r\n ", ""))).toEqual([]);
  });
});
