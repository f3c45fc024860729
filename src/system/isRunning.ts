import { systemCode } from "./systemCode.ts";

/** Whether a process of this computer is running, also where it is another user's. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === "EPERM";
  }
}
