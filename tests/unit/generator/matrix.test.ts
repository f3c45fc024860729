import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { VERDICTS } from "../../../src/model/vocabulary.ts";
import { type ExampleOptions, makeExample } from "../../generator/index.ts";
import { LANGUAGES } from "../../generator/language.ts";

const maybe = fc.constantFrom(true, false, null);
const day = fc.date({ min: new Date("2013-01-01"), max: new Date("2026-01-01"), noInvalidDate: true });

const options: fc.Arbitrary<ExampleOptions> = fc.record({
  seed: fc.nat(),
  items: fc.integer({ min: 10, max: 250 }),
  platforms: fc.constantFrom(["facebook"] as const, ["instagram"] as const, ["facebook", "instagram"] as const),
  facebookEra: fc.constantFrom("2018", "2021", "2023", "2024"),
  instagramEra: fc.constantFrom("A", "B", "C", "D"),
  language: fc.constantFrom(...LANGUAGES),
  format: fc.constantFrom("json", "html", "mixed"),
  clock: fc.constantFrom<12 | 24>(12, 24),
  coveredFrom: fc.option(day, { nil: null }),
  facebookPage: fc.boolean(),
  instagramPrivate: maybe,
  privacySwitches: fc.array(day, { maxLength: 4 }).map((days) => days.sort((a, b) => a.getTime() - b.getTime())),
  privacyHistory: fc.constantFrom("none", "no-folder"),
  switchShape: fc.constantFrom("map", "list"),
  closeFriendsSince: fc.option(day, { nil: null }),
  professional: fc.boolean(),
  minor: fc.boolean(),
  threads: fc.boolean(),
  threadsPrivate: maybe,
  parts: fc.integer({ min: 1, max: 4 }),
  wrapRoot: fc.boolean(),
  backslashes: fc.boolean(),
  noise: fc.boolean(),
  people: fc.constantFrom<1 | 2>(1, 2),
  audienceLabels: fc.boolean(),
  loneObjects: fc.boolean(),
  rare: fc.boolean(),
  factsShape: fc.constantFrom("map", "labels", null),
  media: fc.boolean(),
});

describe("any mix of options", () => {
  it("gives JSON that parses, pages that are closed, and truth that is consistent in itself", () => {
    fc.assert(
      fc.property(options, (mix) => {
        const example = makeExample(mix);
        const names = example.parts.flatMap(({ members }) => members.map(({ path }) => path));
        for (const { members } of example.parts) {
          for (const { path, data } of members) {
            if (path.endsWith(".json")) JSON.parse(data.toString("latin1"));
            if (path.endsWith(".html")) expect(data.toString("utf8")).toMatch(/^<html>.*<\/html>\n$/s);
          }
        }
        for (const path of example.messageFiles) expect(names).toContain(path);
        const known = new Set(example.accounts.map(({ platform, username }) => `${platform}/${username}`));
        const media = new Set<string>();
        for (const item of example.truth) {
          expect(known.has(`${item.platform}/${item.account}`)).toBe(true);
          expect(VERDICTS).toContain(item.verdict);
          if (item.audience.value === "unknown" && !mix.minor) expect(item.verdict).toBe("undetermined");
          // A page prints no time zone: its items say so.
          if (mix.format === "json") expect(item.printed).toBeUndefined();
          const flat = mix.instagramEra === "A" && item.platform === "instagram";
          if (mix.format === "html" && !flat) expect(item.printed !== undefined).toBe(item.createdAt !== null);
          if (item.question !== null) expect(item.question.startsWith(`${item.platform}.`)).toBe(true);
          for (const uri of item.media) {
            const key = `${item.platform}/${item.account}/${uri}`;
            expect(media.has(key)).toBe(false);
            media.add(key);
          }
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
