import { describe, expect, it } from "vitest";
import { fillYears } from "../../../renderer/src/found/sums.ts";
import { matches } from "../../../renderer/src/help/matches.ts";
import { remainingWords } from "../../../renderer/src/import/remaining.ts";
import { toggleFacet, valuesOf } from "../../../renderer/src/items/filters/facetList.ts";
import { PageCache } from "../../../renderer/src/items/list/pageCache.ts";
import { commonEffects } from "../../../renderer/src/object/effects.ts";
import { arrange } from "../../../renderer/src/object/platforms.ts";
import { makeFormat } from "../../../renderer/src/shared/format.ts";
import { LINKS } from "../../../renderer/src/shared/linkIds.ts";
import { parseHash } from "../../../renderer/src/shared/router.ts";
import { plainPath } from "../../../renderer/src/start/plainPath.ts";
import { guessCountry, regionOf } from "../../../src/model/countries.ts";
import { Filter } from "../../../src/model/filter.ts";
import type { Facets, Page } from "../../../src/model/query.ts";
import { VERDICTS } from "../../../src/model/vocabulary.ts";
import { externalUrl } from "../../../src/policy/index.ts";

const verdicts = { "in-scope": 1, "likely-in-scope": 0, undetermined: 0, "formerly-public": 0, "not-in-scope": 0 };

const NO_FACETS: Facets = {
  total: 0,
  verdicts: [],
  platforms: [],
  accounts: [],
  kinds: [],
  years: [],
  containers: [],
  notes: [],
  places: [],
  decisions: [],
};

describe("facets", () => {
  it("turn a value on and off, with null for what has no date or decision", () => {
    const on = toggleFacet(Filter.parse({}), "years", "");
    expect(on.years).toEqual([null]);
    expect(toggleFacet(on, "years", "").years).toEqual([]);
    expect(toggleFacet(Filter.parse({}), "accounts", "1").accounts).toEqual([1]);
  });

  it("keep a chosen value that counts nothing, so that it can be taken off", () => {
    const filter = Filter.parse({ platforms: ["threads"], kinds: ["event"] });
    expect(valuesOf(NO_FACETS, filter, "kinds")).toEqual([{ value: "event", count: 0 }]);
  });

  it("show verdicts most exposed first, whatever their counts", () => {
    const filter = Filter.parse({});
    const values = valuesOf(
      { ...NO_FACETS, verdicts: [...VERDICTS].reverse().map((value, count) => ({ value, count })) },
      filter,
      "verdicts",
    ).map(({ value }) => value);
    expect(values[0]).toBe("in-scope");
    expect(values.at(-1)).toBe("not-in-scope");
  });
});

describe("pages of the list", () => {
  const page = (from: number): Page => ({ total: 1000, from, rows: [] });
  const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

  it("are asked for two at a time, and what was scrolled past is not asked for", async () => {
    const asked: number[] = [];
    const waiting: (() => void)[] = [];
    const cache = new PageCache(
      (from) => {
        asked.push(from);
        return new Promise((resolve) => waiting.push(() => resolve(page(from))));
      },
      () => undefined,
      () => undefined,
    );
    cache.want(0, 500);
    expect(asked).toEqual([0, 100]);
    cache.want(900, 950);
    waiting.shift()?.();
    await settled();
    expect(asked).toEqual([0, 100, 900]);
  });

  it("that answer after the filter changed are dropped", async () => {
    let drawn = 0;
    const cache = new PageCache(
      async (from) => page(from),
      () => {
        drawn += 1;
      },
      () => undefined,
    );
    cache.want(0, 10);
    cache.stop();
    await settled();
    expect(drawn).toBe(0);
  });
});

it("fills the years between, and lets a damaged date not stretch the chart", () => {
  const values = fillYears([
    { value: "2010", verdicts },
    { value: "2013", verdicts },
    { value: "unknown", verdicts },
  ]).map(({ value }) => value);
  expect(values).toEqual(["2010", "2011", "2012", "2013", "unknown"]);
  expect(
    fillYears([
      { value: "1970", verdicts },
      { value: "2024", verdicts },
    ]).length,
  ).toBeLessThan(40);
});

it("reads addresses of screens and nothing else", () => {
  expect(parseHash("#/items/3")).toEqual({ screen: "items", visit: 3 });
  expect(parseHash("#t=secret")).toEqual({ screen: "start", visit: null });
  expect(parseHash("#/items/x")).toEqual({ screen: "items", visit: null });
});

it("estimates without false exactness", () => {
  expect(remainingWords(null)).toBeNull();
  expect(remainingWords(1200)?.count).toBe(5);
  expect(remainingWords(130_000)).toEqual({ key: "import.remaining.minutes", count: 2 });
});

