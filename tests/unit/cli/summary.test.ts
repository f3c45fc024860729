import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { IDLE } from "../../../src/model/query.ts";
import { question, run } from "./harness.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-cli-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the summary", () => {
  test("has headline, figures, questions with their answers, problems, what was not read, and where to object", async () => {
    const { out } = await run(["audit", "a.zip"], {
      questions: [question("facebook.group:Cooking & more", { items: 1203, suggestion: "limited" })],
      overview: {
        problems: [{ code: "zip-part-missing", data: { file: "a-1.zip", missing: "2" } }],
        files: {
          read: 1,
          "not-needed": 0,
          private: 14,
          unknown: 1,
          failed: 0,
          notRead: [{ source: 0, file: "odd.json", status: "unknown", records: 0, items: 0, problem: null }],
        },
        reactions: 7,
      },
    });
    expect(out).toContain("At least 1, up to 2 of 2 items can be used for Meta’s AI.");
    expect(out).toMatch(/Can be used +1 +1\n/);
    expect(out).toContain("7 reactions are left out.");
    expect(out).toContain("1,203 items  Is the group Cooking & more public or private?");
    expect(out).toContain("--answer 'facebook.group:Cooking & more=public'");
    expect(out).toContain("missing: 2");
    expect(out).toMatch(/Private, not opened +14/);
    expect(out).toContain("odd.json");
    expect(out).toContain("https://www.facebook.com/");
  });

  test("speaks the language asked for", async () => {
    expect((await run(["audit", "a.zip", "--lang", "fr"])).out).toContain("Meta peut utiliser pour son IA au moins");
    expect((await run(["audit", "a.zip", "--lang=de"])).out).toContain("Inhalten kann Meta für seine KI nutzen");
    expect((await run(["--help", "--lang", "de"])).out).toContain("Schnellstart");
  });

  test("lets no control character of a name reach the terminal", async () => {
    const evil = "\u001b]0;owned\u0007\u001b[2J\u202e\u009b31m\nfake line";
    const { out, err } = await run(["audit", "a.zip"], {
      questions: [question(`facebook.group:${evil}`)],
      overview: { problems: [{ code: "json-invalid", data: { file: evil } }] },
    });
    const controls = [...(out + err)].filter((character) => /[\p{Cc}\u202e]/u.test(character) && character !== "\n");
    expect(controls).toEqual([]);
    expect(out).not.toMatch(/^fake line/m);
  });

  test("neither do those of an argument", async () => {
    const { err } = await run(["audit", "--\u001b[31mred"]);
    expect(err).not.toContain("\u001b");
  });
});

test("progress is a line for each phase and quarter where there is no terminal", async () => {
  const at = (bytesDone: number, phase: "listing" | "reading") => ({
    ...IDLE,
    phase,
    bytesDone,
    bytesTotal: 100,
    filesTotal: 1,
  });
  const { err } = await run(["audit", "a.zip"], {
    onStart: ({ onProgress }) => {
      onProgress?.(at(0, "listing"));
      for (let done = 0; done <= 100; done += 1) onProgress?.(at(done, "reading"));
    },
  });
  expect(err.trim().split("\n")).toEqual([
    "Reading: 0 %",
    "Reading: 25 %",
    "Reading: 50 %",
    "Reading: 75 %",
    "Reading: 100 %",
  ]);
});
