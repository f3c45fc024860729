import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "./language.ts";
import { type ExampleOptions, type FullOptions, fullOptions } from "./options.ts";
import { exportPlans, type MediaWords, placements, watch } from "./parts.ts";
import { HOMES, people } from "./people.ts";
import type { TruthSink } from "./plan.ts";
import type { TruthItem } from "./truth.ts";
import { type ZipWriter, zipWriter } from "./zip.ts";

export { PRIVATE_MARKER } from "./chats.ts";
export { compareWithTruth, type Disagreement } from "./compare.ts";
export { EXAMPLE_NOW, type ExampleOptions } from "./options.ts";
export type { TruthItem } from "./truth.ts";
export { exampleView } from "./views/example.ts";

export interface ExampleMember {
  readonly path: string;
  readonly data: Buffer;
  readonly stored: boolean;
}

export interface ExamplePart {
  /** File name of the zip. */
  readonly name: string;
  readonly members: readonly ExampleMember[];
}

export interface ExampleAccount {
  readonly platform: TruthItem["platform"];
  readonly username: string;
  readonly name: string;
  readonly private: boolean | null;
  readonly birthDate: string | null;
}

export interface ExampleExport {
  readonly parts: readonly ExamplePart[];
  readonly truth: readonly TruthItem[];
  readonly accounts: readonly ExampleAccount[];
  /** Paths inside the zips that must never be opened. */
  readonly messageFiles: readonly string[];
}

export interface WrittenExample {
  /** The zips, in the order of the accounts. */
  readonly paths: readonly string[];
  /** Empty where a sink was given. */
  readonly truth: readonly TruthItem[];
  readonly accounts: readonly ExampleAccount[];
  readonly messageFiles: readonly string[];
}

function accountsOf(options: FullOptions): readonly ExampleAccount[] {
  const all: ExampleAccount[] = [];
  for (const person of people(options)) {
    const birthDate = person.birth.toISOString().slice(0, 10);
    const base = { name: person.name, birthDate };
    if (options.platforms.includes("facebook")) {
      all.push({ ...base, platform: "facebook", username: person.username, private: null });
      if (options.facebookPage && person.suffix === "") {
        all.push({
          platform: "facebook",
          username: person.pageUsername,
          name: person.ownPage,
          private: null,
          birthDate: null,
        });
      }
    }
    if (!options.platforms.includes("instagram")) continue;
    const born = options.instagramEra === "A" ? null : birthDate;
    const flag = options.instagramPrivate;
    all.push({ ...base, birthDate: born, platform: "instagram", username: person.handle, private: flag });
    if (options.threads && (options.instagramEra === "C" || options.instagramEra === "D")) {
      all.push({ ...base, platform: "threads", username: person.handle, private: options.threadsPrivate });
    }
  }
  return all;
}

const NOWHERE: TruthSink = () => undefined;

/** Makes a whole example in memory: for tests, up to some 100 000 items. The same options give the same bytes. */
export function makeExample(options: ExampleOptions = {}): ExampleExport {
  const full = fullOptions(options);
  const truth: TruthItem[] = [];
  const messageFiles: string[] = [];
  const parts: ExamplePart[] = [];
  for (const plan of exportPlans(full)) {
    const media: MediaWords = new Map();
    const sink = watch((item) => truth.push(item), media);
    const members = plan.zips.map((): ExampleMember[] => []);
    for (const { part, path, file, first } of placements(full, plan, media)) {
      const data = Buffer.concat([...file.chunks(first ? sink : NOWHERE)]);
      members[part]?.push({ path, data, stored: file.stored });
      if (file.private) messageFiles.push(path);
    }
    for (const [n, name] of plan.zips.entries()) parts.push({ name: `${name}.zip`, members: members[n] ?? [] });
  }
  return { parts, truth, accounts: accountsOf(full), messageFiles };
}

/** Writes an example made in memory as zips into `dir`, which is made if it is not there. Resolves to their paths. */
export async function writeParts(dir: string, example: Pick<ExampleExport, "parts">): Promise<readonly string[]> {
  await mkdir(dir, { recursive: true });
  const paths: string[] = [];
  for (const { name, members } of example.parts) {
    const path = join(dir, name);
    const zip = await zipWriter(path);
    for (const member of members) await zip.add(member.path, [member.data], member.stored);
    await zip.finish();
    paths.push(path);
  }
  return paths;
}

/**
 * Makes an example and writes its zips into `dir` piece by piece, so that a million items and gigabytes of media need
 * little memory. With `sink`, each item's truth goes there; without, all of it is kept and returned.
 */
export async function writeExample(
  dir: string,
  options: ExampleOptions = {},
  sink?: TruthSink,
): Promise<WrittenExample> {
  const full = fullOptions(options);
  await mkdir(dir, { recursive: true });
  const truth: TruthItem[] = [];
  const messageFiles: string[] = [];
  const paths: string[] = [];
  for (const plan of exportPlans(full)) {
    const media: MediaWords = new Map();
    const watching = watch(sink ?? ((item) => truth.push(item)), media);
    const zips: ZipWriter[] = [];
    for (const name of plan.zips) {
      const path = join(dir, `${name}.zip`);
      paths.push(path);
      zips.push(await zipWriter(path));
    }
    for (const { part, path, file, first } of placements(full, plan, media)) {
      await zips[part]?.add(path, file.chunks(first ? watching : NOWHERE), file.stored);
      if (file.private) messageFiles.push(path);
    }
    for (const zip of zips) await zip.finish();
  }
  return { paths, truth, accounts: accountsOf(full), messageFiles };
}

/** Whether {@link exampleForApp} has a person whose world is in that language. */
export const hasHome = (language: string): language is Language => language in HOMES;

/**
 * What the app offers as "try with an example export": one person who writes as the reader does, Facebook in two parts,
 * a public Instagram with pictures that was private for some years, every verdict, and one file that nobody understands.
 */
export function exampleForApp(language: Language = "en"): ExampleExport {
  const shared = { language, home: true, seed: 7 } as const;
  const facebook = makeExample({ ...shared, platforms: ["facebook"], items: 88, parts: 2 });
  const instagram = makeExample({
    ...shared,
    platforms: ["instagram"],
    items: 71,
    noise: false,
    privacySwitches: [new Date("2015-03-02T18:00:00Z"), new Date("2019-06-09T18:00:00Z")],
  });
  return {
    parts: [...facebook.parts, ...instagram.parts],
    truth: [...facebook.truth, ...instagram.truth],
    accounts: [...facebook.accounts, ...instagram.accounts],
    messageFiles: [...facebook.messageFiles, ...instagram.messageFiles],
  };
}
