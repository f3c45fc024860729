// Loaded into a measured process with --import: writes what it and the processes it started used to the file OUTSCOPE_BENCH_USED names.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const to = process.env.OUTSCOPE_BENCH_USED;
if (isMainThread && to !== undefined)
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const own = { cpu: (userCPUTime + systemCPUTime) / 1e6, rss: ownPeak() ?? maxRSS * 1024 };
    // The command reads in a process of its own, which ends first: both count.
    const before = existsSync(to) ? JSON.parse(readFileSync(to, "utf8")) : { cpu: 0, rss: 0 };
    writeFileSync(to, JSON.stringify({ cpu: before.cpu + own.cpu, rss: before.rss + own.rss }));
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
