import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePath, reportFileName, writeWhole } from "../../../src/report/index.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-report-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("writes the whole text, for the user's eyes only", async () => {
  const path = join(folder, "a.csv");
  await writeWhole(path, ["Café ", "time"]);
  expect(await readFile(path, "utf8")).toBe("Café time");
  expect((await stat(path)).mode & 0o077).toBe(0);
  expect(await readdir(folder)).toEqual(["a.csv"]);
});

test("a failure half-way leaves the older file and nothing else", async () => {
  const path = join(folder, "a.csv");
  await writeFile(path, "older");
  function* failing() {
    yield "half";
    throw Object.assign(new Error("no space"), { code: "ENOSPC" });
  }
  await expect(writeWhole(path, failing())).rejects.toMatchObject({
    problem: { code: "report-write-failed", data: { file: "a.csv", reason: "ENOSPC" } },
  });
  expect(await readdir(folder)).toEqual(["a.csv"]);
  expect(await readFile(path, "utf8")).toBe("older");
});

test("what a killed run left goes with the next report; what a running one writes, and files of others, stay", async () => {
  const left = ".report.html.999999999-0123456789ab.part";
  const stays = [`.report.html.${process.ppid}-0123456789ab.part`, ".a.part", "b.999999999-0123456789ab.part"];
  for (const name of [left, ...stays]) await writeFile(join(folder, name), "x");
  await writeWhole(join(folder, "a.csv"), ["x"]);
  expect((await readdir(folder)).sort()).toEqual([...stays, "a.csv"].sort());
});

test("a folder that is not there is a problem that names the file, not its path", async () => {
  await expect(writeWhole(join(folder, "none", "a.csv"), ["x"])).rejects.toMatchObject({
    problem: { code: "report-write-failed", data: { file: "a.csv", reason: "ENOENT" } },
  });
});

test("the file's name says of whom it is and the day", () => {
  expect(reportFileName("html", "2026-11-23T12:00:00.000Z")).toBe("outscope-report-2026-11-23.html");
  const named = (username: string | null, name: string | null) =>
    reportFileName("csv", "2026-11-23", [{ username, name }]);
  expect(named("ann.example", "Ann Example")).toBe("outscope-report-ann.example-2026-11-23.csv");
  expect(named(null, "../Élise / Quintal")).toBe("outscope-report-Élise-Quintal-2026-11-23.csv");
  expect(named(null, "...")).toBe("outscope-report-2026-11-23.csv");
});

test("a report of the same name and day is not written over", async () => {
  const path = join(folder, "a.b.html");
  expect(await freePath(path)).toBe(path);
  await writeFile(path, "one");
  expect(await freePath(path)).toBe(join(folder, "a.b-2.html"));
  await writeFile(join(folder, "a.b-2.html"), "two");
  expect(await freePath(path)).toBe(join(folder, "a.b-3.html"));
});
