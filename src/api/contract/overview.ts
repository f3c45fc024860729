import { z } from "zod";
import { Overview } from "../../model/query.ts";

/** The overview, and whether it is of the app's own example: no number of invented people may pass for one's own. */
export const OverviewView = Overview.extend({ example: z.boolean() });
export type OverviewView = z.infer<typeof OverviewView>;
