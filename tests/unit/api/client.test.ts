import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { connectStore, type StoreClient } from "../../../src/api/client.ts";
import type { StoreEvent } from "../../../src/api/contract/index.ts";
import type { MediaAsk } from "../../../src/api/media/media.ts";
import { STORE_HEAP_MB, storeHeapMb, threadStore } from "../../../src/api/storeThread.ts";
import { MOST_READERS, READERS_HEAP_MB, YOUNG_MB } from "../../../src/read/pool.ts";

// A thread that speaks the store's protocol: `help` answers with its data, other names misbehave.
const WORKER = `
import { parentPort, threadId, workerData } from "node:worker_threads";
const cancelled = [];
parentPort.on("message", ({ type, id, name, ask }) => {
  const result = (value) => parentPort.postMessage({ type: "result", id, value });
  if (type === "close") { result(null); parentPort.close(); }
  else if (type === "cancel") cancelled.push(id);
  else if (type === "media" && ask.row === 9) {} // never answers
  else if (type === "media") result({ bytes: new Uint8Array(ask.row), type: "image/png", size: ask.row });
  else if (name === "preferences.get") result({ cancelled });
  else if (name === "undo") parentPort.postMessage({ type: "problem", id, problem: { code: "no-audit", data: { n: 1 } } });
  else if (name === "overview") process.exit(3);
  else if (name === "questions") throw new TypeError("a secret text");
  else if (name === "audit.start") { const kept = []; for (;;) kept.push(new Array(10000).fill({}).map(() => ({ a: [1, 2, 3] }))); }
  else if (name === "audit.progress") {} // never answers
  else { parentPort.postMessage({ type: "event", event: { type: "changed" } }); result({ threadId, workerData }); }
});
`;
const asked = (row: number): MediaAsk => ({ row, index: 0, range: null, audit: null });
let folder: string;
let workerUrl: URL;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "outscope-client-"));
  writeFileSync(join(folder, "worker.mjs"), WORKER);
  workerUrl = pathToFileURL(join(folder, "worker.mjs"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function withClient(use: (client: StoreClient, events: StoreEvent[]) => Promise<void>, heapMb?: number) {
  const events: StoreEvent[] = [];
  const client = connectStore({
    start: threadStore(workerUrl, heapMb),
    parseWorkerUrl: new URL("file:///parse.js"),
    dataDir: "/data",
    onEvent: (event) => events.push(event),
  });
  try {
    await use(client, events);
  } finally {
    await client.close();
  }
}

describe("the store's client", () => {
  test("hands on results, events, media and problems", () =>
    withClient(async (client, events) => {
      expect(await client.call("help", {})).toMatchObject({
        workerData: { dataDir: "/data", parseWorkerUrl: "file:///parse.js", stateKey: null },
      });
      expect(events).toEqual([{ type: "changed" }]);
      expect(await client.media(asked(3))).toMatchObject({ type: "image/png", size: 3 });
      await expect(client.call("undo", {})).rejects.toMatchObject({ problem: { code: "no-audit", data: { n: 1 } } });
    }));

  test("of media nobody waits for any more the thread is told, once and only then", () =>
    withClient(async (client) => {
      const gone = new AbortController();
      await client.media(asked(3), gone.signal);
      const waiting = client.media(asked(9), gone.signal);
      await client.media(asked(3));
      gone.abort();
      for (const late of [waiting, client.media(asked(3), gone.signal)])
        await expect(late).rejects.toMatchObject({ problem: { code: "cancelled" } });
      const told = (await client.call("preferences.get" as "help", {})) as unknown as { cancelled: number[] };
      expect(told.cancelled).toEqual([2]);
    }));

  test.each([
    ["overview", "exit"],
    ["questions", "TypeError"],
  ] as const)(
    "a thread that dies in %s fails all that waits, tells it once, and the next call has a new one",
    (name, reason) =>
      withClient(async (client, events) => {
        const before = (await client.call("help", {})) as unknown as { threadId: number };
        const waiting = client.call("audit.progress", {});
        const failing = client.call(name, {});
        for (const call of [waiting, failing])
          await expect(call).rejects.toMatchObject({ problem: { code: "store-crashed", data: { reason } } });
        expect(events.filter((event) => event.type === "crashed")).toHaveLength(1);
        const after = (await client.call("help", {})) as unknown as { threadId: number };
        expect(after.threadId).not.toBe(before.threadId);
      }),
  );

  test("a thread that takes too much memory is ended; this process lives on", { timeout: 60_000 }, () =>
    withClient(async (client, events) => {
      await expect(client.call("audit.start", { paths: ["x"] })).rejects.toMatchObject({
        problem: { code: "out-of-memory" },
      });
      expect(events).toEqual([{ type: "crashed", problem: { code: "out-of-memory", data: {} } }]);
      await client.call("help", {});
    }, 32),
  );

  test("what cannot cross to the thread is refused, and the thread lives on", () =>
    withClient(async (client, events) => {
      const call = client.call("help", { no: () => undefined } as never);
      await expect(call).rejects.toMatchObject({ problem: { code: "input-invalid" } });
      expect(await client.call("help", {})).toBeTruthy();
      expect(events).toEqual([{ type: "changed" }]);
    }));

  test("closing fails what still waits, and is no crash", async () => {
    const onEvent = vi.fn();
    const client = connectStore({ start: threadStore(workerUrl), parseWorkerUrl: null, dataDir: "/data", onEvent });
    const waiting = client.call("audit.progress", {});
    const failed = expect(waiting).rejects.toMatchObject({
      problem: { code: "store-crashed", data: { reason: "closed" } },
    });
    await client.close();
    await failed;
    expect(onEvent).toHaveBeenCalledTimes(0);
  });
});

test("the objects of all threads of one process together stay under 3 GiB: V8 gives a process 4 GiB in Electron", () => {
  expect(STORE_HEAP_MB + READERS_HEAP_MB + MOST_READERS * YOUNG_MB).toBeLessThan(3 * 1024);
});

test.each([
  [undefined, STORE_HEAP_MB],
  ["200", 200],
  ["99999", STORE_HEAP_MB],
  ["-1", STORE_HEAP_MB],
  ["much", STORE_HEAP_MB],
])("OUTSCOPE_HEAP_MB=%s can lower the limit and never raise it", (OUTSCOPE_HEAP_MB, limit) =>
  expect(storeHeapMb({ OUTSCOPE_HEAP_MB })).toBe(limit),
);
