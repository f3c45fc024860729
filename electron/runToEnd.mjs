import { spawn } from "node:child_process";
import { constants } from "node:os";

/** What the shell is told after each signal: 128 and its number. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const statusOf = (signal) => 128 + constants.signals[signal];

/**
 * Runs a program to its end, handing signals on. Gives its status, and whether a signal asked for the end: the status is
 * that of the signal then (130, 143, 129), whatever the program made of it.
 */
export function runToEnd(command, args, cwd) {
  return new Promise((done) => {
    let asked = null;
    const child = spawn(command, args, { stdio: "inherit", cwd });
    const handOn = (signal) => {
      asked = signal;
      child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, handOn);
    const end = (status, signal) => {
      for (const one of SIGNALS) process.off(one, handOn);
      const by = asked ?? (SIGNALS.includes(signal) ? signal : null);
      done(by === null ? { status: status ?? 1, stopped: false } : { status: statusOf(by), stopped: true });
    };
    child.once("error", () => end(1, null));
    child.once("exit", end);
  });
}
