import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import { parseAst } from "vite";
import { expect, test } from "vitest";
import judged from "./patterns.json" with { type: "json" };

/**
 * Patterns that no text can make slow: recheck shows that they take time in proportion to its length. To judge all of them
 * takes minutes, so what it said is kept in `patterns.json`; a pattern that is not in there is judged now. Where it cannot
 * tell, or where the text is bounded, a person has written the reason there instead of "linear".
 */
const known: Readonly<Record<string, string>> = judged;
const RECHECK_MS = 20_000;

function* patternsIn(folder: string): Generator<{ source: string; flags: string; file: string }> {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(name)) continue;
    const file = join(folder, name);
    const found: { pattern: string; flags: string }[] = [];
    collect(parseAst(readFileSync(file, "utf8"), { lang: name.endsWith("x") ? "tsx" : "ts" }), found);
    for (const { pattern, flags } of found) yield { source: pattern, flags, file };
  }
}

function collect(node: unknown, into: { pattern: string; flags: string }[]): void {
  if (typeof node !== "object" || node === null) return;
  if ("regex" in node) into.push(node.regex as { pattern: string; flags: string });
  for (const child of Object.values(node)) collect(child, into);
}

test("no pattern in src takes more time than in proportion to its text", { timeout: 300_000 }, () => {
  const verdicts = new Map<string, string>();
  const slow: string[] = [];
  for (const { source, flags, file } of patternsIn("src")) {
    const key = `/${source}/${flags}`;
    if (verdicts.has(key)) continue;
    const before = known[key];
    const said = before ?? checkSync(source, flags, { timeout: RECHECK_MS });
    const verdict = typeof said === "string" ? said : said.status === "safe" ? "linear" : null;
    if (verdict === null) slow.push(`${file}: ${key}`);
    else verdicts.set(key, verdict);
  }
  if (process.env.OUTSCOPE_WRITE_DOCS === "1") {
    const sorted = Object.fromEntries([...verdicts].sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(join(import.meta.dirname, "patterns.json"), `${JSON.stringify(sorted, null, 2)}\n`);
  }
  expect(slow).toEqual([]);
  expect(verdicts.size).toBeGreaterThan(200);
});

test("the judge knows a slow pattern when it sees one", () => {
  expect(checkSync("\\s+$", "").status).toBe("vulnerable");
  expect(checkSync("^\\s+", "").status).toBe("safe");
});
