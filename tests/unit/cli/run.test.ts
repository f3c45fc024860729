import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeExamples } from "../../../electron/build/exampleZips.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { IDLE } from "../../../src/model/query.ts";
import { Report } from "../../../src/model/report.ts";
import { makeItem } from "../report/source.ts";
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
      "outscope-report-2026-11-23.csv",
      "outscope-report-2026-11-23.html",
      "outscope-report-2026-11-23.json",
      "outscope-report-2026-11-23.pdf",
    ]);
    expect(await readFile(join(folder, "new", "outscope-report-2026-11-23.html"), "utf8")).toContain("<!doctype html>");
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
    expect(out).toContain("At least 1, up to 2 of 2 items are in scope.");
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
    expect((await run(["audit", "a.zip", "--lang", "fr"])).out).toContain("éléments sont concernés");
    expect((await run(["audit", "a.zip", "--lang=de"])).out).toContain("Inhalten sind betroffen");
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

describe("questions", () => {
  test("--json prints them as data", async () => {
    const { out } = await run(["questions", "a.zip", "--json"], { questions: [question("facebook.timeline")] });
    expect(JSON.parse(out)).toEqual([question("facebook.timeline")]);
  });

  test("says so when there are none", async () => {
    expect((await run(["questions", "a.zip"])).out).toContain("no questions");
  });
});

describe("objection", () => {
  test("lists the channels in order, with what to expect, sources and authorities", async () => {
    const { out } = await run(["objection", "--country", "FR"]);
    expect(out).toContain("https://www.facebook.com/privacy/genai");
    expect(out).toContain("Source: https://");
    const [own, leading] = ["https://www.cnil.fr", "https://forms.dataprotection.ie"].map((page) =>
      out.lastIndexOf(page),
    );
    expect(own).toBeGreaterThan(0);
    expect(leading).toBeGreaterThan(own ?? 0);
    expect(out).not.toContain("https://www.dsb.gv.at");
  });

  test("--json is the same as data", async () => {
    const data = JSON.parse((await run(["objection", "--country", "gb", "--json"])).out);
    expect(data.region).toBe("uk");
    expect(data.authorities.map((authority: { website: string }) => authority.website)).toEqual([
      "https://ico.org.uk/",
    ]);
    expect(data.platforms[0].channels[0].sources[0].url).toMatch(/^https:/);
  });

  test("says that there is no way where Meta offers none", async () => {
    const { out, code } = await run(["objection", "--region", "other", "--country", "US"]);
    expect(code).toBe(0);
    expect(out).toContain("Elsewhere");
  });
});

describe("the example", () => {
  let examples: URL;
  beforeEach(async () => {
    await writeExamples(join(folder, "built"), ["en"]);
    examples = pathToFileURL(join(folder, "built/"));
  });

  test("writes zips that can be audited", async () => {
    const { code, out } = await run(["example", join(folder, "ex")], { examples });
    expect(code).toBe(0);
    const names = await readdir(join(folder, "ex"));
    expect(names.length).toBeGreaterThan(1);
    expect(
      out
        .trim()
        .split("\n")
        .map((path) => path.slice(folder.length + 4))
        .toSorted(),
    ).toEqual(names.toSorted());
  });

  test("demo audits it and writes an HTML report", async () => {
    const { code, err, started, out } = await run(["demo", "--json"], { items: [makeItem(1)], examples });
    expect(code).toBe(0);
    expect(Report.parse(JSON.parse(out)).items).toHaveLength(1);
    expect(started[0]?.paths.some((path) => path.includes("instagram"))).toBe(true);
    const report = /Report written: (.*)/.exec(err)?.[1] ?? "";
    expect(await readFile(report, "utf8")).toContain("<!doctype html>");
    await rm(join(report, ".."), { recursive: true });
  });
});

describe("serve", () => {
  test("starts the host with paths, port and browser as asked, and prints its address alone", async () => {
    const asked: unknown[] = [];
    const { out, code } = await run(["serve", "a.zip", "--port", "8123", "--no-open"], {
      startServer: async (request) => {
        asked.push(request);
        return { url: "http://127.0.0.1:8123/#t=x" };
      },
    });
    expect(code).toBe(0);
    expect(out).toBe("http://127.0.0.1:8123/#t=x\n");
    expect(asked).toEqual([{ paths: ["a.zip"], port: 8123, open: false }]);
  });

  test.each(["http", "-1", "65536", "1.5"])("refuses the port %s", async (port) => {
    expect((await run(["serve", `--port=${port}`])).code).toBe(2);
  });

  test("says that a port is taken", async () => {
    const { err, code } = await run(["serve", "--port", "80"], {
      startServer: () => Promise.reject(Object.assign(new Error("listen"), { code: "EADDRINUSE" })),
    });
    expect(code).toBe(1);
    expect(err).toContain("Port 80 cannot be used");
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

describe("licences", () => {
  test("names what ships, Outscope first, and prints the wording when asked", async () => {
    const { out, code } = await run(["licences"]);
    expect(code).toBe(0);
    expect(out.split("\n")[1]).toMatch(/^ {2}outscope \S+: MIT$/);
    expect(out).toMatch(/^ {2}react \S+: MIT$/m);
    expect(out).toContain("LICENSES.chromium.html");
    expect(out).not.toContain("Permission is hereby granted");
    expect((await run(["licenses", "--text"])).out).toContain("Permission is hereby granted");
  });

  test("gives the same as JSON", async () => {
    const list: unknown = JSON.parse((await run(["licences", "--json"])).out);
    expect(list).toContainEqual(expect.objectContaining({ name: "zod", licence: "MIT" }));
  });
});

describe("structure", () => {
  const unknown = async () => {
    const file = join(folder, "new_items.json");
    await writeFile(file, '[{"title": "Ann Example"}]');
    return file;
  };

  test("prints the shape of what was not understood, where the audit recognises nothing too", async () => {
    const file = await unknown();
    for (const fake of [{}, { fails: new ProblemError("no-export-found", { file }) }]) {
      const { code, out, err } = await run(["structure", file], fake);
      expect(code).toBe(0);
      expect(out).toContain("[].title  string ×1");
      expect(out).not.toContain("Ann");
      expect(err).toContain("nothing was sent");
    }
  });

  test("fails as an audit does where a path cannot be opened", async () => {
    const ran = await run(["structure", "a.zip"], { fails: new ProblemError("input-missing", { file: "a.zip" }) });
    expect([ran.code, ran.out]).toEqual([4, ""]);
  });

  test("needs a path", async () => {
    expect((await run(["structure"])).code).toBe(2);
  });
});
