import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readSaved, writeReport } from "../../../src/report/index.ts";
import { linesOf } from "../../../src/report/saved/savedLines.ts";
import { joined, makeItem, makeSource } from "./source.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-saved-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const items = Array.from({ length: 3000 }, (_, i) =>
  makeItem(i, { text: `${"Zoë 🦊 \u2028 ".repeat(1 + (i % 90))}\n"],"problems":[` }),
);
const text = joined(writeReport("json", makeSource(items), { language: "en", region: "eu" }));

async function saved(content: string) {
  const path = join(folder, "report.json");
  await writeFile(path, content);
  const read = await readSaved(path);
  if (read === null) throw new Error("not taken for a report");
  return { head: read.head(), items: [...read.items()], again: [...read.items()].length };
}

test.each([
  ["as it was written", text],
  ["written anew by another program", JSON.stringify(JSON.parse(text), null, 2)],
  ["on one line", JSON.stringify(JSON.parse(text))],
  ["without a last line end", text.trimEnd()],
  ["with the line ends of Windows", text.replaceAll("\n", "\r\n")],
])("a report %s is read whole, and its items as often as they are asked for", async (_how, content) => {
  const read = await saved(content);
  expect(read.items).toEqual(items);
  expect(read.again).toBe(items.length);
  expect(read.head).toEqual(makeSource(items).head());
});

test("a report of nothing is one", async () => {
  const empty = joined(writeReport("json", makeSource([]), { language: "en", region: "eu" }));
  expect((await saved(empty)).items).toEqual([]);
});

test.each([
  ["cut off in an item", text.slice(0, text.length / 2)],
  ["without its last line", text.slice(0, text.lastIndexOf("\n]"))],
  ["with an item of another shape", text.replace('"verdict":"undetermined"', '"verdict":"maybe"')],
  ["with a head of another shape", text.replace('"items":3000', '"items":"many"')],
])("a report %s is refused by its name", async (_how, content) => {
  await expect(saved(content)).rejects.toMatchObject({
    problem: { code: "report-invalid", data: { file: "report.json" } },
  });
});

test("lines are cut wherever the pieces end", () => {
  const bytes = Buffer.from("a\n\nbé🦊\nlast");
  for (let size = 1; size <= bytes.length; size++) {
    const pieces = {
      *read() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      },
    };
    expect([...linesOf(pieces)].map(String)).toEqual(["a", "", "bé🦊", "last"]);
  }
});
