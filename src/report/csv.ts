import { stringify } from "csv-stringify/sync";
import type { Account, Item } from "../model/report.ts";
import type { ReportSource } from "../store/types.ts";
import { harmlessCell } from "./csvCell.ts";

const COLUMNS = [
  "id",
  "platform",
  "account",
  "kind",
  "createdAt",
  "field",
  "text",
  "attached",
  "containerType",
  "containerName",
  "audience",
  "certainty",
  "verdict",
  "notes",
  "rules",
  "question",
  "url",
  "file",
  "pointer",
  "decision",
] as const;

const ROWS_AT_ONCE = 500;

function accountName(account: Account | undefined): string {
  return account?.username ?? account?.name ?? "";
}

function row(item: Item, account: Account | undefined, decision: string | null): string[] {
  const [origin] = item.sources;
  return [
    item.id,
    item.platform,
    accountName(account),
    item.kind,
    item.createdAt ?? "",
    item.field ?? "",
    item.text,
    item.attached ?? "",
    item.container?.type ?? "",
    item.container?.name ?? "",
    item.audience.value,
    item.audience.certainty,
    item.verdict,
    item.notes.join(" "),
    item.reasons.map((reason) => reason.rule).join(" "),
    item.question ?? "",
    item.url ?? "",
    origin?.file ?? "",
    origin?.pointer ?? "",
    decision ?? "",
  ].map(harmlessCell);
}

const encode = (rows: readonly (readonly string[])[], bom: boolean) =>
  stringify(rows as string[][], { bom, record_delimiter: "\r\n", quoted_match: /[\r\n]/ });

/**
 * The items as CSV: UTF-8 with a byte order mark (else Excel misreads accents), comma, CRLF (RFC 4180), one header row.
 * Lists within a cell are parted by a space. Cells that a spreadsheet could run start with an apostrophe.
 */
export function* writeCsv(source: ReportSource): Generator<string> {
  const { accounts } = source.head();
  yield encode([COLUMNS], true);
  let rows: string[][] = [];
  for (const item of source.items()) {
    rows.push(row(item, accounts[item.account], source.decisionOf(item.id)));
    if (rows.length < ROWS_AT_ONCE) continue;
    yield encode(rows, false);
    rows = [];
  }
  if (rows.length > 0) yield encode(rows, false);
}
