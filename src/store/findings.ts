import { breaksIn } from "../exposure/answers.ts";
import type { Finding } from "../exposure/finding.ts";
import { judge } from "../exposure/judge.ts";
import type { Circumstance, World } from "../exposure/world.ts";
import { type Decision, VERDICTS } from "../model/vocabulary.ts";

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

  /** Judges the circumstances whose numbers are given. */
  judge(circumstances: readonly Circumstance[], numbers: Iterable<number>, world: World): void {
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
    const { breaks, ids } = judged;
    let i = 0;
    while (i < breaks.length && t >= (breaks[i] ?? 0)) i++;
    return ids[i] ?? judged.timeless;
  }

  /** The finding of an item on which the user has decided. */
  decided(c: Circumstance, t: number, decision: Decision, world: World): number {
    return this.#intern(judge(c, Number.isNaN(t) ? null : t, decision, world));
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
