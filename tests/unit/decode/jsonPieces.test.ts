import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../../src/decode/json.ts";
import { jsonPieces, streamedPieces } from "../../../src/decode/jsonPieces.ts";

const FILLER = "a line of somebody's day. ".repeat(40);

/** Enough of these are large enough to be cut. */
function records(count: number, text = "x"): Json[] {
  return Array.from({ length: count }, (_, i) => ({
    timestamp: i,
    data: [{ post: `${text} ${i} ${FILLER}` }],
    n: { a: [{}, {}] },
  }));
}

const LARGE = 3000;
const bytesOf = (text: string) => Buffer.from(text, "utf8");
/** Meta's layout since 2020, with any indent. */
const listOf = (list: readonly Json[], indent: string | number = 2) => JSON.stringify(list, null, indent);

/** The records of all pieces together, null where the file is not to be cut. */
function joined(text: string, key?: string): Json[] | null {
  const pieces = [...jsonPieces(bytesOf(text))];
  const whole = pieces.filter((piece) => piece !== null);
  if (whole.length < pieces.length) return null;
  expect(whole.length).toBeGreaterThan(1);
  const all: Json[] = [];
  for (const { value, first } of whole) {
    const list = key === undefined ? value : (value as Record<string, Json>)[key];
    expect(first).toBe(all.length);
    for (const each of list as Json[]) all.push(each);
  }
  return all;
}

/** Bytes as they come out of a zip, in chunks of any size. */
async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function streamed(text: string, size: number): Promise<Json[] | null> {
  const all: Json[] = [];
  for await (const piece of streamedPieces(chunksOf(bytesOf(text), size))) {
    if (piece === null) return null;
    expect(piece.first).toBe(all.length);
    const list = Array.isArray(piece.value) ? piece.value : Object.values(piece.value as object)[0];
    for (const each of list as Json[]) all.push(each);
  }
  return all;
}

describe("streamedPieces", () => {
  it.each([1000, 4099, 65_536, 1_000_003])("gives the same records in chunks of %i bytes", async (size) => {
    const list = records(LARGE, "Ã© 日");
    expect(await streamed(listOf(list), size)).toEqual(list);
    expect(await streamed(JSON.stringify({ comments_v2: list }, null, 2), size)).toEqual(list);
  });

  it.each([
    ["without line breaks", JSON.stringify(records(LARGE * 2))],
    ["cut off", listOf(records(LARGE)).slice(0, -30)],
    ["with a second key", `{"a": ${listOf(records(LARGE))},"b": 1}`],
    ["with something behind it", `${listOf(records(LARGE))} 1`],
    ["of numbers", listOf(Array.from({ length: 400_000 }, (_, i) => i))],
    ["that is empty", ""],
    ["without any record", "[\n]"],
  ])("leaves alone a file %s", async (_, text) => {
    expect(await streamed(text, 65_536)).toBeNull();
  });
});

describe("jsonPieces", () => {
  it.each([2, 4, "\t", 1])("gives the records of a bare list, indent %j", (indent) => {
    const list = records(LARGE);
    expect(joined(listOf(list, indent))).toEqual(list);
  });

  it("gives the records of a list under a key, with line ends of Windows", () => {
    const list = records(LARGE, "Ã© 日");
    const text = JSON.stringify({ comments_v2: list }, null, 2).replaceAll("\n", "\r\n");
    expect(joined(text, "comments_v2")).toEqual(list);
  });

  it("gives the records of a list whose objects begin at the margin", () => {
    const list = records(LARGE);
    const body = list.map((r) => JSON.stringify(r, null, 2)).join(",\n");
    expect(joined(`{"reactions_v2": [\n${body}\n]}`, "reactions_v2")).toEqual(list);
    expect(joined(`[\n${body}\n]\n`)).toEqual(list);
  });

  const body = listOf(records(LARGE)).slice(1, -1);
  it.each([
    ["small", listOf(records(10))],
    ["without line breaks", JSON.stringify(records(LARGE))],
    ["cut off", `[${body}`],
    ["cut off in a record", listOf(records(LARGE)).slice(0, -30)],
    ["of two lists", `{"a": [${body}],"b": [${body}]}`],
    ["of one list twice", `{"a": [${body}],"a": [${body}]}`],
    ["with a second key", `{"a": [${body}],"b": 1}`],
    ["with something behind it", `[${body}] 1`],
    ["with a comma too many", `[${body},]`],
    ["closed by the wrong bracket", `[${body}]}`],
    ["never closed", `{"a": [${body}]`],
    ["of numbers", listOf(Array.from({ length: 400_000 }, (_, i) => i))],
  ])("leaves alone a file %s", (_, text) => {
    expect(joined(text)).toBeNull();
  });

  it("leaves alone a file that is not UTF-8, or nests too deep", () => {
    const text = listOf(records(LARGE));
    const bytes = bytesOf(text);
    bytes[bytes.length >> 1] = 0xff;
    expect([...jsonPieces(bytes)].at(-1)).toBeNull();
    expect(joined(text.replace("[\n", `[\n  {\n  "a": ${"[".repeat(201)}${"]".repeat(201)}\n  },\n`))).toBeNull();
  });

  it("agrees with JSON.parse after any change of one byte", () => {
    const text = listOf(records(LARGE));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...'{}[],:"\\ \n0a'), (at, c) => {
        const changed = text.slice(0, at) + c + text.slice(at + 1);
        const pieces = [...jsonPieces(bytesOf(changed))];
        if (pieces.includes(null)) return;
        const all = pieces.flatMap((piece) => piece?.value as Json[]);
        expect(JSON.stringify(all)).toBe(JSON.stringify(JSON.parse(changed)));
      }),
      { numRuns: 3 },
    );
  });
});
