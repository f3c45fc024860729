import { expect, it } from "vitest";
import { allFacts, publisherOf } from "../../../src/policy/index.ts";

it("names Meta as publisher of Meta's words, also where an archive keeps them", () => {
  expect(publisherOf("https://www.facebook.com/help/contact/1")).toBe("Meta");
  expect(
    publisherOf("https://github.com/OpenTermsArchive/pga-versions/blob/e4da78f/Facebook/Privacy%20Policy.md"),
  ).toBe("Meta (Open Terms Archive)");
});

it("lets a page that nobody has named stand for itself, without www", () => {
  expect(publisherOf("https://www.example.org/a/b")).toBe("example.org");
});

it("shows no source of ours as a place where code lies", () => {
  const shown = new Set(allFacts.flatMap(({ sources }) => sources.map(({ url }) => publisherOf(url))));
  expect([...shown].filter((name) => /github/i.test(name))).toEqual([]);
});

it("sends nobody to a network that spreads disinformation", () => {
  const hosts = allFacts.flatMap(({ sources }) => sources.map(({ url }) => new URL(url).hostname));
  expect(hosts.filter((host) => /(^|\.)(news-)?pravda[\w-]*\./.test(host))).toEqual([]);
});
