import { isPage } from "../formats/routes.ts";
import type { Fact } from "../model/record.ts";

interface FoundSwitch {
  readonly fact: Extract<Fact, { type: "switch" }>;
  readonly evidence: { readonly file: string };
}

const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/**
 * Each switch once, though several exports list it: one more would turn round what titles that are not understood mean. A page
 * prints the time of a clock it does not name, whole quarters of an hour away from that of JSON.
 */
export function onceEach<F extends FoundSwitch>(found: readonly F[]): F[] {
  const times = new Set<number>();
  const exact = new Map<string, F>();
  const kept: F[] = [];
  const pages = found.filter((f) => isPage(f.evidence.file));
  for (const one of [...found.filter((f) => !isPage(f.evidence.file)), ...pages]) {
    const { at } = one.fact;
    if (times.has(at)) continue;
    times.add(at);
    if (!isPage(one.evidence.file)) {
      exact.set(clockKey(at, 0), one);
    } else if ([-1, 0, 1].some((day) => isSame(exact.get(clockKey(at, day)), one))) continue;
    kept.push(one);
  }
  return kept;
}

/** The day and the minute within a quarter of an hour, which is the same on every clock. */
function clockKey(at: number, days: number): string {
  return `${Math.floor(at / DAY) + days} ${Math.floor(at / MINUTE) % 15}`;
}

function isSame(known: FoundSwitch | undefined, one: FoundSwitch): boolean {
  if (known === undefined || Math.abs(known.fact.at - one.fact.at) >= DAY) return false;
  return known.fact.to === null || one.fact.to === null || known.fact.to === one.fact.to;
}
