import type { JsonObject } from "../decode/json.ts";
import { type LabelEntry, labelRecord } from "../decode/labelValues.ts";
import { instant } from "../decode/time.ts";
import { mapEntries } from "./instagram/parts.ts";
import { labelTest } from "./labels.ts";
import type { Reader } from "./reader.ts";

/** The tail of its path, in the exports of both services. */
export const DOWNLOAD_REQUESTS = "/your_information_download_requests";

const isStart = labelTest("startDate");
const isEnd = labelTest("endDate");

/** A line that holds an instant, Unix ms; null for Meta's mark of "all time". */
type Line = Pick<LabelEntry, "label" | "timestamp">;

/**
 * `other_activity/your_information_download_requests.json`: what the user asked Meta for, one record a request. It is the only
 * file of a JSON export that says which time the export covers; which request made this export is told by the survey.
 */
export const downloadRequests: Reader = {
  id: "download-requests",
  fewLabels: true,
  wrappers: ["your_information_download_requests"],
  record(raw, pointer, _context, sink) {
    const lines = linesOf(raw);
    const window = windowOf(lines);
    if (window === null) return;
    const times = lines.flatMap(({ timestamp }) => timestamp ?? []);
    const requestedAt = instant(raw.timestamp) ?? (times.length > 0 ? Math.max(...times) : null);
    sink.fact({ type: "window", ...window, requestedAt }, pointer);
  },
};

function linesOf(raw: JsonObject): readonly Line[] {
  const { entries } = labelRecord(raw);
  const lines = entries.length > 0 ? entries : mapEntries(raw);
  return lines.map(({ label, timestamp, value }) => ({ label, timestamp: timestamp ?? instant(value) }));
}

/**
 * The ends by their labels. In a language nobody knows the order of the instants tells: a request is completed after the time
 * it covers.
 */
function windowOf(lines: readonly Line[]): { from: number | null; to: number | null } | null {
  const start = lines.find(({ label }) => isStart(label));
  const end = lines.find(({ label }) => isEnd(label));
  if (start !== undefined || end !== undefined) return { from: start?.timestamp ?? null, to: end?.timestamp ?? null };
  const [from, to] = lines.flatMap(({ timestamp }) => timestamp ?? []).sort((a, b) => a - b);
  return from === undefined || to === undefined ? null : { from, to };
}
