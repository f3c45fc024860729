import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answersTemplate, collectAnswers } from "../../../src/cli/answers.ts";
import { question } from "./harness.ts";

test("a template is taken as it is, and filled in", async () => {
  const folder = await mkdtemp(join(tmpdir(), "outscope-template-"));
  const file = join(folder, "answers.json");
  const template = answersTemplate([
    question("facebook.timeline"),
    question("facebook.friends", { answer: "limited" }),
  ]);
  await writeFile(file, JSON.stringify(template));
  expect(await collectAnswers([], file)).toEqual([["facebook.friends", "limited"]]);
  await writeFile(file, JSON.stringify({ ...template, "facebook.timeline": "public" }));
  expect(await collectAnswers([], file)).toEqual([
    ["facebook.timeline", "public"],
    ["facebook.friends", "limited"],
  ]);
  await rm(folder, { recursive: true });
});
