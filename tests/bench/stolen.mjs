import { readFileSync } from "node:fs";

/**
 * Processor time since the system started, in ticks: in all, and what a virtual machine wanted and did not get because
 * another one ran. Null where the system does not tell (only Linux does).
 */
function ticks() {
  try {
    const [, ...fields] = readFileSync("/proc/stat", "utf8").split("\n")[0].split(/ +/);
    const values = fields.slice(0, 8).map(Number);
    return { all: values.reduce((sum, value) => sum + value, 0), stolen: values[7] };
  } catch {
    return null;
  }
}

/** Starts counting; the function it gives tells the share of processor time (0 to 1) that was stolen since, or null. */
export function countStolen() {
  const before = ticks();
  return () => {
    const now = ticks();
    return before === null || now === null ? null : (now.stolen - before.stolen) / Math.max(1, now.all - before.all);
  };
}
