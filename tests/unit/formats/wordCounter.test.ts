import { describe, expect, test } from "vitest";
import type { Json } from "../../../src/decode/json.ts";
import { routes } from "../../../src/formats/routes.ts";
import { isCoverageLow, likeliestLanguage, WordCounter } from "../../../src/formats/wordCounter.ts";
import { auditFolder } from "./auditFolder.ts";
import { contextFor, mojibake } from "./collect.ts";

function wordsOf(records: unknown[], reader = "facebook-check-ins") {
  const route = routes.find((r) => r.reader.id === reader);
  if (route === undefined) throw new Error(reader);
  const counter = new WordCounter(contextFor().titles, route);
  for (const record of records) counter.record(record as Json);
  return counter.take();
}

describe("how many labels are understood", () => {
  test("labels at any depth, known in any language", () => {
    const words = wordsOf([
      {
        label_values: [
          { label: mojibake("Légende"), value: "x" },
          { title: "Place tags", dict: [{ dict: [{ label: "Qqq" }] }] },
        ],
      },
      { string_map_data: { Username: {}, "???": {} } },
    ]);
    expect(words).toMatchObject({ known: 3, total: 5 });
    expect(isCoverageLow(words)).toBe(false);
  });

  test("fewer than half of at least four is low", () => {
    expect(isCoverageLow({ known: 1, total: 4, languages: [] })).toBe(true);
    expect(isCoverageLow({ known: 2, total: 4, languages: [] })).toBe(false);
    expect(isCoverageLow({ known: 0, total: 3, languages: [] })).toBe(false);
  });

  test("settings, of which one label is needed, do not count", () => {
    expect(wordsOf([{ label_values: [{ label: "Qqq" }] }], "facebook-privacy-settings").total).toBe(0);
  });
});

describe("the language of an export", () => {
  test.each([
    [
      "de",
      [
        { data: [], title: "Ann Example hat einen Link geteilt." },
        { data: [], title: "Ann Example hat ihren Status aktualisiert." },
      ],
    ],
    [
      "nl",
      [
        { data: [], title: "Ann Example heeft een link gedeeld." },
        { data: [], title: "Ann Example voelt zich blij." },
      ],
    ],
    [
      "pl",
      [
        { data: [], title: mojibake("Ann Example udostępniła link.") },
        { data: [], title: "Ann Example lubi post użytkownika Bob." },
      ],
    ],
    ["it", [{ string_map_data: { "Nome utente": {}, "Account privato": {} } }]],
    [null, [{ data: [], title: "Ann Example đã chia sẻ một liên kết." }]],
    [null, []],
  ] as const)("%s", (language, records) => {
    expect(likeliestLanguage([wordsOf([...records])])).toBe(language);
  });

  test("what the user wrote tells nothing of it", () => {
    const caption = { media: [], title: "shared a link, added a photo" };
    expect(wordsOf([caption, caption, caption], "instagram-posts").languages).toEqual([]);
    expect(wordsOf([caption, caption, caption]).languages).toEqual([]);
  });

  test("of two as likely neither is taken", () => {
    const half = (language: string) => ({ known: 0, total: 0, languages: [[language, 5] as const] });
    expect(likeliestLanguage([half("de"), half("fr")])).toBeNull();
  });
});

test("an audit reports low coverage with the file, and shows the language it found", async () => {
  const odd = (i: number) => ({
    timestamp: 1_700_000_000 + i,
    media: [],
    label_values: [
      { label: "Qqq", value: "a" },
      { label: "Www", value: "b" },
    ],
  });
  const { problems, files, sources } = await auditFolder({
    "your_facebook_activity/posts/check-ins.json": [odd(1), odd(2)],
    "your_facebook_activity/comments_and_reactions/comments.json": {
      comments_v2: [1, 2, 3].map((i) => ({
        timestamp: 1_700_000_000 + i,
        title: "Ann Example hat Bob Examples Beitrag kommentiert.",
        data: [{ comment: { comment: "Ja" } }],
      })),
    },
  });
  const file = "your_facebook_activity/posts/check-ins.json";
  const problem = {
    code: "label-coverage-low",
    data: { file: expect.stringContaining("check-ins.json"), known: 0, total: 4 },
  };
  expect(problems).toContainEqual(problem);
  expect(files.find((f) => f.file.endsWith(file))?.problem).toEqual(problem);
  expect(sources[0]?.language).toBe("de");
});
