import { stringify } from "csv-stringify/sync";
import type { Aggregate } from "../../model/aggregate.ts";
import { VERDICTS } from "../../model/vocabulary.ts";

const TABLES = ["byPlatform", "byKind", "byYear"] as const;

/** An aggregate as a table: a line for each number that is said. */
export function aggregateCsv(aggregate: Aggregate): string {
  const lines = [["total", "", aggregate.total] as const, ...TABLES.flatMap((table) => rowsOf(aggregate, table))];
  const cells = lines.flatMap(([table, name, row]) =>
    VERDICTS.flatMap((verdict) => {
      const cell = row[verdict];
      return cell === null ? [] : [[table, name, verdict, String(cell.people), String(cell.items)]];
    }),
  );
  return stringify([["table", "row", "verdict", "people", "items"], ...cells], { bom: true, record_delimiter: "\r\n" });
}

function rowsOf(aggregate: Aggregate, table: (typeof TABLES)[number]) {
  return Object.entries(aggregate[table]).map(([name, row]) => [table, name, row] as const);
}
