import type { ServerResponse } from "node:http";
import type { StoreEvent } from "../api/contract/index.ts";

/** Keeps what lies between from thinking that the line is dead. */
const HEARTBEAT_MS = 15_000;
/** A page that does not read any more must not fill our memory; it will connect again. */
const MOST_UNREAD = 1024 * 1024;

/** A page that is loaded again is back by then. */
const GONE_MS = 3000;

/** The open event streams (NDJSON, one event a line), one for each open page. */
export class EventStreams {
  readonly #open = new Set<ServerResponse>();
  readonly #onLastGone: () => void;

  /** `onLastGone` is called when no page has been open for a while after the last was closed. */
  constructor(onLastGone: () => void) {
    this.#onLastGone = onLastGone;
  }

  add(res: ServerResponse): void {
    res.writeHead(200, { "content-type": "application/x-ndjson; charset=utf-8" });
    res.write("\n");
    const heartbeat = setInterval(() => this.#write(res, "\n"), HEARTBEAT_MS);
    this.#open.add(res);
    res.once("close", () => {
      clearInterval(heartbeat);
      this.#open.delete(res);
      setTimeout(() => {
        if (this.#open.size === 0) this.#onLastGone();
      }, GONE_MS).unref();
    });
  }

  send(event: StoreEvent): void {
    for (const res of this.#open) this.#write(res, `${JSON.stringify(event)}\n`);
  }

  #write(res: ServerResponse, line: string): void {
    res.write(line);
    if (res.writableLength > MOST_UNREAD) res.destroy();
  }
}
