import type { UtilityProcess } from "electron";
import type { Request } from "../../src/api/messages.ts";
import type { StartStore } from "../../src/api/storeThread.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { FromStore, ToStore } from "../store/messages.ts";

/**
 * Starts stores in a process of their own, so that none can take the windows with it: V8 keeps all objects of one process
 * in a cage of 4 GiB, and ends the process that fills it. `fork` starts the built `electron/store`. What is asked before `key`, which
 * seals the saved state, is there waits for it.
 */
export function processStore(fork: () => UtilityProcess, workerUrl: URL, key: Promise<Uint8Array | null>): StartStore {
  return (data, listener) => {
    const child = fork();
    const post = (message: ToStore): void => child.postMessage(message);
    let early: Request[] | null = [];
    let problem: Problem = { code: "store-crashed", data: { reason: "exit" } };
    child.on("message", (message: FromStore) => {
      if (message.type === "reply") listener.reply(message.reply);
      else problem = message.problem;
    });
    // V8 cannot go on, and the process is about to end.
    child.on("error", (_type, location) => {
      if (/out.?of.?memory|oom|heap/i.test(location)) problem = { code: "out-of-memory", data: {} };
    });
    child.on("exit", () => listener.ended(problem));
    const begin = (stateKey: Uint8Array | null): void => {
      post({ type: "begin", workerUrl: workerUrl.href, data: { ...data, stateKey } });
      for (const request of early ?? []) post({ type: "request", request });
      early = null;
    };
    key.then(begin, () => child.kill());
    return {
      post: (request) => {
        if (early === null) post({ type: "request", request });
        else early.push(structuredClone(request));
      },
      end: () => post({ type: "end" }),
    };
  };
}
