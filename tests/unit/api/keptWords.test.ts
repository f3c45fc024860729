import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { KeptWords } from "../../../src/api/keptWords.ts";
import { runAudit } from "../../../src/audit.ts";
import { Filter } from "../../../src/model/filter.ts";
import { Sort } from "../../../src/model/query.ts";
import { AccountState } from "../../../src/state/schema.ts";
import { State } from "../../../src/state/state.ts";
import type { AuditStore } from "../../../src/store/types.ts";
import { EXAMPLE_NOW, writeExample } from "../../generator/index.ts";

const root = mkdtempSync(join(tmpdir(), "outscope-words-"));
let paths: readonly string[];
let store: AuditStore;
beforeAll(async () => {
  ({ paths } = await writeExample(join(root, "example"), { items: 300, seed: 5, media: false }));
  store = await runAudit(paths, { now: EXAMPLE_NOW });
});
afterAll(async () => {
  await store.close();
  rmSync(root, { recursive: true, force: true });
});

const saved = (folder: string) =>
  readdirSync(join(folder, "accounts")).map((name) => {
    const text = readFileSync(join(folder, "accounts", name), "utf8");
    return { text, data: AccountState.parse((JSON.parse(text) as { data: unknown }).data) };
  });

test("an audit knows every name its questions are about", () => {
  const accounts = store.fingerprints().map((_, index) => store.namedQuestions(index));
  const asked = store.questions().filter(({ subject }) => subject !== null);
  expect(asked.length).toBeGreaterThan(5);
  for (const { id, account } of asked) expect(accounts[account]).toContain(id.replace(/#\d+$/, ""));
});

test("every account's file holds the decisions on its own items and no names, and all come back", async () => {
  const folder = join(root, "state");
  const words = new KeptWords(await State.open(folder), (problem) => expect(problem).toBeNull());
  await words.attach(store);
  const { rows } = store.page(Filter.parse({ reactions: true }), Sort.parse({}), 0, 500);
  const accounts = store.fingerprints().length;
  expect(accounts).toBeGreaterThan(1);
  const chosen = Array.from(
    { length: accounts },
    (_, n) => rows.find(({ row }) => store.item(row).account === n)?.row ?? -1,
  );
  store.decide(chosen, "hide");
  const named = store.questions().filter(({ subject }) => subject !== null);
  for (const { id } of named) store.answer(id, "limited");
  const before = store.words();
  words.touch();
  await words.detach();

  const files = saved(folder);
  expect(files.map(({ data }) => Object.keys(data.decisions).length)).toEqual(chosen.map(() => 1));
  for (const { text } of files)
    for (const { subject } of named) expect(text).not.toContain(JSON.stringify(subject).slice(1, -1));

  const again = await runAudit(paths, { now: EXAMPLE_NOW });
  await new KeptWords(await State.open(folder), () => undefined).attach(again);
  expect(again.words()).toEqual(before);
  await again.close();
});
