import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { KeptWords } from "../../../src/api/keptWords.ts";
import { runAudit } from "../../../src/audit.ts";
import { State } from "../../../src/state/state.ts";
import type { AuditStore } from "../../../src/store/types.ts";
import { folder, POSTS, PROFILE, post, profileOf, zip } from "../audit/export.ts";

const LAKE = "The lake was frozen this morning and we walked across it with the dogs until noon";
const RAIN = "Another of these days on which it rained and rained until the cellar was full";
const PAGE = ["Ada Example", "3 March 2014", LAKE];

let exported: string;
beforeAll(async () => {
  const at = (date: string) => Date.parse(date) / 1000;
  exported = await zip("facebook-ada.zip", {
    [POSTS]: [post(LAKE, at("2014-03-03T10:15:20Z")), post(RAIN, at("2014-03-05T10:00:00Z"))],
    [PROFILE]: profileOf("Ada Example", "ada"),
  });
});

const reasonOf = (store: AuditStore, text: string) => [...store.items()].find((item) => item.text === text)?.reasons[0];
const show = (store: AuditStore) => store.show({ kind: "profile", lines: PAGE, on: "2026-11-01", appWords: [] });

/** An audit with the words that a folder keeps. */
async function open(state: State): Promise<{ store: AuditStore; words: KeptWords }> {
  const store = await runAudit([exported]);
  const words = new KeptWords(state, (problem) => expect(problem).toBeNull());
  await words.attach(store);
  return { store, words };
}

test("what was seen is kept by account as day and kind of page, nothing of the page or the item, until all is forgotten", async () => {
  const root = await folder();
  const first = await open(await State.open(root));
  expect(show(first.store)).toMatchObject({ matched: 1, added: 1, of: 2, seen: 1, oldest: "2014-03-03T10:15:20.000Z" });
  const id = [...first.store.items()].find((item) => item.text === LAKE)?.id ?? "none";
  first.words.touch();
  await first.words.detach();
  await first.store.close();
  const [file = ""] = readdirSync(join(root, "accounts"));
  const kept = readFileSync(join(root, "accounts", file), "utf8");
  expect(Object.values(JSON.parse(kept).data.sightings)).toEqual([
    { on: "2026-11-01", view: "profile", certainty: "certain" },
  ]);
  for (const secret of [id, "lake", "Ada", "2014"]) expect(kept).not.toContain(secret);

  const state = await State.open(root);
  const second = await open(state);
  expect(reasonOf(second.store, LAKE)).toMatchObject({ rule: "seen-in-public", seen: { on: "2026-11-01" } });
  expect(reasonOf(second.store, RAIN)?.rule).toBe("facebook-timeline-unknown");
  await second.words.drop();
  await second.store.close();
  await state.forget();
  const third = await open(state);
  expect(reasonOf(third.store, LAKE)?.rule).toBe("facebook-timeline-unknown");
  await third.words.detach();
  await third.store.close();
});

test("showing a page can be undone, and showing it once more adds nothing", async () => {
  const store = await runAudit([exported]);
  const before = store.head().summary;
  show(store);
  expect(store.head().summary).not.toEqual(before);
  expect(show(store)).toMatchObject({ matched: 1, added: 0, seen: 1 });
  expect(store.undo()).toEqual({ type: "view", items: 1 });
  expect(store.head().summary).toEqual(before);
  expect(store.undo()).toBeNull();
  await store.close();
});
