import { EventEmitter } from "node:events";
import type { UtilityProcess } from "electron";
import { expect, test, vi } from "vitest";
import { processStore } from "../../../electron/main/storeProcess.ts";

const sealing = new Uint8Array([1]);
const data = { dataDir: "/data", parseWorkerUrl: null, stateKey: null };

function started(key: Promise<Uint8Array | null> = Promise.resolve(sealing)) {
  const child = Object.assign(new EventEmitter(), { postMessage: vi.fn(), kill: vi.fn() });
  const listener = { reply: vi.fn(), ended: vi.fn() };
  const fork = () => child as unknown as UtilityProcess;
  const thread = processStore(fork, new URL("file:///app/storeWorker.js"), key)(data, listener);
  return { child, listener, thread };
}

test("what is asked before the key of the saved state is there waits for it; then comes each request", async () => {
  const { child, thread, listener } = started();
  thread.post({ type: "call", id: 1, name: "help", input: {} });
  expect(child.postMessage).not.toHaveBeenCalled();
  await Promise.resolve();
  thread.post({ type: "close", id: 1 });
  thread.end();
  expect(child.postMessage.mock.calls).toEqual([
    [{ type: "begin", workerUrl: "file:///app/storeWorker.js", data: { ...data, stateKey: sealing } }],
    [{ type: "request", request: { type: "call", id: 1, name: "help", input: {} } }],
    [{ type: "request", request: { type: "close", id: 1 } }],
    [{ type: "end" }],
  ]);
  child.emit("message", { type: "reply", reply: { type: "result", id: 1, value: null } });
  expect(listener.reply).toHaveBeenCalledWith({ type: "result", id: 1, value: null });
});

const ENDS: readonly [string, readonly [string, ...unknown[]]][] = [
  ["the thread in it told why", ["message", { type: "ended", problem: { code: "out-of-memory", data: {} } }]],
  ["V8 ran out of memory", ["error", "FatalError", "v8::ToLocalChecked OOM", "{}"]],
];
test.each(ENDS)("its end is told once, with the reason where %s", (_how, event) => {
  const { child, listener } = started();
  child.emit(...event);
  expect(listener.ended).not.toHaveBeenCalled();
  child.emit("exit", 1);
  expect(listener.ended.mock.calls).toEqual([[{ code: "out-of-memory", data: {} }]]);
});

test("a process that just ends is a crash", () => {
  const { child, listener } = started();
  child.emit("exit", 133);
  expect(listener.ended.mock.calls).toEqual([[{ code: "store-crashed", data: { reason: "exit" } }]]);
});
