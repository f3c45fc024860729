import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runAudit } from "../../../src/audit.ts";
import { matchKey, matchKeys } from "../../../src/compare/matchKey.ts";
import type { Item } from "../../../src/model/report.ts";
import { EXAMPLE_NOW, type ExampleOptions, writeExample } from "../../generator/index.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "outscope-match-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function itemsOf(format: "json" | "html", options: ExampleOptions): Promise<Item[]> {
  const { paths } = await writeExample(join(folder, `${format}-${options.platforms?.[0]}`), {
    seed: 5,
    items: 200,
    format,
    ...options,
  });
  const store = await runAudit(paths, { now: EXAMPLE_NOW });
  const items = [...store.items()];
  await store.close();
  return items;
}

describe("the key that compares exports", () => {
  const item = {
    platform: "facebook",
    text: " Hello \n you",
    createdAt: "2025-06-01T15:31:29.000Z",
    media: [],
  } as const;

  test("is the file's name where there is one, else the text, and the day", () => {
    expect(matchKey(item)).toBe(matchKey({ ...item, text: "Hello you", createdAt: "2025-06-01T01:00:00.000Z" }));
    expect(matchKey(item)).not.toBe(matchKey({ ...item, createdAt: "2025-06-02T15:31:29.000Z" }));
    const shown = { ...item, media: [{ uri: "a/b/1.jpg" }] };
    expect(matchKey(shown)).toBe(matchKey({ ...shown, text: "", media: [{ uri: "c/1.jpg" }] }));
    expect(matchKeys(item)).toEqual([matchKey(item)]);
  });

  test("allows for the clock of printed times", () => {
    const printed = { ...item, createdAt: "2025-06-01T20:00:00.000Z", createdAtZone: "assumed" } as const;
    const utc = { ...item, createdAt: "2025-06-02T04:00:00.000Z", createdAtZone: "utc" } as const;
    expect(matchKeys(printed)).toContain(matchKey(utc));
  });

  test.each(["facebook", "instagram"] as const)(
    "joins the JSON and the HTML export of one %s account",
    async (platform) => {
      const json = await itemsOf("json", { platforms: [platform] });
      const html = await itemsOf("html", { platforms: [platform] });
      const known = new Set(json.map(matchKey));
      const dated = html.filter((i) => i.createdAt !== null && i.kind !== "reaction");
      const lost = dated.filter((i) => !matchKeys(i).some((key) => known.has(key)));
      expect(dated.length).toBeGreaterThan(80);
      expect(lost.map((i) => `${i.kind} ${i.createdAt} ${i.text.slice(0, 40)}`)).toEqual([]);
    },
  );
});
