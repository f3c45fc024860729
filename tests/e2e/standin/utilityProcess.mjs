import { fork } from "node:child_process";
import { EventEmitter } from "node:events";
import { join } from "node:path";
import { shared } from "./shared.mjs";

/** A process of its own, as in Electron: plain Node with `process.parentPort`. */
class UtilityProcess extends EventEmitter {
  #child;

  constructor(modulePath, args, { execArgv = [], env = process.env } = {}) {
    super();
    this.#child = fork(join(import.meta.dirname, "utilityBoot.mjs"), [modulePath, ...args], {
      serialization: "advanced",
      execArgv,
      env,
    });
    shared.children.add(this.#child);
    this.#child.on("spawn", () => this.emit("spawn"));
    this.#child.on("message", (message) => this.emit("message", message));
    this.#child.on("exit", (code) => {
      shared.children.delete(this.#child);
      this.emit("exit", code ?? 1);
    });
  }
  get pid() {
    return this.#child.pid;
  }
  postMessage(message) {
    // Electron refuses at once what cannot be copied; a channel of Node's only when it writes.
    structuredClone(message);
    this.#child.send(message);
  }
  kill() {
    return this.#child.kill();
  }
}

export const utilityProcess = {
  fork(modulePath, args = [], options = {}) {
    if (!shared.ready.signal.aborted) throw new Error("utilityProcess cannot be created before app is ready");
    return new UtilityProcess(modulePath, args, options);
  },
};
