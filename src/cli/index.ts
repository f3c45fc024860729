#!/usr/bin/env node
import packageJson from "../../package.json" with { type: "json" };
import { runAudit } from "../audit/audit.ts";
import { EXIT } from "./exitCodes.ts";
import { processIo } from "./io.ts";
import { runCli } from "./run.ts";

// A reader that has seen enough (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? EXIT.done : EXIT.failed);
});

// The first Ctrl-C stops cleanly, the second at once.
const stop = new AbortController();
let interrupted: number = EXIT.interrupted;
for (const [signal, status] of [
  ["SIGINT", EXIT.interrupted],
  ["SIGTERM", EXIT.terminated],
] as const) {
  process.on(signal, () => {
    if (stop.signal.aborted) process.exit(status);
    interrupted = status;
    stop.abort();
  });
}

// The build puts the workers beside this file.
const parseWorker = new URL("./parseWorker.js", import.meta.url);
const status = await runCli(
  process.argv.slice(2),
  { io: processIo(stop.signal), runAudit, parseWorker },
  packageJson.version,
);
process.exitCode = status === EXIT.interrupted ? interrupted : status;
