import { z } from "zod";

export const ReportFormat = z.enum(["html", "csv", "json", "ndjson"]);
export type ReportFormat = z.infer<typeof ReportFormat>;
