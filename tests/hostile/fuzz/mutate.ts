import type { Random } from "./random.ts";

/** Bytes that mean something to zips, JSON and pages, and some that mean nothing anywhere. */
const TELLING = [0, 1, 0x22, 0x26, 0x2c, 0x3c, 0x3e, 0x50, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d, 0x7f, 0x80, 0xc3, 0xff];

/** Changes one to eight places: bits flipped, bytes set, runs taken out, doubled or filled, the end cut off. */
export function mutateBytes(bytes: Buffer, random: Random): Buffer {
  let out = Buffer.from(bytes);
  for (let n = random.below(8); n >= 0 && out.length > 0; n--) {
    const at = random.below(out.length);
    const length = Math.min(out.length - at, 1 + random.below(random.below(10) === 0 ? 4000 : 40));
    const run = out.subarray(at, at + length);
    switch (random.below(7)) {
      case 0:
        out[at] = (out[at] ?? 0) ^ (1 << random.below(8));
        break;
      case 1:
        out[at] = random.pick(TELLING) ?? 0;
        break;
      case 2:
        out = Buffer.concat([out.subarray(0, at), out.subarray(at + length)]);
        break;
      case 3:
        out = Buffer.concat([out.subarray(0, at), run, out.subarray(at)]);
        break;
      case 4:
        run.fill(random.pick(TELLING) ?? 0);
        break;
      case 5:
        run.set(out.subarray(random.below(out.length - length + 1)).subarray(0, length));
        break;
      default:
        if (random.below(3) === 0) out = out.subarray(0, at);
    }
  }
  return out;
}

const TOKENS = [
  "null",
  "[]",
  "{}",
  '""',
  "-1e400",
  "[[[[[[[[[[",
  '{"media":[{"uri":7}]}',
  '"\\ud800"',
  "</div>",
  "</section>",
  "<script>",
  "<!--",
  "<table><tr><td>",
  "&#0;",
  "\u202e",
  "\0",
];

/** Puts, takes or moves tokens of the text's own kind: quotes, brackets, tags, and whole values. */
export function mutateText(text: string, random: Random): string {
  let out = text;
  for (let n = random.below(4); n >= 0; n--) {
    const at = random.below(out.length + 1);
    const tokens = [...out.slice(at, at + 2000).matchAll(/<[^<>]*>|[[\]{}:,"]|"(?:[^"\\]|\\.)*"|\w+/g)];
    const token = random.pick(tokens);
    if (token === undefined) continue;
    const start = at + token.index;
    const end = start + token[0].length;
    const other = random.below(2) === 0 ? random.pick(TOKENS) : (random.pick(tokens)?.[0] ?? "");
    const put = random.pick([other, "", token[0] + token[0], token[0] + other]) ?? "";
    out = out.slice(0, start) + put + out.slice(end);
  }
  return out;
}

type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

const ODD: readonly Value[] = [
  null,
  true,
  false,
  0,
  -1,
  1e15,
  2 ** 53,
  0.5,
  "",
  " ",
  "\ud800",
  "x".repeat(5000),
  "\u00f0\u009f\u0098",
  [],
  {},
  [null],
  [[[]]],
  { label: "x", value: "y" },
  { dict: [{ dict: [{ dict: [] }] }] },
  { __proto__x: 1, constructor: { prototype: null } },
];

/** Puts values of other types at random places of a tree, takes keys away, doubles, nests and swaps them. */
export function mutateTree(tree: Value, random: Random): Value {
  let out = structuredClone(tree);
  for (let n = random.below(5); n >= 0; n--) out = change(out, random, 0);
  return out;
}

function change(value: Value, random: Random, depth: number): Value {
  const container = typeof value === "object" && value !== null && Object.keys(value).length > 0;
  if (!container || (depth > 0 && random.below(5) === 0)) {
    return random.below(4) === 0 ? [value, value] : (random.pick(ODD) ?? null);
  }
  if (Array.isArray(value)) {
    const at = random.below(value.length);
    const out = [...value];
    out[at] = change(out[at] ?? null, random, depth + 1);
    return out;
  }
  const keys = Object.keys(value);
  const key = random.pick(keys) ?? "";
  const copy: { [key: string]: Value } = { ...value };
  switch (random.below(8)) {
    case 0:
      delete copy[key];
      return copy;
    case 1: {
      const other = random.pick(keys) ?? key;
      [copy[key], copy[other]] = [copy[other] ?? null, copy[key] ?? null];
      return copy;
    }
    case 2:
      copy[`${key}_v9`] = copy[key] ?? null;
      return copy;
    default:
      copy[key] = change(copy[key] ?? null, random, depth + 1);
      return copy;
  }
}
