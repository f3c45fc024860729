import { makeExample } from "../../generator/index.ts";
import { writeZip } from "../../unit/archive/zipWriter.ts";
import { payloads } from "./payloads.ts";

export type Inject = (text: string) => string;

/** Puts the payloads one after the other behind the texts it is given. */
function injector(): Inject {
  let next = 0;
  return (text) => {
    const payload = payloads[next++ % payloads.length] ?? "";
    // Half of them at the start, where formulas and addresses have to stand.
    return next % 2 === 0 ? `${text} ${payload}` : `${payload} ${text}`;
  };
}

/** Every text of a parsed file changed, and with `keys` the labels' and people's keys too. */
function inject(value: unknown, change: Inject): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((each) => inject(each, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inject(each, change)]));
}

/** File names that may stand in a file system, yet not in a page or a line. */
const NAMES = [
  "<img src=x onerror=window.__ran=1>.json",
  "=1+1.json",
  "\u202enosj.json",
  "\u001b[31mred.json",
  "a\nb.json",
];

/** A Facebook and an Instagram export with payloads in every text, name, title, address and file name. */
export function payloadZips(change: Inject = injector()): Readonly<Record<string, Buffer>> {
  const zips: Record<string, Buffer> = {};
  for (const platform of ["facebook", "instagram"] as const) {
    const example = makeExample({ platforms: [platform], items: 100, seed: 11, media: false });
    const members = example.parts.flatMap((part) => part.members).filter(({ path }) => path.endsWith(".json"));
    const entries = members.map(({ path, data }) => ({
      name: path,
      data: JSON.stringify(inject(JSON.parse(data.toString()), change)),
    }));
    const odd = NAMES.map((name) => ({ name: `your_${platform}_activity/posts/${name}`, data: "[1]" }));
    zips[`${platform}-<svg onload=x>'&.zip`] = writeZip({ entries: [...entries, ...odd] });
  }
  return zips;
}
