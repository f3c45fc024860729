import { dirname } from "node:path";
import { sweep } from "../report/index.ts";
import { runInOwnProcess } from "./ownProcess.ts";

/** Less than who supervises this command waits for it. */
const PATIENCE_MS = 200;

/**
 * Runs this command once more, in a process of its own, without output. Resolves when it has ended, whatever its status: what it
 * did lies in files. Ends it on `signal`; nothing half-written stays.
 */
export async function runItself(args: readonly string[], signal: AbortSignal): Promise<void> {
  const { ended } = await runInOwnProcess({ args, output: "ignore" }, signal, PATIENCE_MS);
  if (ended) await sweepOutput(args);
}

/** What a command that was ended in the middle left half-written where it was to write. */
export async function sweepOutput(args: readonly string[]): Promise<void> {
  for (const [index, arg] of args.entries()) {
    const out = arg === "--out" ? args[index + 1] : /^--out=(.+)$/s.exec(arg)?.[1];
    if (out === undefined) continue;
    await sweep(out);
    await sweep(dirname(out));
  }
}
