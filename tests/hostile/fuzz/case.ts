import { type Base, zipOf } from "./bases.ts";
import { mutateBytes, mutateText, mutateTree } from "./mutate.ts";
import { Random } from "./random.ts";

/** A changed export: what was changed, and the zip. */
export interface FuzzCase {
  readonly base: Base;
  readonly kind: "zip" | "bytes" | "text" | "tree";
  /** The changed file; null where the zip itself was changed. */
  readonly path: string | null;
  readonly contents: Buffer | null;
  readonly zip: Buffer;
}

/** The case of a seed: the same each time. */
export function fuzzCase(seed: number, bases: readonly Base[]): FuzzCase {
  const random = new Random(seed);
  const base = random.pick(bases);
  if (base === undefined) throw new RangeError("no export to change");
  const kind = random.pick(["zip", "bytes", "text", "text", "tree", "tree"] as const) ?? "zip";
  if (kind === "zip") {
    const zip = mutateBytes(zipOf(base.members), random);
    return { base, kind, path: null, contents: null, zip };
  }
  const path = random.pick(base.targets) ?? "";
  const sound = base.members.get(path) ?? Buffer.alloc(0);
  const contents = changed(kind, path, sound, random);
  const zip = zipOf(new Map([...base.members, [path, contents]]));
  return { base, kind, path, contents, zip };
}

function changed(kind: "bytes" | "text" | "tree", path: string, sound: Buffer, random: Random): Buffer {
  if (kind === "bytes") return mutateBytes(sound, random);
  if (kind === "tree" && path.endsWith(".json"))
    return Buffer.from(JSON.stringify(mutateTree(JSON.parse(sound.toString()), random)));
  return Buffer.from(mutateText(sound.toString(), random));
}
