import { isDataFile } from "../../../src/formats/routes.ts";
import type { Random } from "../fuzz/random.ts";
import { type GivenPart, oneOf } from "./exports.ts";

type Members = GivenPart["members"];

/** A way of knowing less of an export, with what it did, for the message of a failed case. */
export interface Reduced {
  readonly what: string;
  readonly parts: readonly GivenPart[];
}

type Reduction = (parts: readonly GivenPart[], random: Random) => Reduced;

function change(parts: readonly GivenPart[], of: (part: GivenPart) => Members): GivenPart[] {
  return parts.map((part) => ({ ...part, members: of(part) })).filter((part) => part.members.length > 0);
}

function dataPaths(parts: readonly GivenPart[]): string[] {
  return parts.flatMap(({ members }) => members.map(({ path }) => path).filter(isDataFile));
}

const withoutPart: Reduction = (parts, random) => {
  const gone = random.below(parts.length);
  return { what: `part ${parts[gone]?.name}`, parts: parts.filter((_, i) => i !== gone) };
};

const withoutDownload: Reduction = (parts, random) => {
  const gone = random.below(2);
  return { what: `download ${gone}`, parts: parts.filter(({ download }) => download !== gone) };
};

const withoutFile: Reduction = (parts, random) => {
  const part = random.below(parts.length);
  const paths = dataPaths(parts.slice(part, part + 1));
  const gone = paths[random.below(paths.length)];
  return {
    what: `file ${gone} of ${parts[part]?.name}`,
    parts: parts
      .map((one, i) => (i === part ? { ...one, members: one.members.filter(({ path }) => path !== gone) } : one))
      .filter(({ members }) => members.length > 0),
  };
};

/** A folder of any depth: a category that was not asked for, in all parts. */
const withoutFolder: Reduction = (parts, random) => {
  const paths = dataPaths(parts).filter((path) => path.includes("/"));
  const segments = (paths[random.below(paths.length)] ?? "x/").split("/").slice(0, -1);
  const gone = `${segments.slice(0, 1 + random.below(segments.length)).join("/")}/`;
  return {
    what: `folder ${gone}`,
    parts: change(parts, ({ members }) => members.filter(({ path }) => !path.startsWith(gone))),
  };
};

const withoutMedia: Reduction = (parts) => ({
  what: "media",
  parts: change(parts, ({ members }) => members.filter(({ path }) => isDataFile(path))),
});

/** The lists in a JSON value, the value itself too. */
function listsIn(value: unknown): unknown[][] {
  if (Array.isArray(value)) return [value];
  return value !== null && typeof value === "object" ? Object.values(value).filter(Array.isArray) : [];
}

function edited(parts: readonly GivenPart[], which: (path: string) => boolean, edit: (lists: unknown[][]) => void) {
  return change(parts, ({ members }) =>
    members.map((member) => {
      if (!member.path.endsWith(".json") || !which(member.path)) return member;
      let value: unknown;
      try {
        value = JSON.parse(member.data.toString());
      } catch {
        return member;
      }
      edit(listsIn(value));
      return { ...member, data: Buffer.from(JSON.stringify(value)) };
    }),
  );
}

/** One record of one list; those that say what the account is are taken more often. */
const withoutRecord: Reduction = (parts, random) => {
  const all = dataPaths(parts);
  const telling = all.filter((path) =>
    /personal_information|privacy_changes|professional|account_information/.test(path),
  );
  const paths = telling.length > 0 && random.below(2) === 0 ? telling : all;
  const from = paths[random.below(paths.length)] ?? "";
  const at = random.below(8);
  const drop = (list: unknown[]) => list.splice(at % Math.max(1, list.length), 1);
  return {
    what: `record ${at} of ${from}`,
    parts: edited(
      parts,
      (path) => path === from,
      (lists) => lists.forEach(drop),
    ),
  };
};

/** A file that ends in the middle. */
const cutFile: Reduction = (parts, random) => {
  const paths = dataPaths(parts);
  const cut = paths[random.below(paths.length)];
  const share = oneOf(random, 0.3, 0.6, 0.95);
  const shorten = (data: Buffer) => data.subarray(0, Math.floor(data.length * share));
  return {
    what: `the end of ${cut}`,
    parts: change(parts, ({ members }) => members.map((m) => (m.path === cut ? { ...m, data: shorten(m.data) } : m))),
  };
};

function timeIn(value: unknown): number | null {
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (/timestamp$/.test(key) && typeof inner === "number" && inner > 0) return inner;
    const deeper = timeIn(inner);
    if (deeper !== null) return deeper;
  }
  return null;
}

/** Only what is newer than a day was asked for. */
const narrowed: Reduction = (parts, random) => {
  const from = Date.parse(oneOf(random, "2015-01-01", "2018-01-01", "2021-06-01", "2024-01-01")) / 1000;
  const keepNew = (list: unknown[]) => {
    const kept = list.filter((record) => (timeIn(record) ?? from) >= from);
    list.splice(0, list.length, ...kept);
  };
  return {
    what: `all before ${from}`,
    parts: edited(
      parts,
      () => true,
      (lists) => lists.forEach(keepNew),
    ),
  };
};

/** The folder named like its zip, which a wrapped export lies in. */
const inFolder = (path: string, name: string) => path.replace(/^(facebook|instagram)-[^/]+\//, `${name}/`);

/** Zips and folders whose names say nothing of their owner and their day. */
const renamed: Reduction = (parts, random) => {
  const only = oneOf(random, -1, random.below(parts.length));
  const isMeant = (i: number) => only === -1 || only === i;
  return {
    what: `the names of ${only === -1 ? "all" : only}`,
    parts: parts.map((part, i) => {
      if (!isMeant(i)) return part;
      const members = part.members.map((one) => ({ ...one, path: inFolder(one.path, `download ${i}`) }));
      return { ...part, name: `download-${i}.zip`, members };
    }),
  };
};

/** No name, and no file that says whose the part is. */
const anonymous: Reduction = (parts, random) => {
  const from = random.below(parts.length);
  const telling = /(personal_information|profile_information|profile)\.(json|html)$/;
  return {
    what: `the owner of ${parts[from]?.name}`,
    parts: parts.map((part, i) =>
      i === from
        ? { ...part, name: "export.zip", members: part.members.filter(({ path }) => !telling.test(path)) }
        : part,
    ),
  };
};

const ALL: readonly Reduction[] = [
  withoutPart,
  withoutDownload,
  withoutFile,
  withoutFile,
  withoutFolder,
  withoutFolder,
  withoutMedia,
  withoutRecord,
  withoutRecord,
  cutFile,
  narrowed,
  renamed,
  anonymous,
];

/** The same export, with something taken away: often once, at times more. */
export function reduced(parts: readonly GivenPart[], random: Random): Reduced {
  let now: Reduced = { what: "", parts };
  for (let n = oneOf(random, 1, 1, 2, 3); n > 0 && now.parts.length > 0; n--) {
    const next = (ALL[random.below(ALL.length)] ?? withoutFile)(now.parts, random);
    now = { what: now.what === "" ? next.what : `${now.what}, ${next.what}`, parts: next.parts };
  }
  return now;
}
