// Loaded into a measured process with --import: writes what the whole process used to the file OUTSCOPE_BENCH_USED names.
import { readFileSync, writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const to = process.env.OUTSCOPE_BENCH_USED;
if (isMainThread && to !== undefined)
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const used = { cpu: (userCPUTime + systemCPUTime) / 1e6, rss: ownPeak() ?? maxRSS * 1024 };
    writeFileSync(to, JSON.stringify(used));
  });

/** On Linux `maxRSS` begins with that of the process that started this one; the high-water mark does not. Bytes. */
function ownPeak() {
  try {
    const kilobytes = /^VmHWM:\s*(\d+) kB/m.exec(readFileSync("/proc/self/status", "utf8"));
    return kilobytes === null ? null : Number(kilobytes[1]) * 1024;
  } catch {
    return null;
  }
}
