import { expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { Progress } from "../../../src/model/query.ts";
import { ProgressMeter } from "../../../src/read/progress.ts";
import { EXAMPLE_NOW, writeExample } from "../../generator/index.ts";
import { folder } from "../audit/export.ts";

test("while it reads, an audit tells which exports and accounts these are, and the first of their items", async () => {
  const { paths } = await writeExample(await folder(), { items: 300, seed: 5 });
  const told: Progress[] = [];
  const store = await runAudit(paths, { now: EXAMPLE_NOW, onProgress: (progress) => told.push(progress) });
  for (const progress of told) Progress.parse(progress);
  const { accounts, sources } = store.head();
  const texts = new Set([...store.items()].map((item) => item.text.trim()));
  await store.close();

  expect(told[0]?.found).toBeNull();
  const reading = told.filter((progress) => progress.phase === "reading");
  const known = reading.find((progress) => progress.found !== null)?.found;
  expect(known?.accounts).toEqual(accounts);
  expect(known?.sources.map((source) => source.path)).toEqual(sources.map((source) => source.path));
  const first = reading.at(-1)?.found?.first ?? [];
  expect(first).toHaveLength(5);
  for (const item of first) {
    expect(["post", "comment"]).toContain(item.kind);
    expect([...texts].some((text) => text.startsWith(item.text.replace(/…$/, "")))).toBe(true);
  }
});

test("what has been read of a file counts once, before it is through and after", () => {
  const told: Progress[] = [];
  const meter = new ProgressMeter((progress) => told.push(progress));
  meter.begin([100, 100]);
  meter.part(0, 90);
  meter.read(0, 100, 7);
  meter.judging();
  expect(told.at(-1)).toMatchObject({ bytesDone: 100, filesDone: 1, items: 7 });
});
