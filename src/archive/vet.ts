import { type Problem, ProblemError } from "../model/problem.ts";
import type { RawEntry } from "./directory.ts";
import { Findings } from "./findings.ts";
import { cleanPath, isLitter } from "./names.ts";
import type { Member } from "./tree.ts";

interface Kept {
  readonly member: Member;
  readonly start: number;
  readonly end: number;
}

/**
 * Turns directory entries into members; entries that cannot be trusted are left out, each with a problem:
 * zip-name-unsafe, zip-symlink, zip-entry-encrypted, zip-name-duplicate, zip-entries-overlap; a name that differs
 * from another only by case is kept and noted (zip-name-case-duplicate). Directories and litter go without a word.
 * `directoryAt` is where the entries' room ends. Throws zip-encrypted where no file can be read without a password.
 */
export function vet(
  file: string,
  entries: readonly RawEntry[],
  directoryAt: number,
): { members: Member[]; problems: Problem[] } {
  const findings = new Findings(file);
  const named = new Names(findings);
  const kept: Kept[] = [];
  let encrypted = 0;
  let files = 0;
  for (const entry of entries) {
    if (isDirectory(entry.name)) continue;
    const path = cleanPath(entry.name);
    if (path !== null && isLitter(path)) continue;
    files++;
    if (path === null) {
      findings.add("zip-name-unsafe", entry.name);
    } else if (entry.symlink) {
      findings.add("zip-symlink", path);
    } else if (entry.encrypted) {
      encrypted++;
      findings.add("zip-entry-encrypted", path);
    } else {
      const member: Member = { path, size: entry.at.size, crc: entry.at.crc, at: entry.at };
      if (named.admit(member)) kept.push({ member, start: entry.at.offset, end: entry.end });
    }
  }
  if (encrypted > 0 && encrypted === files) throw new ProblemError("zip-encrypted", { file });
  const members = withoutOverlap(kept, directoryAt, findings);
  return { members, problems: findings.list() };
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

/** Entries that share bytes make a small zip inflate without end; all that take part in an overlap are left out. */
function withoutOverlap(kept: Kept[], directoryAt: number, findings: Findings): Member[] {
  const sorted = isSorted(kept) ? kept : kept.toSorted((a, b) => a.start - b.start);
  const guilty = new Set<Kept>();
  let widest: Kept | undefined;
  for (const entry of sorted) {
    if (widest !== undefined && entry.start < widest.end) guilty.add(widest).add(entry);
    if (entry.start >= directoryAt || entry.end > directoryAt) guilty.add(entry);
    if (widest === undefined || entry.end > widest.end) widest = entry;
  }
  const members: Member[] = [];
  for (const entry of kept) {
    if (guilty.has(entry)) findings.add("zip-entries-overlap", entry.member.path);
    else members.push(entry.member);
  }
  return members;
}

function isSorted(kept: readonly Kept[]): boolean {
  for (let i = 1; i < kept.length; i++) {
    if ((kept[i - 1]?.start ?? 0) > (kept[i]?.start ?? 0)) return false;
  }
  return true;
}
