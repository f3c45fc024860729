import { expect, test } from "vitest";
import { readHtml } from "../../../src/decode/html/readHtml.ts";
import type { Json, JsonObject } from "../../../src/decode/json.ts";
import { fileRecords, readRecord } from "../../../src/formats/fileRecords.ts";
import { HtmlFile } from "../../../src/formats/html/adapter.ts";
import type { Reader } from "../../../src/formats/reader.ts";
import type { Route } from "../../../src/formats/route.ts";
import { routeOf, routes } from "../../../src/formats/routes.ts";
import { BatchWriter } from "../../../src/read/batchWriter.ts";
import { type ExampleOptions, makeExample } from "../../generator/index.ts";
import { longText, SHAPES } from "../../hostile/longTexts.ts";
import { contextFor } from "../formats/collect.ts";

/** Every era of both services: together they have a file for nearly every reader. */
const EXPORTS: readonly ExampleOptions[] = [
  ...(["2018", "2021", "2023", "2024"] as const).map((facebookEra) => ({
    platforms: ["facebook"] as const,
    facebookEra,
  })),
  ...(["A", "B", "C", "D"] as const).map((instagramEra) => ({ platforms: ["instagram"] as const, instagramEra })),
];
/** Records of one reader that differ in their fields: more say nothing new. */
const RECORDS = 40;

/** One text of one record or block, and what reads the whole with another text in its place. */
interface Field {
  readonly name: string;
  readonly read: (text: string) => void;
}

/** The texts of a value by the way to each, numbers of list elements left out; `put` gives the value with another one there. */
function* textsIn(
  value: unknown,
  way: string,
  put: (other: unknown) => unknown,
): Generator<[string, (text: string) => unknown]> {
  if (typeof value === "string") yield [way, put];
  else if (Array.isArray(value))
    for (const [i, each] of value.entries()) yield* textsIn(each, `${way}/#`, (other) => put(value.with(i, other)));
  else if (typeof value === "object" && value !== null)
    for (const [key, each] of Object.entries(value))
      yield* textsIn(each, `${way}/${key}`, (other) => put({ ...value, [key]: other }));
}

/** For the readers that the generator has no file for: records with what such files are made of, in both of Meta's shapes. */
const GENERAL: readonly JsonObject[] = [
  {
    timestamp: 1500000000,
    title: "Ann posted in Cooking.",
    name: "a",
    text: "a",
    description: "a",
    uri: "posts/media/a.jpg",
    url: "https://example.org/",
    path: "photos/a.jpg",
    caption: "a",
    taken_at: "2018-05-01T10:00:00",
    location: "a",
    data: [
      {
        post: "a",
        name: "a",
        review: { name: "a", text: "a" },
        comment: { timestamp: 1, comment: "a", author: "a", group: "Cooking" },
      },
    ],
    attachments: [
      {
        data: [
          { media: { uri: "a.jpg", title: "a", description: "a" } },
          { text: "a" },
          { external_context: { url: "a", name: "a" } },
          { place: { name: "a", address: "a", url: "a" } },
        ],
      },
    ],
    media: [{ uri: "a.jpg", title: "a" }],
    tags: [{ name: "a" }],
    messages: [{ sender_name: "a", content: "a", timestamp_ms: 1 }],
    participants: [{ name: "a" }],
    conversation: [{ sender: "a", text: "a", created_at: "2018-05-01T10:00:00" }],
    string_list_data: [{ value: "a", href: "a", timestamp: 1 }],
    string_map_data: {
      Comment: { value: "a", href: "a" },
      Time: { timestamp: 1 },
      Caption: { value: "a" },
      Name: { value: "a" },
    },
    media_map_data: { Photo: { uri: "a.jpg", title: "a" } },
    media_list_data: [{ uri: "a.jpg", title: "a" }],
  },
  {
    timestamp: 1500000000,
    fbid: "1",
    ent_name: "a",
    title: "a",
    media: [{ uri: "a.jpg", title: "a", description: "a" }],
    label_values: [
      { label: "Text", value: "a", ent_field_name: "Text" },
      { label: "URL", value: "a", href: "https://example.org/" },
      { label: "Name", vec: [{ value: "a" }], title: "a" },
      {
        title: "Place",
        dict: [
          { label: "Name", value: "a" },
          { dict: [{ label: "Address", value: "a" }], title: "a" },
        ],
      },
      { label: "Media", media: [{ uri: "a.jpg", title: "a", description: "a" }] },
    ],
  },
];

function* generalFields(route: Route, reader: Reader): Generator<Field> {
  for (const [number, record] of GENERAL.entries())
    for (const [way, put] of textsIn(record, "", (other) => other))
      yield {
        name: `${reader.id} general ${number}${way}`,
        read: (text) => {
          const context = contextFor({ ...known, platform: route.platform });
          readRecord({ raw: put(text) as Json, pointer: ["", 0], reader }, context, new BatchWriter());
        },
      };
}

