#!/usr/bin/env node
import packageJson from "../../package.json" with { type: "json" };
import { runAudit } from "../audit.ts";
import { EXIT } from "./exitCodes.ts";
import { processIo } from "./io.ts";
import { runCli } from "./run.ts";
import { runItself } from "./runItself.ts";
import { watchSignals } from "./signals.ts";
import { serverOf } from "./startServer.ts";

// A reader that has seen enough (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? EXIT.done : EXIT.failed);
});

const signals = watchSignals();

// The build puts the workers beside this file, the screens and the examples in folders of their own.
const parseWorker = new URL("./parseWorker.js", import.meta.url);
const storeWorker = new URL("./storeWorker.js", import.meta.url);
const screens = new URL("../renderer/", import.meta.url);
const startServer = serverOf({ parseWorker, storeWorker, screens }, signals.handOver);
const examples = new URL("../examples/", import.meta.url);
const tools = { io: processIo(signals), runAudit, parseWorker, examples, startServer, runItself };
const status = await runCli(process.argv.slice(2), tools, packageJson.version);
process.exitCode = status === EXIT.interrupted ? signals.status() : status;
