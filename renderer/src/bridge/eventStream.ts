import type { StoreEvent } from "../../../src/api/contract/index.ts";
import type { Api } from "./api.ts";

const RETRIES = 5;
const PAUSE_MS = 800;

/**
 * Listens to the host's NDJSON stream of events until `stop` is aborted. A stream that breaks is opened again; when that
 * fails {@link RETRIES} times in a row the host is gone, and the listeners hear `crashed`.
 */
export async function followEvents(
  api: Api,
  emit: (event: StoreEvent) => void,
  stop: AbortSignal,
  pauseMs = PAUSE_MS,
): Promise<void> {
  let failures = 0;
  while (!stop.aborted) {
    try {
      const response = await api("/api/events", { method: "POST", signal: stop });
      if (failures > 0) emit({ type: "changed" }); // whatever was said in between is unknown: reload
      failures = 0;
      if (response.body) await readLines(response.body, (line) => emit(JSON.parse(line) as StoreEvent));
    } catch {
      failures += 1;
      if (failures >= RETRIES) {
        if (!stop.aborted) emit({ type: "crashed", problem: { code: "host-unreachable", data: {} } });
        return;
      }
    }
    if (!stop.aborted) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

/** Calls `onLine` for each line of a UTF-8 stream; blank lines keep a connection alive and say nothing. */
export async function readLines(stream: ReadableStream<Uint8Array>, onLine: (line: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    rest += done ? decoder.decode() : decoder.decode(value, { stream: true });
    const lines = rest.split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.trim() !== "") onLine(line);
    if (done) break;
  }
  if (rest.trim() !== "") onLine(rest);
}
