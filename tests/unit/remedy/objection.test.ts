import { describe, expect, test } from "vitest";
import { createTranslator } from "../../../src/locales/index.ts";
import { Region } from "../../../src/model/vocabulary.ts";
import { externalUrl } from "../../../src/policy/index.ts";
import { helpView } from "../../../src/remedy/help.ts";
import { objectionView } from "../../../src/remedy/objection.ts";
import { objectionData } from "../../../src/remedy/objectionData.ts";
import { objectionStatement } from "../../../src/remedy/statement.ts";

const view = (region: Region, country: string | null = null, language = "en") =>
  objectionView({ settings: { region, country }, words: createTranslator(language), tracking: [] });

describe("the ways to object", () => {
  test.each(Region.options)(
    "in %s: every page that is shown can be opened by its id, and is the one shown",
    (region) => {
      const { platforms, authorities, facts } = view(region);
      const channels = platforms.flatMap((group) => group.channels);
      expect(channels.length).toBeGreaterThan(0);
      for (const { linkId, url } of [...channels, ...channels.flatMap((channel) => channel.sources), ...authorities])
        expect(externalUrl(linkId)).toBe(url);
      for (const { source } of facts) expect(externalUrl(source?.linkId ?? "")).toBe(source?.url);
    },
  );

  test("the recommended form of Facebook in the EU comes first", () => {
    expect(view("eu").platforms[0]).toMatchObject({
      platform: "facebook",
      channels: [{ id: "facebook-privacy-center" }, {}, {}, {}, {}],
    });
  });

  test("a country's own authority comes first, then the one that leads on Meta", () => {
    expect(view("eu", "FR").authorities.map((authority) => authority.country)).toEqual(["FR", "IE"]);
    const german = view("eu", "DE").authorities;
    expect(german[0]?.land).toBe("Hamburg");
    expect(german.filter((authority) => authority.country === "DE")).toHaveLength(16);
    expect(view("uk", "GB").authorities.map((authority) => authority.country)).toEqual(["GB"]);
    expect(view("eu").authorities.length).toBeGreaterThan(30);
  });

  test.each(["AT", "DE", "FR", "GB", "CH", "BR", "US"])(
    "command and screens name the same authorities in %s",
    (country) => {
      const region = { GB: "uk", CH: "ch", BR: "br", US: "other" }[country] ?? "eu";
      const place = { region: Region.parse(region), country };
      expect(objectionData(place, createTranslator("en")).authorities.map(({ id }) => id)).toEqual(
        view(place.region, country).authorities.map(({ linkId }) => linkId),
      );
    },
  );

  test("words are in the language asked for, English where there is none", () => {
    const title = (language: string) => view("eu", null, language).platforms[0]?.channels[0]?.title;
    expect(title("fr-CA")).toBe("Espace de confidentialité\u00a0: l’IA chez Meta");
    expect(title("sv")).toBe(title("en"));
  });
});

test("help answers have sources that can be opened", () => {
  for (const answer of helpView(createTranslator("fr"))) {
    expect(answer.sources.length).toBeGreaterThan(0);
    for (const { linkId, url } of answer.sources) expect(externalUrl(linkId)).toBe(url);
  }
});

describe("the statement", () => {
  const counts = { atLeast: 1234, atMost: 5678, of: 9012, oldestYear: 2009 };
  test.each([
    ["en", "at least 1,234 and up to 5,678 of my 9,012 items", "2009"],
    ["de", "mindestens 1.234 und bis zu 5.678 meiner 9.012", "2009"],
    ["fr", "au moins 1 234", "2009"],
  ])("in %s names the counts in that language's numbers", (language, words, year) => {
    const text = objectionStatement({ platform: "instagram", region: "eu", words: createTranslator(language), counts });
    expect(text.replaceAll(/[\u00a0\u202f]/g, " ")).toContain(words);
    expect(text).toContain(year);
    expect(text).toContain("Instagram");
  });

  test("without public items or without an audit names no counts", () => {
    for (const none of [null, { ...counts, atLeast: 0, atMost: 0 }]) {
      const text = objectionStatement({
        platform: "facebook",
        region: "eu",
        words: createTranslator("en"),
        counts: none,
      });
      expect(text).not.toMatch(/\d{3}|copy of my data/);
    }
  });
});
