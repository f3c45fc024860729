import { facebookFiles } from "./facebook/index.ts";
import { pageFiles } from "./facebook/page.ts";
import { inFormat } from "./html/convert.ts";
import { facebookWriter } from "./html/facebookWriter.ts";
import { instagramWriter } from "./html/instagramWriter.ts";
import { instagramFiles } from "./instagram/index.ts";
import { mediaBytes } from "./media.ts";
import type { FullOptions } from "./options.ts";
import { people } from "./people.ts";
import type { Person } from "./person.ts";
import { drawing } from "./pictures/index.ts";
import { bytesFile, type FilePlan, type TruthSink } from "./plan.ts";
import { Random, seedOf } from "./prng.ts";

/** One export of one account: what lies in it, and the names of its zips. */
export interface ExportPlan {
  readonly platform: "facebook" | "instagram";
  readonly username: string;
  readonly zips: readonly string[];
  readonly files: () => Iterable<FilePlan>;
  readonly person: Person;
}

/** The paths of the media of items, each with what the first of its items says. */
export type MediaWords = Map<string, string>;

/** Where a file goes. `sink` is for its first copy only: a second copy is no second item. */
export interface Placement {
  /** Index of the zip. */
  readonly part: number;
  /** Path inside the zip, below the wrapping folder if there is one. */
  readonly path: string;
  readonly file: FilePlan;
  readonly first: boolean;
}

/** Names of zips before 2023: no random end. How parts were told apart is not known; here by their number. */
function oldName(options: FullOptions, platform: string, username: string, day: string): string | null {
  if (platform === "facebook") return options.facebookEra === "2018" ? `facebook-${username}` : null;
  const old = options.instagramEra === "A" || options.instagramEra === "B";
  return old ? `${username}_${day.replaceAll("-", "")}` : null;
}

function zipNames(options: FullOptions, platform: string, username: string): readonly string[] {
  const day = options.now.toISOString().slice(0, 10);
  const random = new Random(options.seed, "zip", platform, username);
  const plain = oldName(options, platform, username, day);
  if (plain !== null)
    return Array.from({ length: options.parts }, (_, n) => (n === 0 ? plain : `${plain}_part_${n + 1}`));
  // The parts of one export end in different letters.
  return Array.from({ length: options.parts }, () => `${platform}-${username}-${day}-${random.token(8)}`);
}

/** Instagram's first exports were JSON only. */
function withPages(options: FullOptions): FullOptions {
  return options.instagramEra === "A" ? { ...options, format: "json" } : options;
}

/** The exports of an example in the order in which their accounts count: all of one platform by person, Pages last. */
export function exportPlans(options: FullOptions): readonly ExportPlan[] {
  const everybody = people(options);
  const both = options.platforms.length === 2;
  const each = (share: number) => (options.items * (both ? share : 1)) / everybody.length;
  const plan = (
    platform: ExportPlan["platform"],
    username: string,
    person: Person,
    files: ExportPlan["files"],
  ): ExportPlan => ({ platform, username, zips: zipNames(options, platform, username), files, person });
  const facebook = (person: Person) =>
    plan("facebook", person.username, person, () =>
      inFormat(options, person, () => facebookWriter(options), facebookFiles(options, person, Math.round(each(0.6)))),
    );
  const page = (person: Person) =>
    plan("facebook", person.pageUsername, person, () =>
      inFormat(
        options,
        person,
        () => facebookWriter(options),
        pageFiles(options, person, Math.max(3, Math.round(each(0.02)))),
      ),
    );
  const instagram = (person: Person) =>
    plan("instagram", person.handle, person, () =>
      inFormat(
        withPages(options),
        person,
        () => instagramWriter(options),
        instagramFiles(options, person, Math.round(each(0.4))),
      ),
    );
  return [
    ...(options.platforms.includes("facebook") ? everybody.map(facebook) : []),
    ...(options.platforms.includes("facebook") && options.facebookPage ? everybody.slice(0, 1).map(page) : []),
    ...(options.platforms.includes("instagram") ? everybody.map(instagram) : []),
  ];
}

/** Every seventh file and the profile are in two parts, byte for byte. */
function isRepeated(file: FilePlan): boolean {
  return !file.stored && (/profile_information\.(json|html)$/.test(file.path) || seedOf(file.path) % 7 === 0);
}

function* mediaFiles(options: FullOptions, { person }: ExportPlan, media: MediaWords): Iterable<FilePlan> {
  if (!options.media) return;
  const size = Math.floor(options.mediaBytes / Math.max(1, media.size));
  for (const [uri, text] of media) {
    // As in real exports, a few files that are named are not there.
    if (media.size >= 40 && seedOf("missing", uri) % 40 === 0) continue;
    const drawn = options.home && uri.endsWith(".jpg");
    yield bytesFile(uri, () => (drawn ? drawing(uri, text, person.voice) : mediaBytes(uri, size)), true);
  }
}

/**
 * Walks all files of one export, the media last, and says where each goes. Each file's chunks must be taken, with the
 * sink given to `watch`, before the walk goes on: the media to write are known from the items written.
 */
export function* placements(options: FullOptions, plan: ExportPlan, media: MediaWords): Iterable<Placement> {
  const parts = plan.zips.length;
  function* place(file: FilePlan): Iterable<Placement> {
    const home = seedOf(file.path) % parts;
    const at = (part: number, first: boolean): Placement => {
      const path = options.wrapRoot ? `${plan.zips[part]}/${file.path}` : file.path;
      return { part, path: options.backslashes ? path.replaceAll("/", "\\") : path, file, first };
    };
    yield at(home, true);
    if (parts > 1 && isRepeated(file)) yield at((home + 1) % parts, false);
  }
  for (const file of plan.files()) yield* place(file);
  for (const file of mediaFiles(options, plan, media)) yield* place(file);
}

/** A sink that remembers the media of the items it passes on. */
export function watch(sink: TruthSink, media: MediaWords): TruthSink {
  return (item) => {
    for (const uri of item.media) if (!media.has(uri)) media.set(uri, item.text);
    sink(item);
  };
}
