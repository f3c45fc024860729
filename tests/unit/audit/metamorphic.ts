import { rm } from "node:fs/promises";
import { join } from "node:path";
import { runAudit } from "../../../src/audit.ts";
import type { Item, ReportHead } from "../../../src/model/report.ts";
import { EXAMPLE_NOW, type ExamplePart, writeParts } from "../../generator/index.ts";
import { folder } from "./export.ts";

export interface Found {
  readonly head: ReportHead;
  readonly items: readonly Item[];
}

let runs = 0;

/** Audits parts that lie in memory; `order` gives the paths in the order in which they are dropped. */
export async function auditParts(
  parts: readonly ExamplePart[],
  order: (paths: readonly string[]) => readonly string[] = (paths) => paths,
): Promise<Found> {
  const into = join(await folder(), String(runs++));
  const store = await runAudit(order(await writeParts(into, { parts })), { now: EXAMPLE_NOW });
  const found = { head: store.head(), items: [...store.items()] };
  await store.close();
  await rm(into, { recursive: true, force: true });
  return found;
}

/** Each item in one line: what must not depend on how the export was cut, named or given. */
export function essence({ items, head }: Found): string[] {
  const who = (i: Item) => head.accounts[i.account]?.username ?? "";
  return items.map((i) => [i.id, who(i), i.kind, i.verdict, i.question, i.audience.value].join(" ")).sort(ascending);
}

function ascending(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** For each place in an export the item that was found there. */
export function bySource(items: readonly Item[]): Map<string, Item> {
  return new Map(items.flatMap((item) => item.sources.map((s) => [`${s.file} ${s.pointer}`, item] as const)));
}
