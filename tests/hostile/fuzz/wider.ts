import { writeZip } from "../../unit/archive/zipWriter.ts";
import { type Base, zipOf } from "./bases.ts";
import { reencode } from "./encodings.ts";
import { mutateLabels } from "./labels.ts";
import { mutateBytes } from "./mutate.ts";
import { Random } from "./random.ts";

/** An export as somebody else packed it, saved it or put it together. */
export interface WiderCase {
  readonly base: Base;
  readonly kind: "encoding" | "labels" | "nested" | "parts" | "places";
  /** The zips to audit together, by name. */
  readonly zips: ReadonlyMap<string, Buffer>;
  /** Files whose contents or places were changed: their items may be fewer where their contents are. */
  readonly changed: ReadonlySet<string>;
  /** Some of the zips may not be readable at all, so files may be missing without a word about each. */
  readonly damaged: boolean;
}

type Members = ReadonlyMap<string, Buffer>;

/** The case of a seed: the same each time. */
export function widerCase(seed: number, bases: readonly Base[]): WiderCase {
  const random = new Random(seed);
  const base = random.pick(bases);
  if (base === undefined) throw new RangeError("no export to change");
  const kind = random.pick(["encoding", "labels", "nested", "parts", "places"] as const) ?? "parts";
  const make = { encoding, labels, nested, parts, places }[kind];
  return { base, kind, changed: new Set(), damaged: false, ...make(base, random, bases) };
}

type Made = Pick<WiderCase, "zips"> & Partial<Pick<WiderCase, "changed" | "damaged">>;

const one = (base: Base, members: Members): Pick<WiderCase, "zips"> => ({
  zips: new Map([[`${base.name}.zip`, zipOf(members)]]),
});

/** A file saved by another program: other encodings, marks, line ends, and pages that name a wrong charset. */
function encoding(base: Base, random: Random): Made {
  const path = random.pick(base.targets) ?? "";
  const bytes = reencode(path, base.members.get(path) ?? Buffer.alloc(0), random);
  return { ...one(base, new Map([...base.members, [path, bytes]])), changed: new Set([path]) };
}

/** Lists of labels and values in other orders, languages and shapes. */
function labels(base: Base, random: Random): Made {
  const labelled = base.targets.filter((p) => p.endsWith(".json") && base.members.get(p)?.includes('"label_values"'));
  const path = random.pick(labelled) ?? random.pick(base.targets.filter((p) => p.endsWith(".json")));
  if (path === undefined) return encoding(base, random);
  const tree = mutateLabels(JSON.parse(base.members.get(path)?.toString() ?? "null"), random);
  const bytes = Buffer.from(JSON.stringify(tree));
  return { ...one(base, new Map([...base.members, [path, bytes]])), changed: new Set([path]) };
}

/** Zips in zips: the whole export beside its files, beside nothing, or in the place of one file. */
function nested(base: Base, random: Random): Made {
  const inner = zipOf(base.members);
  const twice = writeZip({ entries: [{ name: "export.zip", data: inner }] });
  switch (random.below(4)) {
    case 0:
      return one(base, new Map([...base.members, ["copy/export.zip", inner]]));
    case 1:
      return one(base, new Map([...base.members, ["a.zip", twice]]));
    case 2: {
      const path = random.pick(base.targets) ?? "";
      return { ...one(base, new Map([...base.members, [path, inner]])), changed: new Set([path]) };
    }
    default:
      return { zips: new Map([[`${base.name}.zip`, twice]]), damaged: true };
  }
}

/** The members over several zips, some of them in two, the other service's between them, one zip perhaps damaged. */
function parts(base: Base, random: Random, bases: readonly Base[]): Made {
  const count = 2 + random.below(3);
  const pieces: Map<string, Buffer>[] = Array.from({ length: count }, () => new Map());
  for (const [path, bytes] of base.members) {
    pieces[random.below(count)]?.set(path, bytes);
    if (random.below(6) === 0) pieces[random.below(count)]?.set(path, bytes);
  }
  const zips = new Map(pieces.map((members, n) => [`${base.name}-${n + 1}.zip`, zipOf(members)]));
  const other = random.pick(bases);
  if (other !== undefined && other.name !== base.name && random.below(2) === 0)
    zips.set(`${other.name}.zip`, zipOf(other.members));
  const damaged = random.below(3) === 0;
  const name = `${base.name}-1.zip`;
  if (damaged) zips.set(name, mutateBytes(zips.get(name) ?? Buffer.alloc(0), random));
  return { zips, damaged };
}

/** Packed again by hand: below other folders, with backslashes, a Mac's leavings, other letters' case, files left out. */
function places(base: Base, random: Random): Made {
  const changed = new Set<string>();
  const root = random.pick(["", "export/", "a b/c (1)/", "Télé/", "./", "__x/y/z/"]) ?? "";
  const slash = random.below(3) === 0 ? "\\" : "/";
  const out = new Map<string, Buffer>();
  for (const [path, bytes] of base.members) {
    const place = random.below(25);
    if (place < 3) changed.add(path);
    if (place === 0) continue;
    const renamed = place === 1 ? path.replace(/(\.\w+)$/, " (1)$1") : place === 2 ? path.toUpperCase() : path;
    out.set((root + renamed).replaceAll("/", slash), bytes);
    if (random.below(8) === 0) out.set(`__MACOSX/${root}._${renamed.split("/").at(-1)}`, Buffer.from([0, 5, 22, 7]));
  }
  return { ...one(base, out), changed };
}
