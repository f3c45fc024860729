import { type Problem, ProblemError } from "../model/problem.ts";
import type { RawEntry } from "./directory.ts";
import { findDuplicates, fingerprint } from "./duplicates.ts";
import { Findings } from "./findings.ts";
import { cleanPath, isLitter } from "./names.ts";
import { findOverlap } from "./overlap.ts";
import type { Member } from "./tree.ts";

export interface Listing {
  readonly members: readonly Member[];
  readonly problems: readonly Problem[];
}

/**
 * Turns directory entries into members; entries that cannot be trusted are left out, each with a problem:
 * zip-name-unsafe, zip-symlink, zip-entry-encrypted, zip-name-duplicate, zip-entries-overlap; a name that differs
 * from another only by case is kept and noted (zip-name-case-duplicate). Directories go without a word unless they have
 * data, as no directory has (zip-folder-with-data), and so does litter.
 */
export class Vetting {
  readonly #file: string;
  readonly #findings: Findings;
  readonly #members: Member[] = [];
  readonly #ends: number[] = [];
  readonly #fingerprints: number[] = [];
  #files = 0;
  #encrypted = 0;

  constructor(file: string) {
    this.#file = file;
    this.#findings = new Findings(file);
  }

  take({ name, at, end, encrypted, symlink }: RawEntry): void {
    if (isDirectory(name)) {
      // An empty deflate stream has two bytes.
      if (at.size > 0 || at.compressedSize > 2) this.#findings.add("zip-folder-with-data", name);
      return;
    }
    const path = cleanPath(name);
    if (path !== null && isLitter(path)) return;
    this.#files++;
    if (path === null) {
      this.#findings.add("zip-name-unsafe", name);
    } else if (symlink) {
      this.#findings.add("zip-symlink", path);
    } else if (encrypted) {
      this.#encrypted++;
      this.#findings.add("zip-entry-encrypted", path);
    } else {
      this.#members.push({ path, size: at.size, crc: at.crc, at });
      this.#ends.push(end);
      this.#fingerprints.push(fingerprint(path));
    }
  }

  /**
   * `roomEnd`: where the room for entries ends, in bytes. `areSame`: whether two members have the same bytes; of two that
   * have one name the second is then left out without a word. Throws zip-encrypted where a password locks every file.
   */
  async finish(roomEnd: number, areSame: (a: Member, b: Member) => Promise<boolean>): Promise<Listing> {
    if (this.#encrypted > 0 && this.#encrypted === this.#files) {
      throw new ProblemError("zip-encrypted", { file: this.#file });
    }
    const twice = findDuplicates(this.#members, this.#fingerprints, this.#findings);
    for (const [index, earlier] of twice) {
      const member = this.#members[index];
      if (member && !(await areSame(earlier, member))) this.#findings.add("zip-name-duplicate", member.path);
    }
    const first = without(this.#members, twice);
    const starts = first.map(({ at }) => at?.offset ?? 0);
    const overlapping = findOverlap(starts, without(this.#ends, twice), roomEnd);
    for (const index of overlapping) this.#findings.add("zip-entries-overlap", first[index]?.path ?? "");
    const members = without(first, overlapping);
    return { members, problems: this.#findings.list() };
  }
}

const isDirectory = (name: string) => name.endsWith("/") || name.endsWith("\\");

function without<T>(list: readonly T[], indexes: { readonly size: number; has(index: number): boolean }): readonly T[] {
  return indexes.size === 0 ? list : list.filter((_, index) => !indexes.has(index));
}