it("guesses the country from the system's time zone, else from languages that are spoken at home", () => {
  expect(guessCountry(["en-US"], "Europe/Vienna")).toBe("AT");
  expect(guessCountry(["de-CH", "fr-FR"], "UTC")).toBe("CH");
  expect(guessCountry(["en-GB"], "America/New_York")).toBeNull(); // English says nothing of where one lives
  expect(guessCountry(["en-IE", "fr-CA", "de-DE"], null)).toBeNull();
});

it("opens the pages that our own data name, by the addresses they have there", () => {
  for (const { linkId, url } of Object.values(LINKS)) expect(externalUrl(linkId)).toBe(url);
});

it("puts the accounts that were found first, the one with most that is public before the other", () => {
  const groups = (["facebook", "instagram", "threads", "whatsapp", "other"] as const).map((platform) => ({
    platform,
    channels: [],
  }));
  const account = (platform: "facebook" | "instagram" | "threads") => ({
    platform,
    username: null,
    name: null,
    private: null,
    birthDate: null,
  });
  const count = (value: string, n: number) => ({ value, verdicts: { ...verdicts, "in-scope": n } });
  const both = arrange(groups, {
    accounts: [account("facebook"), account("instagram"), account("threads")],
    byPlatform: [count("facebook", 5), count("instagram", 3), count("threads", 4)],
  });
  expect(both.own.map(({ platform, count }) => [platform, count])).toEqual([
    ["instagram", 7],
    ["facebook", 5],
  ]);
  expect(both.others.map(({ platform }) => platform)).toEqual(["threads", "whatsapp", "other"]);
  const one = arrange(groups, { accounts: [account("instagram")], byPlatform: [count("instagram", 3)] });
  expect(one.own.map(({ platform }) => platform)).toEqual(["instagram"]);
  expect(one.others.map(({ platform }) => platform)).toEqual(["facebook", "threads", "whatsapp", "other"]);
});

it("understands a pasted path in any dress", () => {
  const path = "/home/mira/My Downloads/a.zip";
  for (const pasted of [
    path,
    `  ${path}\n`,
    `"${path}"`,
    `'${path}'`,
    `“${path}”`,
    "/home/mira/My\\ Downloads/a.zip",
    "~/My Downloads/a.zip",
    "file:///home/mira/My%20Downloads/a.zip",
  ])
    expect(plainPath(pasted, "/home/mira"), pasted).toBe(path);
  expect(plainPath("file:///C:/Users/mira/a.zip", null)).toBe("C:/Users/mira/a.zip");
  expect(plainPath("C:\\Users\\mira\\a.zip", null)).toBe("C:\\Users\\mira\\a.zip");
  expect(plainPath("~/a.zip", null)).toBe("~/a.zip"); // where the home is not known, the path stays as it was given
});

it("knows which country has which rules", () => {
  expect(["FR", "LI", "GB", "CH", "BR", "US"].map(regionOf)).toEqual(["eu", "eu", "uk", "ch", "br", "other"]);
});

it("writes dates as exactly as they are known, in the user's region", () => {
  expect(makeFormat("en-GB").partialDay("2025-05-27")).toBe("27 May 2025");
  expect(makeFormat("en-US").partialDay("2025-05-27")).toBe("May 27, 2025");
  expect(makeFormat("en-GB").partialDay("2025-05")).toBe("May 2025");
  expect(makeFormat("de").partialDay("2025")).toBe("2025");
  expect(makeFormat("de").partialDay("Art. 21")).toBe("Art. 21");
  expect(makeFormat("en-GB").day("2014-03-01T23:30:00.000Z")).toBe("1 Mar 2014");
  expect(makeFormat("en").bytes(1_830_000_000)).toBe("1.83 GB");
  expect(makeFormat("en").bytes(0)).toBe("0 bytes");
});

it("finds what all forms have in common, and leaves each its own", () => {
  const form = (does: string[], contested: string[]) => ({ does, doesNot: ["c"], contested });
  const forms = [form(["a", "b"], ["x"]), form(["b", "d"], [])];
  expect(commonEffects(forms)).toEqual({ does: ["b"], doesNot: ["c"], contested: [] });
  expect(commonEffects(forms.slice(0, 1))).toEqual({ does: [], doesNot: [], contested: [] });
});

it("finds help whatever the case and accents", () => {
  expect(matches("reponse", "Une RÉPONSE courte")).toBe(true);
  expect(matches("form error", "The form does not open")).toBe(false);
});
