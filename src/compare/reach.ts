import { basename } from "node:path";
import { routeOf } from "../formats/routes.ts";
import type { UnmatchedReason } from "../model/comparison.ts";
import type { Problem } from "../model/problem.ts";
import type { ReportHead } from "../model/report.ts";
import type { Platform } from "../model/vocabulary.ts";
import type { ComparedItem, ComparedSide } from "./side.ts";

/** Problems that take no item away from an audit. All others may have, and then nothing is called gone for its absence. */
const HARMLESS: ReadonlySet<string> = new Set([
  "zip-part-twice",
  "zip-name-case-duplicate",
  "zip-symlink",
  "link-ignored",
  "file-repeated",
  "file-empty-category",
  "html-twin",
  "html-encoding",
  "label-coverage-low",
  "export-language-unknown",
  "part-owner-assumed",
  "media-missing", // a few are missing from any export; see MISSING_PART
]);

/** Where more than this share of the photos and videos is not there, a part of the export may be missing, posts and all. */
const MISSING_PART = 0.1;

/** Printed times have no zone: two of one instant may be a day and two hours apart. */
const CLOCKS = 26 * 60 * 60 * 1000;

/**
 * What an audit can speak of: an item it does not have is missing from it only if it would have been in it. Knowing less must
 * not make more items "gone".
 */
export class Reach {
  readonly #read: Readonly<Record<Platform, Map<string, boolean>>> = {
    facebook: new Map(),
    instagram: new Map(),
    threads: new Map(),
  };
  readonly #categories = new Map<string, boolean>();
  readonly #incomplete: boolean;
  readonly #windows = new Map<Platform, { from: string | null; to: string | null }>();
  readonly #latest = new Map<Platform, string>();

  constructor({ head, items, media }: ComparedSide) {
    const names = new Set(head.files.map(({ file }) => file));
    this.#incomplete =
      media.missing > MISSING_PART * media.named ||
      head.problems.some((problem) => !HARMLESS.has(problem.code) && !isOfFile(problem, names));
    const lists = new Map<string, Platform>();
    for (const item of items) {
      for (const file of item.files) lists.set(file, item.platform);
      const latest = this.#latest.get(item.platform);
      if (item.createdAt !== null && (latest === undefined || item.createdAt > latest))
        this.#latest.set(item.platform, item.createdAt);
    }
    for (const file of head.files) this.#addFile(file, lists.get(file.file) ?? platformOf(file.source, head));
    for (const platform of ["facebook", "instagram", "threads"] as const)
      this.#windows.set(platform, windowOf(platform, head));
  }

  /** Null where the audit would have the item, if the export still held it; else why that cannot be said. */
  doubt(item: ComparedItem): UnmatchedReason | null {
    if (this.#incomplete) return "incomplete";
    if (!item.files.every((file) => this.#isRead(file, item.platform))) return "category";
    return this.#reaches(item) ? null : "period";
  }

  /** Whether the item is of a time after everything in this audit: then it is new whatever was asked for. */
  isBefore(item: ComparedItem): boolean {
    const latest = this.#latest.get(item.platform);
    return item.createdAt !== null && latest !== undefined && Date.parse(latest) + CLOCKS < Date.parse(item.createdAt);
  }

  /** Whether lists of this kind were read whole. Many items lie in few files, so it is worked out once for each. */
  #isRead(file: string, platform: Platform): boolean {
    const files = this.#read[platform];
    let isRead = files.get(file);
    if (isRead === undefined) {
      isRead = this.#categories.get(category(file, platform)) === true;
      files.set(file, isRead);
    }
    return isRead;
  }

  #reaches({ createdAt, platform }: ComparedItem): boolean {
    const { from, to } = this.#windows.get(platform) ?? { from: null, to: null };
    if (createdAt === null) return from === null && to === null;
    return (from === null || from <= createdAt) && (to === null || createdAt < to);
  }

  #addFile(file: ReportHead["files"][number], platform: Platform | null): void {
    if (platform === null || (file.status !== "read" && file.status !== "failed")) return;
    const key = category(file.file, platform);
    const whole = file.status === "read" && (file.problem === null || HARMLESS.has(file.problem.code));
    this.#categories.set(key, whole && this.#categories.get(key) !== false);
  }
}

/**
 * What kind of list a file is: the reader its path leads to, whatever the era and the format; else its name without numbers
 * and ending.
 */
function category(file: string, platform: Platform): string {
  const service = platform === "facebook" ? "facebook" : "instagram";
  const reader = routeOf(file.replace(/\.html?$/i, ".json"), service)?.reader.id;
  return reader ?? `${platform} ${basename(file).replace(/(_\d+)?\.[^.]*$/, "")}`;
}

function isOfFile({ data }: Problem, names: ReadonlySet<string>): boolean {
  return typeof data.file === "string" && names.has(data.file);
}

function platformOf(source: number, head: ReportHead): Platform | null {
  const platforms = head.sources[source]?.platforms ?? [];
  return platforms.find((platform) => platform !== "threads") ?? platforms[0] ?? null;
}

/** The period the sources of a platform say they cover; where one says it, those that do not say it do not widen it. */
function windowOf(platform: Platform, { sources }: ReportHead): { from: string | null; to: string | null } {
  const service = platform === "threads" ? "instagram" : platform;
  const said = sources
    .filter(({ platforms }) => platforms.includes(service) || platforms.includes(platform))
    .map(({ coverage }) => coverage)
    .filter(({ from, to }) => from !== null || to !== null);
  const ends = <T>(values: (T | null)[]): T[] | null => (values.some((v) => v === null) ? null : (values as T[]));
  const from = ends(said.map((one) => one.from));
  const to = ends(said.map((one) => one.to));
  return { from: from?.sort()[0] ?? null, to: to?.sort().at(-1) ?? null };
}
