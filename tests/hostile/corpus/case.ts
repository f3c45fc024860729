import type { EntrySpec, ZipSpec } from "../../unit/archive/zipWriter.ts";
import { writeZip } from "../../unit/archive/zipWriter.ts";
import { GOOD_ITEMS, NEIGHBOUR, NEIGHBOUR_ITEMS } from "./good.ts";

export type Group = "Zips" | "JSON" | "HTML" | "Texts and names";

/** Named as the second part of the good export is, so that only what is wrong inside is told. */
export const HOSTILE = "facebook-ann (1).zip";

/** Name and bytes of a file to give to the audit beside a good export. */
export type HostileFiles = Readonly<Record<string, Buffer>>;

/** One hostile input. Its name ends in the code it must give; `read` where nothing is wrong with it after all. */
export interface HostileCase {
  readonly name: string;
  readonly group: Group;
  readonly what: string;
  readonly expect: string;
  /** How many items must still be audited, the good export's included. */
  readonly rest: number;
  readonly make: () => HostileFiles;
  /** Done to the folder of the files once they are listed, before they are read: at once, so that no read can come before. */
  readonly meanwhile?: (folder: string) => void;
}

/** The code of cases that look odd and have to be read in full. */
export const READ = "read";

/** `items` are those of the hostile file alone. */
export function hostileCase(
  group: Group,
  what: string,
  expect: string,
  items: number,
  make: () => HostileFiles | Buffer,
): HostileCase {
  const files = () => {
    const made = make();
    return Buffer.isBuffer(made) ? { [HOSTILE]: made } : made;
  };
  return { name: `${what}.${expect}`, group, what, expect, rest: GOOD_ITEMS + items, make: files };
}

/** A zip of a healthy file and the given entries; `more` are the items to be read beside the healthy file's. */
export function zipCase(
  what: string,
  expect: string,
  entries: () => readonly EntrySpec[],
  more = 0,
  spec: Partial<ZipSpec> = {},
): HostileCase {
  return hostileCase("Zips", what, expect, NEIGHBOUR_ITEMS + more, () =>
    writeZip({ entries: [NEIGHBOUR, ...entries()], ...spec }),
  );
}

/** A healthy file, and one with these contents at the given place. */
export function contentsCase(
  group: Group,
  what: string,
  expect: string,
  { path, contents }: { path: string; contents: () => string | Buffer },
  items = 0,
): HostileCase {
  return hostileCase(group, what, expect, NEIGHBOUR_ITEMS + items, () =>
    writeZip({ entries: [NEIGHBOUR, { name: path, data: contents() }] }),
  );
}
