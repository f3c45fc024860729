import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { checkSync } from "recheck";
import { parseAst } from "vite";
import { expect, test, vi } from "vitest";
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

/**
 * Where patterns are built at run time, of pieces that stand in the program: judged as they come out when the file is loaded, or met
 * only by a text of bounded length, which the reason says.
 */
const BUILT: Readonly<Record<string, "judged" | { readonly bounded: string }>> = {
  "src/api/itemLink.ts": "judged",
  "src/decode/dates/printedDate.ts": "judged",
  "src/formats/notNeeded.ts": "judged",
  "src/formats/private.ts": "judged",
  "src/formats/route.ts": "judged",
  "src/formats/html/names.ts": { bounded: "headings of more than 500 characters are no sentence of Meta's" },
  "src/formats/titles/compile.ts": { bounded: "a title is cut at 500 characters" },
};

/** Files in which a pattern is made of something else than a literal. */
function* builtIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.tsx?$/.test(name)) continue;
    const tree = parseAst(readFileSync(join(folder, name), "utf8"), { lang: name.endsWith("x") ? "tsx" : "ts" });
    if (makesPatterns(tree)) yield join(folder, name);
  }
}

function makesPatterns(node: unknown): boolean {
  if (typeof node !== "object" || node === null) return false;
  const made = node as { type?: string; callee?: { name?: string } };
  if ((made.type === "NewExpression" || made.type === "CallExpression") && made.callee?.name === "RegExp") return true;
  return Object.values(node).some(makesPatterns);
}

test("patterns are built at run time only where they are judged, or meet a bounded text", () => {
  expect(new Set(builtIn("src"))).toEqual(new Set(Object.keys(BUILT)));
});

/** The patterns that files make when they are loaded. */
async function builtPatterns(): Promise<{ source: string; flags: string; file: string }[]> {
  vi.resetModules();
  const made: RegExp[] = [];
  const Own = RegExp;
  const recording = new Proxy(Own, {
    construct(target, args: [string, string?], newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp;
      made.push(pattern);
      return pattern;
    },
  });
  vi.stubGlobal("RegExp", recording);
  try {
    await import("../../../src/api/itemLink.ts");
    await import("../../../src/formats/routes.ts");
  } finally {
    vi.unstubAllGlobals();
  }
  return made.map(({ source, flags }) => ({ source, flags, file: "built at run time" }));
}

test("no pattern in src takes more time than in proportion to its text", { timeout: 300_000 }, async () => {
  const verdicts = new Map<string, string>();
  const slow: string[] = [];
  const built = await builtPatterns();
  expect(built.length).toBeGreaterThan(100);
  for (const { source, flags, file } of [...patternsIn("src"), ...built]) {
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
