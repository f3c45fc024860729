import { expect, test } from "vitest";
import { runAudit } from "../../../../src/audit.ts";
import type { AuditStore } from "../../../../src/store/types.ts";
import { EXAMPLE_NOW, writeExample } from "../../../generator/index.ts";
import { folder } from "../../audit/export.ts";

async function example(): Promise<AuditStore> {
  const { paths } = await writeExample(await folder(), { platforms: ["facebook"], items: 500, seed: 3 });
  return runAudit(paths, { now: EXAMPLE_NOW });
}

const FRIENDS = "facebook.friends";
const openOf = (store: AuditStore) => store.overview().openQuestions;
const settled = (store: AuditStore) => store.questions().filter((q) => q.settledBy === FRIENDS);

test("an answer for all friends settles each friend's own question, which may still be answered otherwise", async () => {
  const store = await example();
  const openBefore = openOf(store);
  expect(settled(store)).toEqual([]);
  store.answer(FRIENDS, "limited");
  const single = settled(store);
  expect(single.length).toBeGreaterThan(1);
  expect(single.every((q) => q.topic === "facebook.host" && q.open === 0)).toBe(true);
  expect(openOf(store)).toBe(openBefore - 1 - single.length);
  expect(store.questions().find(({ id }) => id === FRIENDS)?.subjects).toBe(single.length);

  const [one] = single;
  if (one === undefined) throw new Error("the example has friends");
  expect(store.answer(one.id, "public")).toBe(one.items);
  expect(store.questions().find(({ id }) => id === one.id)).toMatchObject({ answer: "public", settledBy: FRIENDS });
  expect(openOf(store)).toBe(openBefore - 1 - single.length);
  store.undo();
  store.undo();
  expect(settled(store)).toEqual([]);
  expect(openOf(store)).toBe(openBefore);
  await store.close();
});

test("“it varied” for all friends settles nothing: each friend's question stays open", async () => {
  const store = await example();
  const openBefore = openOf(store);
  store.answer(FRIENDS, "mixed");
  expect(settled(store)).toEqual([]);
  expect(openOf(store)).toBe(openBefore - 1);
  await store.close();
});

test("what an answer changes is counted as the question counts: without reactions, unless they are included", async () => {
  const store = await example();
  const friends = () => store.questions().find(({ id }) => id === FRIENDS)?.items;
  const without = friends();
  expect(store.answer(FRIENDS, "public")).toBe(without);
  store.undo();
  store.setPreferences({ includeReactions: true });
  const included = friends();
  expect(included).toBeGreaterThan(without ?? 0);
  expect(store.answer(FRIENDS, "public")).toBe(included);
  await store.close();
});
