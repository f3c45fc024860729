// node child.mjs STORE_WORKER PARSE_WORKER DATA_DIR, with a channel to its parent: audits the paths of each message in the
// built store's thread, as every host does, and answers {mb, ms, cpuMs, items}: the peak memory of this whole process, the
// time taken, the processor time of all threads, and the items found.
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

const [storeWorker = "", parseWorker = "", dataDir = ""] = process.argv.slice(2);
const parseWorkerUrl = pathToFileURL(parseWorker).href;
const worker = new Worker(storeWorker, { workerData: { dataDir, parseWorkerUrl, stateKey: null } });
const waiting = new Map();
let ended = () => undefined;
worker.on("message", ({ type, id, event }) => {
  if (type !== "event") return waiting.get(id)?.();
  if (event.type === "progress" && ["ready", "failed"].includes(event.progress.phase)) ended(event.progress);
});

let next = 1;
const call = (name, input) =>
  new Promise((done) => {
    waiting.set(next, done);
    worker.postMessage({ type: "call", id: next++, name, input });
  });

/** Linux can forget its high-water mark (proc(5), clear_refs); elsewhere the mark is that of all audits so far. */
function forgetPeak() {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {}
}

function peakMb() {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

process.on("message", async (paths) => {
  forgetPeak();
  const started = performance.now();
  const before = process.cpuUsage();
  const end = new Promise((done) => {
    ended = done;
  });
  await call("audit.start", { paths });
  const { items } = await end;
  const { user, system } = process.cpuUsage(before);
  const answer = { mb: peakMb(), ms: performance.now() - started, cpuMs: (user + system) / 1000, items };
  await call("audit.forget", {});
  process.send(answer);
});
