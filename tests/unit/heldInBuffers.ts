import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/** Bytes of all buffers that something still holds: what nobody holds any more is collected first. */
export function heldInBuffers(): number {
  collect();
  return process.memoryUsage().arrayBuffers;
}
