import { type StoreThread, threadStore } from "../../src/api/storeThread.ts";
import type { FromStore, ToStore } from "./messages.ts";

// The entry of the store's process (Electron's utilityProcess). The store runs in a thread of it, as in every other host;
// here it has the 4 GiB of V8's memory cage to itself, which the windows' process would else share with it.

const port = process.parentPort;
const tell = (message: FromStore): void => port.postMessage(message);
let thread: StoreThread | null = null;

// A signal to all of the app's processes (Ctrl+C in a terminal, the end of a session) is for the main process, which has
// the store save first.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => undefined);

port.on("message", ({ data }: { data: ToStore }) => {
  if (data.type === "end") process.exit(0);
  if (data.type === "request") return thread?.post(data.request);
  thread = threadStore(new URL(data.workerUrl))(data.data, {
    reply: (reply) => tell({ type: "reply", reply }),
    ended(problem) {
      tell({ type: "ended", problem });
      // What was posted last leaves with the next turn of the loop.
      setImmediate(() => process.exit(0));
    },
  });
});
