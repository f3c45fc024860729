import { spawn } from "node:child_process";

/**
 * Runs this command once more, in a process of its own, without output. Resolves when it has ended, whatever its status: what it
 * did lies in files. Ends it on `signal`.
 */
export function runItself(args: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const [node, script = ""] = [process.execPath, process.argv[1]];
    const child = spawn(node, [...process.execArgv, script, ...args], { stdio: "ignore", signal });
    child.on("error", (error) => (error.name === "AbortError" ? resolve() : reject(error)));
    child.on("exit", () => resolve());
  });
}
