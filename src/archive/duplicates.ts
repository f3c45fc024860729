import type { Findings } from "./findings.ts";
import type { Member } from "./tree.ts";

/** A 32-bit number that is the same for names that differ by case at most; others share it by rare chance. */
export function fingerprint(path: string): number {
  let hash = 0;
  for (let i = 0; i < path.length; i++) {
    const code = path.charCodeAt(i);
    if (code >= 0x80) return ofFolded(path.toLowerCase());
    hash = mix(hash, code >= 0x41 && code <= 0x5a ? code | 0x20 : code);
  }
  return hash;
}

/** The same for a name already in lower case: a letter beyond ASCII may have an ASCII one there. */
function ofFolded(path: string): number {
  let hash = 0;
  for (let i = 0; i < path.length; i++) hash = mix(hash, path.charCodeAt(i));
  return hash;
}

/** One step of FNV-1a, over characters. */
const mix = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

/**
 * Finds members whose name an earlier one has, as indexes with that earlier one: which of two an unpacker would show is a
 * matter of chance, so the first is kept. A name that differs from an earlier one by case alone is kept and told of
 * (zip-name-case-duplicate).
 *
 * A map of hundreds of thousands of names is most of the cost of a listing; the few that share a fingerprint are enough.
 */
export function findDuplicates(
  members: readonly Member[],
  fingerprints: readonly number[],
  findings: Findings,
): Map<number, Member> {
  const twice = new Map<number, Member>();
  const shared = repeated(fingerprints);
  if (shared.size === 0) return twice;
  const exact = new Map<string, Member>();
  const folded = new Map<string, Member>();
  for (const [index, member] of members.entries()) {
    if (!shared.has(fingerprints[index] ?? 0)) continue;
    const earlier = exact.get(member.path);
    if (earlier !== undefined) {
      twice.set(index, earlier);
      continue;
    }
    exact.set(member.path, member);
    const other = folded.get(member.path.toLowerCase());
    if (other === undefined) folded.set(member.path.toLowerCase(), member);
    else findings.add("zip-name-case-duplicate", member.path, { other: other.path });
  }
  return twice;
}

function repeated(numbers: readonly number[]): Set<number> {
  const sorted = Int32Array.from(numbers).sort();
  return new Set(sorted.filter((number, index) => index > 0 && number === sorted[index - 1]));
}
