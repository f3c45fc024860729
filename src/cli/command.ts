import packageJson from "../../package.json" with { type: "json" };
import { runAudit } from "../audit.ts";
import { EXIT } from "./exitCodes.ts";
import { processIo } from "./io.ts";
import { runCli } from "./run.ts";
import { runItself } from "./runItself.ts";
import { watchSignals } from "./signals.ts";
import { serverOf } from "./startServer.ts";

/** The command in this process. `built`: the address of the file beside which the build put workers, screens and examples. */
export async function command(args: readonly string[], built: string): Promise<void> {
  // A reader that has seen enough (`| head`) is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    process.exit(error.code === "EPIPE" ? EXIT.done : EXIT.failed);
  });
  const signals = watchSignals();
  const parseWorker = new URL("./parseWorker.js", built);
  const storeWorker = new URL("./storeWorker.js", built);
  const screens = new URL("../renderer/", built);
  const startServer = serverOf({ parseWorker, storeWorker, screens }, signals.handOver);
  const examples = new URL("../examples/", built);
  const tools = { io: processIo(signals), runAudit, parseWorker, examples, startServer, runItself };
  const status = await runCli(args, tools, packageJson.version);
  process.exitCode = status === EXIT.interrupted ? signals.status() : status;
}