const known = { names: [["Cooking", "group"]] } as const;

function* jsonFields(route: Route, value: Json): Generator<Field> {
  let records = 0;
  for (const record of fileRecords(value, route.reader)) {
    if (++records > RECORDS) return;
    for (const [way, put] of textsIn(record.raw, "", (other) => other))
      yield {
        name: `${record.reader.id} ${way}`,
        read: (text) =>
          readRecord(
            { ...record, raw: put(text) as Json },
            contextFor({ ...known, platform: route.platform }),
            new BatchWriter(),
          ),
      };
  }
}

async function pageFields(route: Route, path: string, data: Buffer): Promise<Field[]> {
  const { page: adapter, reader } = route;
  const fields: Field[] = [];
  if (adapter === null) return fields;
  const block: Parameters<typeof readHtml>[1]["block"] = (one, index, page) => {
    if (index >= RECORDS) return;
    for (const [way, put] of textsIn(one, "", (other) => other))
      fields.push({
        name: `page of ${reader.id} ${way}`,
        read: (text) => {
          const context = contextFor({ ...known, platform: route.platform });
          const records = adapter(put(text) as typeof one, new HtmlFile(path, page));
          for (const raw of records) readRecord({ raw, pointer: ["", index], reader }, context, new BatchWriter());
        },
      });
  };
  await readHtml([data], { block, tooBig() {}, crowded() {} });
  return fields;
}

/** Each text field of each reader once. */
async function everyField(): Promise<Map<string, Field>> {
  const fields = new Map<string, Field>();
  for (const options of EXPORTS)
    for (const format of ["json", "html"] as const) {
      if (format === "html" && options.instagramEra === "A") continue; // wrote no pages
      const { parts } = makeExample({ ...options, format, items: 300, seed: 3, media: false, rare: true });
      for (const { path, data } of parts.flatMap(({ members }) => members)) {
        const route = routeOf(path.replace(/\.html$/, ".json"), options.platforms?.[0] ?? "facebook");
        if (route === null || !/\.(json|html)$/.test(path)) continue;
        const found =
          format === "json"
            ? jsonFields(route, JSON.parse(data.toString()) as Json)
            : await pageFields(route, path, data);
        for (const field of found) if (!fields.has(field.name)) fields.set(field.name, field);
      }
    }
  const given = new Set([...fields.keys()].map((name) => name.replace(/^page of /, "").split(" ")[0]));
  for (const route of routes)
    for (const reader of [route.reader, ...(route.reader.parts ?? [])])
      if (!given.has(reader.id)) for (const field of generalFields(route, reader)) fields.set(field.name, field);
  return fields;
}

/**
 * Processor time of this process alone, so that a busy machine counts for little; V8 tells no steps. Milliseconds. All fields with all
 * shapes at all lengths: OUTSCOPE_EVERY_TEXT=1.
 */
function cost(read: () => void): number {
  const before = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * What a text ten times as long may cost: thirty times, where a step for each pair of characters would cost a hundred times; below
 * the first figure caches and the collector decide.
 */
const grown = (before: number): number => 60 + 30 * before;

/** The collector comes when it will: what is slow is so each time. */
function isLinear(read: () => void, before: number): boolean {
  return [1, 2, 3].some(() => cost(read) <= grown(before));
}

test("a long text of any shape in any text of any reader costs in proportion to its length", {
  timeout: 600_000,
}, async () => {
  const fields = await everyField();
  const readers = routes.flatMap(({ reader }) => [reader.id, ...(reader.parts ?? []).map(({ id }) => id)]);
  const named = [...fields.keys()];
  expect(readers.filter((id) => !named.some((name) => name.startsWith(`${id} `)))).toEqual([]);
  expect(fields.size).toBeGreaterThan(400);
  const slow: string[] = [];
  let turn = 0;
  const all = process.env.OUTSCOPE_EVERY_TEXT === "1";
  for (const { name, read } of fields.values()) {
    // Every shape at ten thousand characters, together; then one or all, the longest only where the shorter was fast.
    const small = cost(() => {
      for (const shape of SHAPES.keys()) read(longText(shape, 10_000));
    });
    if (small / SHAPES.length > grown(1)) slow.push(`${name}: ${small} ms for all shapes of 10 000 characters`);
    const count = all ? SHAPES.length : 1;
    for (let i = 0; i < count; i++) {
      const shape = turn++ % SHAPES.length;
      const middle = cost(() => read(longText(shape, 100_000)));
      if (middle > grown(1) || !isLinear(() => read(longText(shape, 1_000_000)), middle))
        slow.push(`${name}, shape ${shape}`);
    }
  }
  expect(slow).toEqual([]);
});
