import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ProblemError } from "../../../src/model/problem.ts";
import { Report } from "../../../src/model/report.ts";
import { question, run } from "./harness.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-cli-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("the exit status", () => {
  test.each([
    [["audit", "a.zip"], 0],
    [["--help"], 0],
    [["audit", "--help"], 0],
    [["--version"], 0],
    [["objection"], 0],
    [[], 2],
    [["audit"], 2],
    [["audit", "a.zip", "--no-such-option"], 2],
    [["no-such-command"], 2],
    [["audit", "a.zip", "--json", "--ndjson"], 2],
    [["audit", "a.zip", "--answer", "nothing"], 2],
    [["audit", "a.zip", "--answer", "facebook.timeline=limited"], 2], // this audit has no such question
    [["audit", "a.zip", "--answers", "/no/such/file.json"], 2],
    [["audit", "a.zip", "--region", "mars"], 2],
    [["audit", "a.zip", "--country", "FRA"], 2],
    [["audit", "a.zip", "--country", "XX"], 2],
    [["audit", "a.zip", "--country", "EU"], 2],
    [["audit", "a.zip", "--country", "us"], 0],
    [["objection", "--lang", "zz"], 2],
    [["objection", "--lang=fr-CA"], 0],
    [["audit", "a.zip", "--out", "x", "--format", "docx"], 2],
    [["audit", "a.zip", "--format", "csv"], 2],
    [["audit", "a.zip", "--out", "x", "--format", "pdf", "--pages", "second"], 2],
  ] as [string[], number][])("of %j is %i", async (args, code) => {
    expect((await run(args)).code).toBe(code);
  });

  test.each([
    ["no-export-found", 3],
    ["private-only", 3],
    ["nothing-published", 3],
    ["wrong-service", 3],
    ["input-missing", 4],
    ["not-a-zip", 4],
    ["zip-encrypted", 4],
    ["folder-empty", 4],
    ["out-of-memory", 1],
    ["cancelled", 130],
  ] as const)(
    "after %s is %i, with a sentence on standard error and nothing on standard output",
    async (problem, code) => {
      const ran = await run(["audit", "a.zip", "--json"], {
        fails: new ProblemError(problem, { file: "a.zip" }),
      });
      expect(ran.code).toBe(code);
      expect(ran.out).toBe("");
      expect(ran.err.length).toBeGreaterThan(20);
    },
  );

  test("of an unforeseen error is 1, and its message is not shown, because it may hold contents", async () => {
    const ran = await run(["audit", "a.zip"], { fails: new TypeError("Ada's secret") as unknown as ProblemError });
    expect(ran.code).toBe(1);
    expect(ran.err).toContain("TypeError");
    expect(ran.err).not.toContain("secret");
  });

  test("after Ctrl-C is 130, whatever the audit threw", async () => {
    const stop = new AbortController();
    const ran = await run(
      ["audit", "a.zip"],
      { onStart: () => stop.abort(), fails: new ProblemError("zip-truncated") },
      stop,
    );
    expect(ran.code).toBe(130);
    expect(ran.err).not.toContain("at "); // no stack
  });
});

describe("audit", () => {
  test("--json prints a valid report and nothing else", async () => {
    const { out, code, closed } = await run(["audit", "a.zip", "--json"]);
    expect(code).toBe(0);
    expect(Report.parse(JSON.parse(out)).items).toHaveLength(2);
    expect(closed).toBe(1);
  });

  test("--ndjson prints one item a line and nothing else", async () => {
    const { out } = await run(["audit", "a.zip", "--ndjson"]);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).id),
    ).toHaveLength(2);
  });

  test("gives the paths and the settings to the audit", async () => {
    const { started } = await run(["audit", "a.zip", "b", "--country", "uk", "--count-unknown-as-public"]);
    expect(started[0]?.paths).toEqual(["a.zip", "b"]);
    expect(started[0]?.options.preferences).toEqual({ region: "uk", countUnknownAsPublic: true });
  });

  test("splits an answer at its last =, and prefers it to the file's", async () => {
    const file = join(folder, "answers.json");
    const periods = { periods: [{ to: "2014-05-01", audience: "public" }] };
    await writeFile(file, JSON.stringify({ "facebook.timeline": periods, "facebook.group:A=B": "public" }));
    const { answered } = await run(["audit", "a.zip", "--answers", file, "--answer", "facebook.group:A=B=limited"], {
      questions: [question("facebook.timeline"), question("facebook.group:A=B")],
    });
    expect(answered).toEqual([
      ["facebook.timeline", periods],
      ["facebook.group:A=B", "limited"],
    ]);
  });

  test.each([
    ["x=y", "This audit has no question “x”"],
    [
      "facebook.timeline=perhaps",
      "“facebook.timeline” is not one that this question offers. Choose from: public, limited",
    ],
  ])("the answer %s is refused with a whole sentence before anything is read", async (answer, sentence) => {
    const { code, err, started } = await run(["audit", "a.zip", "--answer", answer]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(started).toEqual([]);
  });

  test.each([
    ["2015-01-01", "2014-01-01"],
    ["2015-01-01", "2015-01-01"],
  ])("a period from %s to %s is refused", async (from, to) => {
    const file = join(folder, "answers.json");
    await writeFile(file, JSON.stringify({ "facebook.timeline": { periods: [{ from, to, audience: "public" }] } }));
    const { code, err, started } = await run(["audit", "a.zip", "--answers", file]);
    expect(code).toBe(2);
    expect(err).toContain(`${from} to ${to}`);
    expect(started).toEqual([]);
  });

  test("an unknown country or language is told what there is", async () => {
    expect((await run(["objection", "--country", "XX"])).err).toMatch(/“XX” is not a country code.*AT, BE, .*BR.*FR/);
    expect((await run(["objection", "--lang", "zz"])).err).toContain("Choose from: en, de, fr.");
  });

  test("--out writes the reports asked for", async () => {
    const { code } = await run(["audit", "a.zip", "--out", join(folder, "new"), "--format", "html,csv,json,pdf"]);
    expect(code).toBe(0);
    expect(await readdir(join(folder, "new"))).toEqual([
      "outscope-report-ada.example-2026-11-23.csv",
      "outscope-report-ada.example-2026-11-23.html",
      "outscope-report-ada.example-2026-11-23.json",
      "outscope-report-ada.example-2026-11-23.pdf",
    ]);
    expect(await readFile(join(folder, "new", "outscope-report-ada.example-2026-11-23.html"), "utf8")).toContain(
      "<!doctype html>",
    );
  });

  test("a folder that cannot be made is a problem with its name", async () => {
    await writeFile(join(folder, "taken"), "");
    const { code, err, started } = await run(["audit", "a.zip", "--out", join(folder, "taken")]);
    expect(code).toBe(1);
    expect(err).toContain("“taken” could not be written (EEXIST)");
    expect(started).toEqual([]);
    expect((await run(["audit", "a.zip", "--out", join(folder, "taken", "below")])).code).toBe(1);
  });

  test("a folder several levels down is made", async () => {
    const deep = join(folder, "a", "b", "c");
    expect((await run(["audit", "a.zip", "--out", deep, "--format", "csv"])).code).toBe(0);
    expect(await readdir(deep)).toHaveLength(1);
  });

  test.runIf(process.platform === "linux").each([
    ["audit", "a.zip", "--out", "/proc/outscope/x", "--format", "csv"],
    ["example", "/proc/outscope/x"],
  ])("%s into /proc ends with a problem", async (...args) => {
    const { code, err } = await run(args);
    expect(code).toBe(1);
    expect(err).toContain("(ENOENT)");
  });
});
