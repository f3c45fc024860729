import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asArray, asNumber, asObject, asString, asText, get, parseJson } from "../../../src/decode/json.ts";
import { problemOf } from "./problemOf.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string) => parseJson(bytes(text), "posts.json");
const problem = (text: string) => problemOf(() => parse(text));

describe("parseJson", () => {
  it("equals JSON.parse for any JSON, in each encoding", () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const expected: unknown = JSON.parse(text);
        const le = Buffer.from(`\ufeff${text}`, "utf16le");
        const be = Buffer.from(le).swap16();
        for (const file of [bytes(text), bytes(`\ufeff${text}`), le, be])
          expect(parseJson(file, "f.json")).toEqual(expected);
      }),
    );
  });

  it("reads UTF-16 that has no BOM", () => {
    const le = Buffer.from('{"a": "é"}', "utf16le");
    expect(parseJson(le, "f")).toEqual({ a: "é" });
    expect(parseJson(Buffer.from(le).swap16(), "f")).toEqual({ a: "é" });
  });

  it("leaves its input as it was", () => {
    const be = Buffer.from("\ufeff[1]", "utf16le").swap16();
    const before = Buffer.from(be);
    parseJson(be, "f");
    expect(be.equals(before)).toBe(true);
  });

  it.each(["", " \n\t", "\ufeff"])("calls %j empty", (text) => {
    expect(problem(text)).toEqual({ code: "json-empty", data: { file: "posts.json" } });
  });

  it.each([
    ["[1,2", 4],
    ['[{"a":', 6],
    ['{"a":tru', 8],
    ['{"a":-', 6],
    ['{"a":1.', 7],
    ['{"a":"b\\u00', 11],
    ['{"a":"b\\', 8],
    ['{"é', 4],
    ["[", 1],
  ])("says where %j was cut off", (text, offset) => {
    expect(problem(text)).toEqual({ code: "json-truncated", data: { file: "posts.json", offset } });
  });

  it("takes a list or object cut anywhere for truncated, never for wrong", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 })), fc.nat(), (value, at) => {
        const text = JSON.stringify([value]);
        const cut = text.slice(0, 1 + (at % (text.length - 1)));
        expect(problem(cut).code).toBe("json-truncated");
      }),
    );
  });

  it.each([
    ["[1,]", 3],
    ["[1 2]", 3],
    ['{"a" 1}', 5],
    ["{'a':1}", 1],
    ['{"a":1]', 6],
    ["[1]x", 3],
    ["<html>", 0],
    ['["\t"]', 2],
    ['["\\x"]', 2],
    ["[01]", 2],
    ["[NaN]", 1],
  ])("says where %j is wrong", (text, offset) => {
    expect(problem(text)).toEqual({ code: "json-invalid", data: { file: "posts.json", offset } });
  });

  it("counts the offset in bytes, BOM and long characters included", () => {
    expect(problem('\ufeff["é",]').data.offset).toBe(3 + 6);
    const utf16 = Buffer.from("\ufeff[é]", "utf16le");
    expect(problemOf(() => parseJson(utf16, "f")).data.offset).toBe(4);
  });

  it("refuses what is neither UTF-8 nor UTF-16", () => {
    for (const file of [
      Buffer.from('["é"]', "latin1"),
      Buffer.from([0xff, 0xfe, 0x5b]),
      Buffer.from([0x5b, 0x22, 0xc3]),
    ])
      expect(problemOf(() => parseJson(file, "f"))).toEqual({ code: "json-encoding", data: { file: "f" } });
  });

  it("reads 200 levels and refuses 201, closed or not", () => {
    const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
    expect(asArray(parse(nested(200)))).toHaveLength(1);
    for (const text of [nested(201), nested(100_000), "[".repeat(100_000), '{"a":'.repeat(100_000)])
      expect(problem(text)).toEqual({ code: "json-too-deep", data: { file: "posts.json" } });
  });

  it("says nothing of the contents in its problem", () => {
    const error = problem('[{"name":"Ann Example",}]');
    expect(JSON.stringify(error)).not.toContain("Ann");
  });

  it("takes __proto__ for a key like any other", () => {
    const parsed = parse('{"__proto__":{"polluted":true},"a":1}');
    expect(get(parsed, "polluted")).toBeUndefined();
    expect(get(parsed, "__proto__")).toEqual({ polluted: true });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe("guards", () => {
  it("never throw, whatever comes, and agree with the type of what they let through", () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withBigInt: true, withNullPrototype: true }), (v) => {
        expect([null, v]).toContain(asObject(v));
        expect([null, v]).toContain(asArray(v));
        expect(typeof (asString(v) ?? "")).toBe("string");
        expect(Number.isFinite(asNumber(v) ?? 0)).toBe(true);
        expect(typeof asText(v)).toBe("string");
        get(v, "key");
      }),
    );
  });

  it("take plain objects only", () => {
    expect(asObject({})).toEqual({});
    for (const v of [[], null, new Date(0), new Map(), "x", () => 1]) expect(asObject(v)).toBeNull();
  });

  it("take finite numbers only", () => {
    expect([1, 0, -1.5].map(asNumber)).toEqual([1, 0, -1.5]);
    expect([Number.NaN, Number.POSITIVE_INFINITY, "1", null].map(asNumber)).toEqual([null, null, null, null]);
  });

  it("make text for people", () => {
    expect(["Caf\u00c3\u00a9", 12, false, null, [], {}, "a\ud800b"].map(asText)).toEqual([
      "Café",
      "12",
      "false",
      "",
      "",
      "",
      "a\ufffdb",
    ]);
  });

  it("get own keys only", () => {
    expect(get({ a: 1 }, "a")).toBe(1);
    expect(get({}, "toString")).toBeUndefined();
    expect(get([1], "0")).toBeUndefined();
  });
});
