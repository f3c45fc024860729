import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { writeExamples } from "../../../electron/build/exampleZips.ts";
import { runAudit } from "../../../src/audit.ts";
import { ProblemError } from "../../../src/model/problem.ts";
import { Report } from "../../../src/model/report.ts";
import { makeItem } from "../report/source.ts";
import { question, run } from "./harness.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-cli-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

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
    const { out } = await run(["objection", "--country", "FR", "--full"]);
    expect(out).toContain("https://www.facebook.com/privacy/genai");
    expect(out).toContain("Source: https://");
    const [own, leading] = ["https://www.cnil.fr", "https://forms.dataprotection.ie"].map((page) =>
      out.lastIndexOf(page),
    );
    expect(own).toBeGreaterThan(0);
    expect(leading).toBeGreaterThan(own ?? 0);
    expect(out).not.toContain("https://www.dsb.gv.at");
  });

  test.each([[], ["--country", "FR"], ["--country", "DE"], ["--region", "other"]])(
    "fits on a screen without --full: %j",
    async (...flags) => {
      const { out } = await run(["objection", ...flags.flat()]);
      expect(out.trim().split("\n").length).toBeLessThanOrEqual(25);
      expect(out).toContain("--full");
    },
  );

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

  test("is marked as one in the summary and in every report that has a place for it; another export is not", async () => {
    await run(["example", join(folder, "ex")], { examples });
    const mark = "This is Outscope’s own example";
    const reports = join(folder, "reports");
    const given = [join(folder, "ex"), "--out", reports, "--format", "html,json"];
    const { out } = await run(["audit", ...given], { examples, audit: runAudit });
    expect(out).toContain(mark);
    const marked = await Promise.all(
      (await readdir(reports)).map(async (name) =>
        (await readFile(join(reports, name), "utf8")).match(/own example|"example":true/g),
      ),
    );
    expect(marked).toEqual([["own example"], ['"example":true']]);

    const [first = ""] = await readdir(join(folder, "ex"));
    const other = pathToFileURL(join(folder, "no-examples/"));
    expect((await run(["audit", join(folder, "ex", first)], { examples: other, audit: runAudit })).out).not.toContain(
      mark,
    );
    const json = await run(["audit", join(folder, "ex", first), "--json"], { examples: other, audit: runAudit });
    expect(Report.parse(JSON.parse(json.out)).example).toBeUndefined();
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
