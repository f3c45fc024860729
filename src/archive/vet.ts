import { type Problem, ProblemError } from "../model/problem.ts";
import type { RawEntry } from "./directory.ts";
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
 * from another only by case is kept and noted (zip-name-case-duplicate). Directories and litter go without a word.
 */
export class Vetting {
  readonly #file: string;
  readonly #findings: Findings;
  readonly #names: Names;
  readonly #members: Member[] = [];
  readonly #ends: number[] = [];
  #files = 0;
  #encrypted = 0;

  constructor(file: string) {
    this.#file = file;
    this.#findings = new Findings(file);
    this.#names = new Names(this.#findings);
  }

  take({ name, at, end, encrypted, symlink }: RawEntry): void {
    if (isDirectory(name)) return;
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
      const member: Member = { path, size: at.size, crc: at.crc, at };
      if (!this.#names.admit(member)) return;
      this.#members.push(member);
      this.#ends.push(end);
    }
  }

  /** `roomEnd`: where the room for entries ends, in bytes. Throws zip-encrypted where a password locks every file. */
  finish(roomEnd: number): Listing {
    if (this.#encrypted > 0 && this.#encrypted === this.#files) {
      throw new ProblemError("zip-encrypted", { file: this.#file });
    }
    const starts = this.#members.map(({ at }) => at?.offset ?? 0);
    const overlapping = findOverlap(starts, this.#ends, roomEnd);
    const members =
      overlapping.size === 0 ? this.#members : this.#members.filter((_, index) => !overlapping.has(index));
    for (const index of overlapping) this.#findings.add("zip-entries-overlap", this.#members[index]?.path ?? "");
    return { members, problems: this.#findings.list() };
  }
}

const isDirectory = (name: string) => name.endsWith("/") || name.endsWith("\\");

/** Keeps the first of each name: which of two an unpacker would show is a matter of chance. */
class Names {
  readonly #findings: Findings;
  readonly #folded = new Map<string, Member>();
  /** Names that share their folded form with an earlier, different one. */
  readonly #variants = new Map<string, Member>();

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  admit(member: Member): boolean {
    const folded = member.path.toLowerCase();
    const first = this.#folded.get(folded);
    if (first === undefined) {
      this.#folded.set(folded, member);
      return true;
    }
    const same = first.path === member.path ? first : this.#variants.get(member.path);
    if (same === undefined) {
      this.#variants.set(member.path, member);
      this.#findings.add("zip-name-case-duplicate", member.path, { other: first.path });
      return true;
    }
    if (same.crc !== member.crc || same.size !== member.size) {
      this.#findings.add("zip-name-duplicate", member.path);
    }
    return false;
  }
}
