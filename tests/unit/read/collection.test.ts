import { expect, test } from "vitest";
import { BatchWriter } from "../../../src/read/batchWriter.ts";
import { Collection } from "../../../src/read/collection.ts";
import { ProgressMeter } from "../../../src/read/progress.ts";
import type { ReadResult } from "../../../src/read/readFile.ts";
import type { Accounts } from "../../../src/survey/accounts.ts";
import type { Entry } from "../../../src/survey/entry.ts";

const NO_TWINS = { pages: { twins: new Set(), leftOut: [] }, repeated: [] } as unknown as Accounts;

function entry(number: number): Entry {
  const member = { path: `posts_${number}.json`, size: 10 };
  return {
    number,
    account: 0,
    fragment: 0,
    file: { tree: 0, member, route: null, status: "read" },
  } as unknown as Entry;
}

function resultOf({ number }: Entry): ReadResult {
  const out = new BatchWriter();
  out.records = 1;
  out.problem(`problem-of-${number}`, ["", 0]);
  out.item({ kind: "post", text: `text ${number}`, createdAt: 0, place: { type: "own" }, pointer: ["", 0] });
  return { file: number, batch: out.take(), problem: null };
}

/** What is left of three files and a lost one, whose outcomes came in this order. */
function collected(order: readonly number[]) {
  const collection = new Collection(NO_TWINS, new ProgressMeter(undefined));
  for (const number of order) {
    const one = entry(number);
    const lost = { code: "file-read-crashed", data: { file: one.file.member.path } };
    collection.arrive(one, number === 2 ? lost : resultOf(one));
  }
  collection.takeArrived();
  const { table, outcomes } = collection;
  return {
    texts: Array.from({ length: table.n }, (_, row) => table.text(row)),
    problems: outcomes.problems.map(({ code }) => code),
  };
}

test("rows and problems stand in the order of the files, whichever thread was the quickest", () => {
  const inOrder = collected([1, 2, 3, 4]);
  expect(inOrder.texts).toEqual(["text 1", "text 3", "text 4"]);
  expect(inOrder.problems).toEqual(["problem-of-1", "file-read-crashed", "problem-of-3", "problem-of-4"]);
  expect(collected([4, 2, 1, 3])).toEqual(inOrder);
  expect(collected([3, 4, 2, 1])).toEqual(inOrder);
});
