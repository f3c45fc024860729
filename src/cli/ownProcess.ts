import { type ChildProcess, spawn } from "node:child_process";

/** What is run, and whether it has the terminal or no output at all. `script`: another one than the command. */
export interface Run {
  readonly args: readonly string[];
  readonly output: "inherit" | "ignore";
  readonly script?: string;
}

/** How a process of our own ended. */
export interface Ended {
  /** Its exit status; null where a signal ended it, by us or by others. */
  readonly status: number | null;
  /** Whether it did not answer when it was asked to stop, and so was ended in the middle of whatever it did. */
  readonly ended: boolean;
}

/**
 * Runs this command in a process of its own. When `stop` says so
 * it is asked to stop; JavaScript hears that only between two pieces of work, and a parse can take longer than anybody waits, so
 * after `patienceMs` it is ended. @throws the system's error where it cannot be started.
 */
export function runInOwnProcess(
  { args, output, script = process.argv[1] ?? "" }: Run,
  stop: AbortSignal,
  patienceMs: number,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, script, ...args], {
      stdio: [output, output, output, "ipc"],
      env: { ...process.env, [SUPERVISED]: "1" },
    });
    let ended = false;
    const ask = (): void => {
      if (child.connected) child.send(CANCEL, () => undefined);
      setTimeout(() => {
        ended = end(child) || ended;
      }, patienceMs).unref();
    };
    child.on("error", reject);
    child.on("exit", (status) => {
      stop.removeEventListener("abort", ask);
      resolve({ status, ended });
    });
    if (stop.aborted) ask();
    else stop.addEventListener("abort", ask, { once: true });
  });
}

/** What a process is told that is to stop. */
export const CANCEL = "cancel";

/** Whether this is such a process. */
export function isSupervised(): boolean {
  return process.env[SUPERVISED] !== undefined;
}

const SUPERVISED = "OUTSCOPE_SUPERVISED";

function end(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null && child.kill("SIGKILL");
}
