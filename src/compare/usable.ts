import type { Comparison } from "../model/comparison.ts";
import type { ComparedItem, ComparedSide } from "./side.ts";

/** How many items of each year can be used, or probably can, before and after: what the headlines count, by year. */
export function usableByYear(before: ComparedSide, after: ComparedSide): Comparison["usableByYear"] {
  const years = new Map<string, { before: number; after: number }>();
  for (const [side, { items }] of [
    ["before", before],
    ["after", after],
  ] as const)
    for (const item of items) {
      if (!isUsable(item)) continue;
      const year = item.createdAt?.slice(0, 4) ?? "unknown";
      const counts = years.get(year) ?? { before: 0, after: 0 };
      counts[side] += 1;
      years.set(year, counts);
    }
  return Object.fromEntries([...years].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isUsable({ kind, verdict }: ComparedItem): boolean {
  return kind !== "reaction" && (verdict === "in-scope" || verdict === "likely-in-scope");
}
