import { EXIT } from "./exitCodes.ts";
import { runInOwnProcess } from "./ownProcess.ts";

/** A second is promised; what is left of it is for ending the process and for saying so. */
const PATIENCE_MS = 400;
const STATUS = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated, SIGHUP: EXIT.hungUp } as const;

/**
 * Runs the command in a process of its own and gives its exit status. No thread can be called off in the middle of a parse, but a
 * process can be ended: so Ctrl-C and SIGTERM are answered within a second, whatever is being read.
 */
export async function supervise(args: readonly string[]): Promise<number> {
  const stop = new AbortController();
  let status: number = EXIT.interrupted;
  const heard = (name: NodeJS.Signals): void => {
    if (name === "SIGINT" || name === "SIGTERM" || name === "SIGHUP") status = STATUS[name];
    stop.abort();
  };
  for (const name of Object.keys(STATUS)) process.on(name, heard);
  const child = await runInOwnProcess({ args, output: "inherit" }, stop.signal, PATIENCE_MS);
  if (child.status === EXIT.interrupted) return status;
  if (child.status !== null) return child.status;
  // It could not say itself how it ended.
  const { sayStopped } = await import("./sayStopped.ts");
  await sayStopped(args, child.ended ? "cancelled" : "out-of-memory");
  return child.ended ? status : EXIT.failed;
}
