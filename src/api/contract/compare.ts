import { z } from "zod";
import { Comparison, ComparisonRows } from "../../model/comparison.ts";

/** A comparison as the screen shows it: counts, charts, and the first items of each list. */
export const ComparisonView = z.strictObject({ comparison: Comparison, rows: ComparisonRows });
export type ComparisonView = z.infer<typeof ComparisonView>;
