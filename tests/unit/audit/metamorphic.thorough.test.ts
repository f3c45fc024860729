import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { matchKeys } from "../../../src/compare/matchKey.ts";
import { type ExampleOptions, type ExamplePart, makeExample } from "../../generator/index.ts";
import { auditParts, bySource, essence, type Found } from "./metamorphic.ts";

const EXPORTS: Record<string, ExampleOptions> = {
  "Facebook with a Page": { platforms: ["facebook"], facebookPage: true },
  "Facebook of 2018": { platforms: ["facebook"], facebookEra: "2018" },
  "Instagram, private, switched": {
    platforms: ["instagram"],
    instagramPrivate: true,
    privacySwitches: [new Date("2019-03-02T18:00:00Z")],
    closeFriendsSince: new Date("2020-01-01T00:00:00Z"),
    rare: true,
  },
  "Instagram, professional": { platforms: ["instagram"], professional: true },
  "Instagram of 2022": { platforms: ["instagram"], instagramEra: "B" },
  "both as pages": { format: "html" },
  "a minor": { minor: true },
};

const made = (options: ExampleOptions) => makeExample({ items: 60, seed: 5, media: false, noise: false, ...options });

describe.each(Object.entries(EXPORTS))("%s: files that are missing", (_, options) => {
  test("never make anything look safe, and take away only what stood in them alone", { timeout: 120_000 }, async () => {
    const example = made(options);
    const full = await auditParts(example.parts);
    const paths = example.parts.flatMap((p) => p.members.map((m) => m.path));
    const check = async (chosen: readonly string[]) => {
      const removed = withFolder(chosen, paths);
      const parts = example.parts.map((p) => ({ ...p, members: p.members.filter((m) => !removed.has(m.path)) }));
      // Where next to nothing is left there is no export any more.
      const less = await auditParts(parts).catch(() => null);
      if (less !== null) holds(full, less, removed);
    };
    await fc.assert(fc.asyncProperty(fc.subarray(paths, { minLength: 2, maxLength: paths.length - 1 }), check), {
      numRuns: 4,
    });
    // What hangs on one file alone is seen when each goes by itself.
    for (const { file, status } of full.head.files) if (status === "read") await check([file]);
  });
});

/**
 * Meta leaves a history without entries out, so beside other files of its folder its absence says "never switched": that is the
 * one thing an absence says. To be missing, it has to be missing with its folder.
 */
function withFolder(chosen: readonly string[], paths: readonly string[]): ReadonlySet<string> {
  const folders = chosen.flatMap((p) => /^.*login_and_\w+_creation\/(?=\w+_privacy_changes)/.exec(p)?.[0] ?? []);
  return new Set([...chosen, ...paths.filter((p) => folders.some((f) => p.startsWith(f)))]);
}

function holds(full: Found, less: Found, removed: ReadonlySet<string>) {
  const known = bySource(full.items);
  const left = bySource(less.items);
  for (const item of less.items) {
    const before = new Set(item.sources.map((s) => known.get(`${s.file} ${s.pointer}`)));
    const [one] = before;
    expect([before.size, one?.id !== undefined], `${item.kind} ${JSON.stringify(item.sources)}`).toEqual([1, true]);
    const safe = item.verdict === "not-in-scope" && one?.verdict !== "not-in-scope";
    expect(safe ? [item.kind, item.field, one?.verdict, item.reasons, [...removed]] : null).toBeNull();
  }
  for (const item of full.items) {
    const kept = item.sources.filter((s) => !removed.has(s.file));
    const lost = kept.length > 0 && !kept.some((s) => left.has(`${s.file} ${s.pointer}`));
    expect(lost ? [item.kind, kept, [...removed]] : null).toBeNull();
  }
}

describe("how an export is cut, named and given does not matter", () => {
  const OPTIONS: ExampleOptions = { items: 200, seed: 9, facebookPage: true };
  const whole = makeExample(OPTIONS);
  const cut = makeExample({ ...OPTIONS, parts: 3 });
  const renamed = (parts: readonly ExamplePart[], name: (old: string, n: number) => string) =>
    parts.map((p, n) => ({ ...p, name: name(p.name, n) }));

  const CASES: Record<string, () => Promise<Found>> = {
    "the parts in another order": () => auditParts(cut.parts, (paths) => [...paths].reverse()),
    "three parts a service": () => auditParts(cut.parts),
    "parts given twice": () =>
      auditParts([...whole.parts, ...renamed(whole.parts, (old) => old.replace(".zip", " (1).zip"))]),
    "a folder around everything": () => auditParts(makeExample({ ...OPTIONS, wrapRoot: true }).parts),
    "names with backslashes": () => auditParts(makeExample({ ...OPTIONS, backslashes: true }).parts),
    "litter of operating systems": () => auditParts(makeExample({ ...OPTIONS, noise: true }).parts),
  };

  test.each(Object.entries(CASES))("%s", async (_, run) => {
    const plain = await auditParts(makeExample({ ...OPTIONS, noise: false }).parts);
    expect(essence(await run())).toEqual(essence(plain));
  });

  test("zips whose names say nothing at all tell less of today, and nothing in them looks safer", async () => {
    const plain = await auditParts(whole.parts);
    const nameless = await auditParts(renamed(whole.parts, (_, n) => `download-${n}.zip`));
    expect(nameless.items).toHaveLength(plain.items.length);
    holds(plain, nameless, new Set());
  });
});

describe.each([
  ["facebook", {}],
  ["instagram", { instagramPrivate: true }],
] as const)("the pages of %s", (platform, more) => {
  test("have as many items as its JSON, and none that looks safer", async () => {
    const options: ExampleOptions = { items: 200, seed: 9, platforms: [platform], noise: false, media: false, ...more };
    const json = await auditParts(makeExample(options).parts);
    const html = await auditParts(makeExample({ ...options, format: "html" }).parts);
    const byKey = new Map<string, Found["items"]>();
    for (const item of json.items) for (const key of matchKeys(item)) byKey.set(key, [...(byKey.get(key) ?? []), item]);
    let matched = 0;
    for (const item of html.items) {
      const same = matchKeys(item).flatMap((key) => byKey.get(key) ?? []);
      if (same.length > 0) matched++;
      const safer = item.verdict === "not-in-scope" && same.length > 0 && same.every((s) => s.verdict !== item.verdict);
      expect(safer ? [item, same] : null).toBeNull();
    }
    expect(html.items.length).toBe(json.items.length);
    expect(matched).toBeGreaterThan(json.items.length * 0.9);
  });
});
