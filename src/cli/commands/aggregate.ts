import { stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import fastGlob from "fast-glob";
import type { Translator } from "../../locales/index.ts";
import type { Aggregate } from "../../model/aggregate.ts";
import { ProblemError } from "../../model/problem.ts";
import type { ReportHead } from "../../model/report.ts";
import { VERDICTS } from "../../model/vocabulary.ts";
import { Aggregation, aggregateCsv, jsonText, readSaved, writeWhole } from "../../report/index.ts";
import type { Io } from "../io.ts";
import { makeFolder } from "../makeFolder.ts";
import { printSaved } from "../reportOutput.ts";
import type { Tools } from "../session.ts";
import { tableLines } from "../table.ts";
import { styled } from "../terminal.ts";
import { printJson } from "./questions.ts";

export interface AggregateFlags {
  readonly json?: boolean;
  readonly out?: string;
  readonly smallestGroup?: string;
}

/**
 * `outscope aggregate`: what the reports of several people add up to, with nothing that points to one of them. A folder stands for
 * the newest report in each folder below it, as `audit --each` leaves them.
 */
export async function aggregateCommand(
  { io }: Tools,
  words: Translator,
  paths: readonly string[],
  { json, out, smallestGroup }: AggregateFlags,
): Promise<void> {
  const smallest = smallestGroup === undefined ? undefined : numberOf(smallestGroup);
  if (out !== undefined && !/\.(csv|json)$/i.test(out))
    throw new ProblemError("usage-aggregate-out", { file: basename(out) });
  const aggregation = new Aggregation(smallest);
  for (const path of await reportsIn(paths)) {
    const saved = await readSaved(path);
    const file = basename(path);
    if (saved === null) throw new ProblemError("aggregate-not-report", { file });
    if (saved.head().people !== undefined) throw new ProblemError("aggregate-several", { file });
    aggregation.add({ person: personOf(saved.head()), items: () => saved.items() });
  }
  const aggregate = aggregation.result();
  if (out !== undefined) {
    await makeFolder(dirname(out));
    const text = out.toLowerCase().endsWith(".csv") ? aggregateCsv(aggregate) : `${jsonText(aggregate, 1)}\n`;
    await writeWhole(out, [text]);
    printSaved(io, words, [out]);
  }
  if (json === true) await printJson(io, aggregate);
  else await print(io, words, aggregate);
}

/** @throws ProblemError `usage-smallest-group` {value}. */
function numberOf(text: string): number {
  const number = Number(text);
  if (!/^\d{1,6}$/.test(text) || number < 5) throw new ProblemError("usage-smallest-group", { value: text });
  return number;
}

async function reportsIn(paths: readonly string[]): Promise<string[]> {
  const reports: string[] = [];
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (found) => found.isDirectory(),
      () => null,
    );
    if (isFolder === null) throw new ProblemError("input-missing", { file: path });
    if (!isFolder) reports.push(path);
    else {
      const how = { cwd: path, absolute: true, suppressErrors: true, followSymbolicLinks: false };
      const found = await fastGlob("**/outscope-report-*.json", how);
      // Names end in the day, so that the last of a folder is its newest.
      reports.push(...new Map(found.sort().map((file) => [dirname(file), file])).values());
    }
  }
  return [...new Set(reports)];
}

/** The same for two reports of one person; of one without names, its figures. */
function personOf({ accounts, summary }: ReportHead): string {
  const named = accounts.map(({ platform, username, name }) => `${platform} ${username ?? name ?? ""}`.toLowerCase());
  const known = accounts.some(({ username, name }) => (username ?? name) !== null);
  return JSON.stringify(known ? named.sort() : summary);
}

async function print(io: Io, words: Translator, aggregate: Aggregate): Promise<void> {
  await io.line(styled("bold", words.t("cli:aggregate.title", { count: aggregate.people })));
  await io.line(styled("dim", words.t("cli:aggregate.about", { count: aggregate.smallestGroup })));
  const cells = (row: Aggregate["total"]) =>
    VERDICTS.map((verdict) => {
      const cell = row[verdict];
      return cell === null ? "–" : words.number(cell.items);
    });
  const heads = VERDICTS.map((verdict) => words.t(`words:verdict.${verdict}`));
  const named = (rows: Aggregate["byKind"], name: (key: string) => string) =>
    Object.entries(rows).map(([key, row]) => [name(key), ...cells(row)]);
  const tables = [
    [[words.t("cli:summary.total"), ...cells(aggregate.total)]],
    named(aggregate.byPlatform, (key) => words.t(`words:platform.${key}`)),
    named(aggregate.byKind, (key) => words.t(`words:kinds.${key}`)),
    named(aggregate.byYear, (key) => (key === "unknown" ? words.t("words:misc.unknownYear") : key)),
  ];
  for (const rows of tables) {
    if (rows.length === 0) continue;
    await io.line();
    for (const line of tableLines([["", ...heads], ...rows])) await io.line(line);
  }
}
