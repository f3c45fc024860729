import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { Report } from "../../../src/model/report.ts";
import { FB, folder, POSTS, PROFILE, post, profileOf, zip } from "../audit/export.ts";
import { run } from "./harness.ts";

const LAKE = "The lake was frozen this morning and we walked across it with the dogs until noon";
const RAIN = "Another of these days on which it rained and rained until the cellar was full";
const PAGE = `This is what your profile looks like to: Public\nAda Example\n3 March 2014 · Shared with Public\n${LAKE}\nLike`;

let into: string;
let exported: string;
const view = async (name: string, page: string | Uint8Array) => {
  const path = join(into, name);
  await writeFile(path, page);
  return path;
};
const audit = (...args: string[]) => run(["audit", exported, ...args], { audit: runAudit });

beforeAll(async () => {
  into = await folder();
  exported = await zip(
    "facebook-ada.zip",
    {
      [POSTS]: [
        post(LAKE, Date.parse("2014-03-03T10:15:20Z") / 1000),
        post(RAIN, Date.parse("2014-03-05T10:00:00Z") / 1000),
      ],
      [PROFILE]: profileOf("Ada Example", "ada"),
      [`${FB}/comments_and_reactions/comments.json`]: { comments_v2: [] },
    },
    into,
  );
});

describe("outscope audit --view", () => {
  test("says what a page shows, and the reports know it as seen in public", async () => {
    const path = await view("profile.txt", PAGE);
    const ran = await audit("--json", "--view", `profile=${path}`);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("profile.txt: 1 item of yours stands there, seen in public; 1 of them new.");
    const { items } = Report.parse(JSON.parse(ran.out));
    const [lake, rain] = [LAKE, RAIN].map((text) => items.find((item) => item.text === text));
    expect(lake).toMatchObject({ verdict: "in-scope", audience: { value: "public", certainty: "certain" } });
    expect(lake?.reasons[0]).toMatchObject({
      rule: "seen-in-public",
      seen: { view: "profile", certainty: "certain", on: new Date().toISOString().slice(0, 10) },
    });
    // What was not seen is as it was.
    expect(rain?.verdict).toBe("undetermined");
  });

  test("is there in CSV and HTML, in each language, and may be repeated", async () => {
    const [one, two] = [
      await view("one.txt", PAGE),
      await view("two.html", `<p>${PAGE.replaceAll("\n", "</p><p>")}</p>`),
    ];
    const out = join(into, "out");
    const ran = await audit(
      "--lang=de",
      "--out",
      out,
      "--format",
      "csv,html",
      "--view",
      `profile=${one}`,
      "--view",
      `profile=${two}`,
    );
    expect(ran.err).toContain("one.txt: 1 Ihrer Inhalte steht dort, öffentlich gesehen; davon neu: 1.");
    expect(ran.err).toContain("two.html: 1 Ihrer Inhalte steht dort, öffentlich gesehen; davon neu: 0.");
    const reports = await Promise.all((await readdir(out)).map((name) => readFile(join(out, name), "utf8")));
    expect(reports.some((text) => text.includes("seen-in-public facebook-timeline-unknown"))).toBe(true);
    expect(reports.some((text) => text.includes("stand dies auf Ihrem Profil, wie Fremde es sehen."))).toBe(true);
  });

  test("a page that proves nothing is said, and takes nothing from the audit", async () => {
    const path = await view("bo.txt", "Bo Example\n3 March 2014\nHello from the sea");
    const ran = await audit("--json", "--view", `profile=${path}`);
    expect(ran.code).toBe(0);
    expect(ran.err).toContain("bo.txt: Your name does not stand on this page");
    expect(JSON.parse(ran.out).summary.verdicts["in-scope"]).toBe(2); // name and user name
  });

  test("what the page leaves out of its time is asked about, and taken from a file of answers as it was printed", async () => {
    const months = ["January", "February", "March", "April", "May"];
    const text = (month: string) => `In ${month} I told everybody what the weather was like in our town`;
    const when = (month: number, day: number) => Date.UTC(2014, month, day, 10) / 1000;
    const posts = [...months.map((month, i) => post(text(month), when(i, 3))), post(RAIN, when(2, 20))];
    const path = await zip("facebook-months.zip", { [POSTS]: posts, [PROFILE]: profileOf("Ada Example", "ada") }, into);
    const shown = await view("months.txt", months.map((m) => `Ada Example\n3 ${m} 2014\n${text(m)}\nLike`).join("\n"));
    const ran = (...args: string[]) =>
      run(["audit", path, "--json", "--view", `profile=${shown}`, ...args], { audit: runAudit });
    const { err } = await ran();
    expect(err).toMatch(
      /From 3 January 2014 to 3 May 2014, 5 items of your timeline were seen and 1 was not\. That proves/,
    );
    const [notNow = "", never = ""] = err.split("\n").filter((line) => line.includes('{"facebook.timeline"'));
    expect(notNow).toContain("Not public now: {");
    const answers = await view("answers.json", never.slice(never.indexOf("{")));
    const second = await ran("--answers", answers);
    const { items } = Report.parse(JSON.parse(second.out));
    expect(items.find((item) => item.text === RAIN)?.verdict).toBe("not-in-scope");
    expect(items.filter((item) => item.reasons[0]?.rule === "seen-in-public")).toHaveLength(5);
    expect(second.err).not.toContain("That proves nothing");
  });

  test.each([
    ["nothing", 2, "is not of the form KIND=FILE"],
    ["wall=x.txt", 2, "is not of the form KIND=FILE"],
    ["profile=", 2, "is not of the form KIND=FILE"],
    ["profile=/no/such/page.html", 4, "There is nothing at"],
  ])("%s is refused before the audit begins", async (given, code, sentence) => {
    const ran = await run(["audit", "a.zip", "--view", given]);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(sentence);
    expect(ran.started).toEqual([]);
  });

  test("so is a file that is no page", async () => {
    const ran = await run([
      "audit",
      "a.zip",
      "--view",
      `profile=${await view("a.png", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0]))}`,
    ]);
    expect(ran.code).toBe(4);
    expect(ran.err).toContain("“a.png” is no page.");
    expect(ran.started).toEqual([]);
  });
});
