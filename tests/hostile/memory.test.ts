import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { corpus } from "./corpus/index.ts";
import { Auditor, type Figures } from "./measure/auditor.ts";
import { figuresIn, withFigures } from "./measure/table.ts";

/** What an audit of any hostile input may take, the program itself included. */
const MOST_MB = 300;
/** Every case in a process of its own, for the figures of the document: `npm run hostile:figures`. */
const WRITE = process.env.OUTSCOPE_WRITE === "1";
const path = join(import.meta.dirname, "../../SECURITY.md");
const groups = [...new Set(corpus.map(({ group }) => group))];

let auditor: Auditor;
const taken = new Map<string, Figures>();
beforeAll(async () => {
  auditor = await Auditor.make();
});
afterAll(() => auditor.close());

describe.each(groups)("%s", (group) => {
  test.each(corpus.filter((one) => one.group === group))(`$name comes back within ${MOST_MB} MB`, async (one) => {
    const shared = await auditor.audit(one, WRITE);
    // A process keeps memory of earlier audits; only what a fresh one needs counts against the case.
    const figures = shared.mb > MOST_MB && !WRITE ? await auditor.audit(one, true) : shared;
    taken.set(one.name, figures);
    if (one.meanwhile === undefined) expect(figures.items).toBe(one.rest);
    expect(figures.mb).toBeLessThanOrEqual(MOST_MB);
  });
});

test("SECURITY.md gives figures for the whole corpus", () => {
  if (WRITE) writeFileSync(path, withFigures(readFileSync(path, "utf8"), taken));
  const given = figuresIn(readFileSync(path, "utf8"));
  expect(given).toEqual(Object.fromEntries(groups.map((g) => [g, corpus.filter(({ group }) => group === g).length])));
});
