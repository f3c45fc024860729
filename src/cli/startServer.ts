import { fileURLToPath } from "node:url";
import { dataFolder } from "../state/dataFolder.ts";
import type { StartServer } from "./commands/serve.ts";

export interface BuiltFiles {
  readonly storeWorker: URL;
  readonly parseWorker: URL;
  /** Folder of the built screens. */
  readonly screens: URL;
}

/**
 * The loopback host over the built files; ended by signals, after it has closed and removed its temporary files.
 * `handOver` makes the command leave the signals to it.
 */
export function serverOf(files: BuiltFiles, handOver: () => void): StartServer {
  return async (request) => {
    // Loaded only here: no other command needs the host.
    const { serve } = await import("../serve/serve.ts");
    const { untilSignal } = await import("../serve/untilSignal.ts");
    let printed = false;
    const served = await serve({
      ...request,
      screens: fileURLToPath(files.screens),
      workerUrl: files.storeWorker,
      parseWorkerUrl: files.parseWorker,
      dataDir: dataFolder(),
      print: (address) => {
        if (printed) process.stdout.write(`${address}\n`);
        printed = true; // the first is said by the command
      },
    });
    handOver();
    untilSignal(served.close);
    return served;
  };
}
