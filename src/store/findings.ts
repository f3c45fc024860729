import { breaksIn } from "../exposure/answers.ts";
import type { Finding } from "../exposure/finding.ts";
import { judge } from "../exposure/judge.ts";
import type { Circumstance, World } from "../exposure/world.ts";
import type { Sighting } from "../model/sighting.ts";
import { type Decision, VERDICTS } from "../model/vocabulary.ts";

/** What the user gave about one item alone. */
interface Given {
  readonly decision: Decision | null;
  readonly sighting: Sighting | null;
}

/** A circumstance judged over time: from breaks[i - 1] on (the first: from ever) the finding is ids[i]. */
interface Judged {
  readonly breaks: readonly number[];
  readonly ids: readonly number[];
  /** For items without a time. */
  readonly timeless: number;
}

/**
 * The findings of an audit. Items share circumstances, and circumstances share findings: judging means judging each
 * circumstance once for each stretch of time in which its rules say the same, and looking the items up.
 */
export class Findings {
  readonly list: Finding[] = [];
  /** Position in VERDICTS of each finding's verdict. */
  readonly verdicts: number[] = [];
  /** Whether the coverage of each finding is contested. */
  readonly contested: boolean[] = [];
  readonly #ids = new Map<string, number>();
  readonly #judged: Judged[] = [];
  /** Findings of items about which the user gave something; they hold until the next judging. */
  readonly #given = new Map<string, number>();

  /** Judges the circumstances whose numbers are given. */
  judge(circumstances: readonly Circumstance[], numbers: Iterable<number>, world: World): void {
    this.#given.clear();
    const breaksOf = world.accounts.map((account) => breaksIn(world, account));
    for (const number of numbers) {
      const c = circumstances[number];
      if (c === undefined) continue;
      const breaks = breaksOf[c.account] ?? [];
      const starts = [(breaks[0] ?? 1) - 1, ...breaks];
      const ids = starts.map((t) => this.#intern(judge(c, t, null, world)));
      this.#judged[number] = { breaks, ids, timeless: this.#intern(judge(c, null, null, world)) };
    }
  }

  /** The finding of an item by its circumstance and time (Unix ms, NaN where unknown). */
  at(circumstance: number, t: number): number {
    const judged = this.#judged[circumstance];
    if (judged === undefined) throw new RangeError(`circumstance ${circumstance} is not judged`);
    if (Number.isNaN(t)) return judged.timeless;
    return judged.ids[this.#stretch(circumstance, t)] ?? judged.timeless;
  }

  /** Which stretch of time, of those in which a circumstance's rules say the same, a time lies in; -1 without a time. */
  #stretch(circumstance: number, t: number): number {
    const breaks = this.#judged[circumstance]?.breaks ?? [];
    if (Number.isNaN(t)) return -1;
    let i = 0;
    while (i < breaks.length && t >= (breaks[i] ?? 0)) i++;
    return i;
  }

  /** The finding of an item about which the user gave something; the same for all items of one stretch that have the same. */
  given(circumstance: number, c: Circumstance, t: number, given: Given, world: World): number {
    const key = `${circumstance} ${this.#stretch(circumstance, t)} ${given.decision} ${JSON.stringify(given.sighting)}`;
    let id = this.#given.get(key);
    if (id === undefined) {
      id = this.#intern(judge(c, Number.isNaN(t) ? null : t, given.decision, world, given.sighting));
      this.#given.set(key, id);
    }
    return id;
  }

  finding(id: number): Finding {
    const found = this.list[id];
    if (found === undefined) throw new RangeError(`no finding ${id}`);
    return found;
  }

  #intern(finding: Finding): number {
    const key = JSON.stringify(finding);
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.list.length;
    this.list.push(finding);
    this.verdicts.push(VERDICTS.indexOf(finding.verdict));
    this.contested.push(finding.coverage === "contested");
    this.#ids.set(key, id);
    return id;
  }
}
