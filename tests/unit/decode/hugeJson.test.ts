import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { streamRecords } from "../../../src/decode/hugeJson.ts";
import { ProblemError } from "../../../src/model/problem.ts";

async function* chunked(text: string | Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text as string);
  for (let i = 0; i < bytes.length; i += size) yield bytes.subarray(i, i + size);
}

/** Records as "pointer=JSON", and at the end the problem, if one was thrown. */
async function read(source: AsyncIterable<Uint8Array>, wrappers = ["comments"]): Promise<string[]> {
  const out: string[] = [];
  try {
    for await (const { record, index, prefix } of streamRecords(source, wrappers, "f.json"))
      out.push(`${prefix}/${index}=${JSON.stringify(record)}`);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    out.push(`${error.problem.code} ${error.problem.data.count ?? ""}`.trim());
  }
  return out;
}

describe("streamRecords", () => {
  it("equals JSON.parse for any list, at any chunk size, bare or wrapped, dense or spaced", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue({ maxDepth: 3, stringUnit: "binary" })),
        fc.integer({ min: 1, max: 60 }),
        fc.boolean(),
        fc.boolean(),
        async (list, size, wrapped, spaced) => {
          const text = JSON.stringify(
            wrapped ? { 'k]"\\': '"[', comments_v2: list, z: [[1]] } : list,
            null,
            spaced ? 2 : 0,
          );
          const prefix = wrapped ? "/comments_v2" : "";
          const expected = (JSON.parse(JSON.stringify(list)) as unknown[]).map(
            (x, i) => `${prefix}/${i}=${JSON.stringify(x)}`,
          );
          expect(await read(chunked(text, size))).toEqual(expected);
        },
      ),
    );
  });

  it("yields what is complete of a list cut anywhere, then says so", async () => {
    const list = [{ a: 'x,]}\\"' }, [1, [2]], "é", null, 5];
    const text = Buffer.from(JSON.stringify(list));
    for (let cut = 1; cut < text.length; cut++) {
      const out = await read(chunked(text.subarray(0, cut), 7));
      expect(out.at(-1)).toBe(`json-truncated ${out.length - 1}`);
      expect(out.slice(0, -1)).toEqual(list.slice(0, out.length - 1).map((x, i) => `/${i}=${JSON.stringify(x)}`));
    }
  });

  it.each([
    ["a list one level deeper", '{"comments":{"activity_log_data":[1]}}', ["/comments/activity_log_data/0=1"]],
    ["a list after others", '{"participants":[9],"n":{"comments":[8]},"comments":[1]}', ["/comments/0=1"]],
    ["the first list, where no wrapper fits", '{"s":"[","p":[1],"q":[2]}', ["/p/0=1"]],
    ["two known wrappers", '{"comments":[1],"comments_v2":[2]}', ["/comments/0=1", "/comments_v2/0=2"]],
    ["an escaped key", '{"comm\\u0065nts":[1]}', ["/comments/0=1"]],
    ["an empty list", "[ ]", []],
    ["an object without lists", '{"a":1}', []],
  ])("finds %s", async (_, text, expected) => {
    for (const size of [1, 4, 1000]) expect(await read(chunked(text, size))).toEqual(expected);
  });

  it.each([
    ["[1,]", ["/0=1", "json-invalid 1"]],
    ["[1,,2]", ["/0=1", "json-invalid 1"]],
    ["[1,{]},2]", ["/0=1", "json-invalid 1"]],
    ["[1}", ["/0=1", "json-invalid 1"]],
    ["[1][2]", ["/0=1", "json-invalid 1"]],
    ["<html>", ["json-invalid 0"]],
    ["", ["json-empty"]],
    [" \n", ["json-empty"]],
    ['{"comments":[1]', ["/comments/0=1", "json-truncated 1"]],
    ['[{"a":1},{"a":2}', ['/0={"a":1}', '/1={"a":2}', "json-truncated 2"]],
    ['[{"a":1},[2]\n ', ['/0={"a":1}', "/1=[2]", "json-truncated 2"]],
    ['{"comments":[{"a":1}', ['/comments/0={"a":1}', "json-truncated 1"]],
    ['{"p":[{"a":1}', ['/p/0={"a":1}', "json-truncated 1"]],
    ['[{"a":1},{"a":}', ['/0={"a":1}', "json-truncated 1"]],
    // A number at the cut may have had more digits.
    ["[1,2", ["/0=1", "json-truncated 1"]],
  ])("yields the good part of %j and names the fault", async (text, expected) => {
    for (const size of [1, 3, 1000]) expect(await read(chunked(text, size))).toEqual(expected);
  });

  it("skips a BOM, and refuses bytes that are not UTF-8", async () => {
    expect(await read(chunked("\ufeff[1]", 2))).toEqual(["/0=1"]);
    expect(await read(chunked(Buffer.from('["é"]', "latin1"), 100))).toEqual(["json-encoding"]);
    expect(await read(chunked(Buffer.from("\ufeff[1]", "utf16le"), 100))).toEqual(["json-encoding 0"]);
  });

  it("refuses more than 200 levels before they are parsed", async () => {
    const bomb = `[1,${"[".repeat(100_000)}`;
    expect(await read(chunked(bomb, 1000))).toEqual(["json-too-deep 0"]);
    const deepest = `[${"[".repeat(199)}${"]".repeat(199)}]`;
    expect(await read(chunked(deepest, 50))).toHaveLength(1);
  });

  it("commits to a long list under an unknown name, past a short one", async () => {
    const big = Array.from({ length: 9 }, () => "x".repeat(2 ** 20));
    const out = await read(chunked(JSON.stringify({ small: [1, 2], big }), 2 ** 16));
    expect(out.map((line) => line.slice(0, 6))).toEqual(big.map((_, i) => `/big/${i}`));
  });
});
