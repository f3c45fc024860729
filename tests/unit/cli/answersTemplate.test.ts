import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { collectAnswers } from "../../../src/cli/answers.ts";
import { answersFile } from "../../../src/model/answersFile.ts";
import { question } from "./harness.ts";

test("a template is taken as it is, and filled in", async () => {
  const folder = await mkdtemp(join(tmpdir(), "outscope-template-"));
  const file = join(folder, "answers.json");
  const template = answersFile(
    [question("facebook.timeline"), question("facebook.friends", { answer: "limited" })],
    [],
  );
  await writeFile(file, JSON.stringify(template));
  expect((await collectAnswers([], file)).file?.words.answers).toEqual({ "facebook.friends": "limited" });
  await writeFile(file, JSON.stringify({ ...template, "facebook.timeline": "public" }));
  expect((await collectAnswers([], file)).file?.words.answers).toEqual({
    "facebook.timeline": "public",
    "facebook.friends": "limited",
  });
  await rm(folder, { recursive: true });
});
