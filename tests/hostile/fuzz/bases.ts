import { runAudit } from "../../../src/audit.ts";
import { isDataFile, isPage, routeOf } from "../../../src/formats/routes.ts";
import type { FileInfo } from "../../../src/model/report.ts";
import { EXAMPLE_NOW, type ExampleOptions, makeExample } from "../../generator/index.ts";
import { writeZip } from "../../unit/archive/zipWriter.ts";

/** One small sound export to change. */
export interface Base {
  readonly name: string;
  readonly members: ReadonlyMap<string, Buffer>;
  /** Files that hold items only: what stands in them changes no other file's verdicts. */
  readonly targets: readonly string[];
  /** What the sound export's audit says of each file. */
  readonly files: ReadonlyMap<string, FileInfo>;
  /** Keys (see `keyOf`) of items that are public whatever else is lost. */
  readonly public: ReadonlySet<string>;
}

const OPTIONS: readonly (readonly [string, ExampleOptions])[] = [
  ["facebook-ann", { platforms: ["facebook"] }],
  ["facebook-ann", { platforms: ["facebook"], facebookEra: "2018" }],
  ["facebook-ann", { platforms: ["facebook"], format: "html" }],
  ["instagram-ann", { platforms: ["instagram"] }],
  ["instagram-ann", { platforms: ["instagram"], instagramEra: "B", instagramPrivate: true }],
  ["instagram-ann", { platforms: ["instagram"], format: "html" }],
];

export const keyOf = (item: { platform: string; createdAt: string | null; text: string }): string =>
  `${item.platform} ${item.createdAt} ${item.text}`;

export const zipOf = (members: ReadonlyMap<string, Buffer>): Buffer =>
  writeZip({ entries: [...members].map(([name, data]) => ({ name, data })) });

/** `audit` writes the zip to a path of that name and audits it. */
export async function makeBases(place: (name: string, zip: Buffer) => Promise<string>): Promise<Base[]> {
  const bases: Base[] = [];
  for (const [n, [name, options]] of OPTIONS.entries()) {
    const example = makeExample({ items: 30, seed: 20 + n, media: false, noise: n === 0, ...options });
    const all = example.parts.flatMap((part) => part.members.map((m) => [m.path, m.data] as const));
    const members = new Map(all.filter(([path]) => isDataFile(path)));
    const store = await runAudit([await place(name, zipOf(members))], { now: EXAMPLE_NOW });
    const files = new Map(store.head().files.map((file) => [file.file, file]));
    const told = new Map<string, boolean>();
    for (const truth of example.truth) {
      const shown = truth.audience.value === "public" && truth.verdict !== "not-in-scope";
      told.set(keyOf(truth), shown && (told.get(keyOf(truth)) ?? true));
    }
    bases.push({
      name,
      members,
      targets: [...members.keys()].filter((path) => isTarget(path, name, files)),
      files,
      public: new Set([...told].filter(([, shown]) => shown).map(([key]) => key)),
    });
    await store.close();
  }
  return bases;
}

function isTarget(path: string, name: string, files: ReadonlyMap<string, FileInfo>): boolean {
  const service = name.startsWith("facebook") ? "facebook" : "instagram";
  const route = routeOf(isPage(path) ? path.replace(/html?$/, "json") : path, service);
  return files.get(path)?.status === "read" && route?.first !== true;
}
