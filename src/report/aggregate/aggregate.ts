import { type Aggregate, type AggregateCell, SMALLEST_GROUP } from "../../model/aggregate.ts";
import { ProblemError } from "../../model/problem.ts";
import type { Item } from "../../model/report.ts";
import { VERDICTS, type Verdict } from "../../model/vocabulary.ts";

const ROUNDED_TO = 10;
/** Of a number that is one person's by more than this share, the person's own could be told. */
const MOST_OF_ONE = 0.85;

/** Somebody's report, and what tells them from others in this run; that is never written anywhere. */
export interface AggregatedReport {
  readonly person: string;
  items(): Iterable<Pick<Item, "kind" | "platform" | "createdAt" | "verdict">>;
}

/** How many items each person has, by their place. */
type Cell = Map<number, number>;
/** Cells by name of the row and verdict. */
type Table = Map<string, Map<Verdict, Cell>>;

const TABLES = ["total", "byKind", "byYear", "byPlatform"] as const;

/** Adds up the reports of several people so that nothing points to one of them; see {@link Aggregate}. */
export class Aggregation {
  readonly #tables: Record<(typeof TABLES)[number], Table> = {
    total: new Map(),
    byKind: new Map(),
    byYear: new Map(),
    byPlatform: new Map(),
  };
  readonly #people = new Map<string, number>();
  readonly #smallest: number;

  /** `smallestGroup`: how many people must stand behind a number for it to be said; at least five. */
  constructor(smallestGroup: number = SMALLEST_GROUP) {
    this.#smallest = Math.max(SMALLEST_GROUP, smallestGroup);
  }

  /** Takes in a report; keeps counts only. @throws ProblemError `aggregate-twice` {first, second}: two reports of one person. */
  add(report: AggregatedReport): void {
    const place = this.#people.size + 1;
    const earlier = this.#people.get(report.person);
    if (earlier !== undefined) throw new ProblemError("aggregate-twice", { first: earlier, second: place });
    this.#people.set(report.person, place);
    for (const { kind, platform, createdAt, verdict } of report.items()) {
      if (kind === "reaction") continue;
      const year = createdAt?.slice(0, createdAt.indexOf("-", 1)) ?? "unknown";
      const names = { total: "", byKind: kind, byYear: year, byPlatform: platform };
      for (const table of TABLES) count(this.#tables[table], names[table], verdict, place);
    }
  }

  /** @throws ProblemError `aggregate-few` {count, least}: so few people that somebody could be guessed. */
  result(): Aggregate {
    const people = this.#people.size;
    if (people < this.#smallest) throw new ProblemError("aggregate-few", { count: people, least: this.#smallest });
    const { total, ...tables } = this.#tables;
    return {
      schema: "outscope-aggregate/1",
      smallestGroup: this.#smallest,
      people,
      total: rowsOf(total, this.#sayable(total, 1))[""] ?? NOTHING,
      byKind: rowsOf(tables.byKind, this.#sayable(tables.byKind)),
      byYear: rowsOf(tables.byYear, this.#sayable(tables.byYear)),
      byPlatform: rowsOf(tables.byPlatform, this.#sayable(tables.byPlatform)),
    };
  }

  /**
   * The cells that may be said. What is left out of a column is the column's total less what is said; so that this tells nothing
   * either, at least two cells of at least the smallest group are left out, or none.
   */
  #sayable(table: Table, hiddenAtLeast = 2): ReadonlySet<Cell> {
    const sayable = new Set<Cell>();
    for (const verdict of VERDICTS) {
      const cells = [...table.values()].flatMap((row) => row.get(verdict) ?? []);
      const shown = cells.filter((cell) => this.#isSafe(cell)).sort((a, b) => b.size - a.size || sum(b) - sum(a));
      const hidden = cells.filter((cell) => !shown.includes(cell));
      const tells = () =>
        hidden.length < hiddenAtLeast || new Set(hidden.flatMap((cell) => [...cell.keys()])).size < this.#smallest;
      while (hiddenAtLeast > 1 && hidden.length > 0 && tells()) {
        const smallest = shown.pop();
        if (smallest === undefined) break;
        hidden.push(smallest);
      }
      for (const cell of shown) sayable.add(cell);
    }
    return sayable;
  }

  #isSafe(cell: Cell): boolean {
    return cell.size >= this.#smallest && Math.max(...cell.values()) <= sum(cell) * MOST_OF_ONE;
  }
}

const sum = (cell: Cell): number => [...cell.values()].reduce((total, items) => total + items, 0);

function count(table: Table, name: string, verdict: Verdict, place: number): void {
  const row = table.get(name) ?? new Map<Verdict, Cell>();
  table.set(name, row);
  const cell = row.get(verdict) ?? new Map<number, number>();
  row.set(verdict, cell);
  cell.set(place, (cell.get(place) ?? 0) + 1);
}

const rowOf = (said: (verdict: Verdict) => AggregateCell): Aggregate["total"] => ({
  "in-scope": said("in-scope"),
  "likely-in-scope": said("likely-in-scope"),
  undetermined: said("undetermined"),
  "formerly-public": said("formerly-public"),
  "not-in-scope": said("not-in-scope"),
});

const NOTHING = rowOf(() => null);

/** Rows of which nothing may be said are left out: that somebody has such an item is something too. */
function rowsOf(table: Table, sayable: ReadonlySet<Cell>): Record<string, Aggregate["total"]> {
  const rows = [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, cells]): [string, Aggregate["total"]] => {
      const said = (verdict: Verdict): AggregateCell => {
        const cell = cells.get(verdict);
        if (cell === undefined || !sayable.has(cell)) return null;
        return { people: cell.size, items: Math.round(sum(cell) / ROUNDED_TO) * ROUNDED_TO };
      };
      return [name, rowOf(said)];
    });
  return Object.fromEntries(rows.filter(([, row]) => VERDICTS.some((verdict) => row[verdict] !== null)));
}
