import { closeSync, constants, openSync } from "node:fs";
import { connect, createServer } from "node:net";
import { basename, join } from "node:path";
import { systemCode } from "../../system/systemCode.ts";

/** A local socket in the folder of a running host. It answers as long as the process that made it runs, and no longer. */
const SOCKET = "alive";
/** The system takes no longer address of a local socket (sun_path in unix(7): 108 bytes on Linux, 104 on macOS). */
const LONGEST = 100;
/** The answer is the kernel's own, at once; a busy computer may need a moment. */
const ASK_MS = 2000;

/** Calls `use` with the address of the folder's socket; `name` is what the folder will be called. */
function withAddress<T>(folder: string, name: string, use: (address: string) => T): T {
  if (process.platform === "win32") return use(`\\\\.\\pipe\\${name}`);
  const address = join(folder, SOCKET);
  if (Buffer.byteLength(address) <= LONGEST || process.platform !== "linux") return use(address);
  const opened = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY | constants.O_NOFOLLOW);
  try {
    return use(`/proc/self/fd/${opened}/${SOCKET}`); // Linux: the same folder by a short address
  } finally {
    closeSync(opened);
  }
}

/**
 * Shows that this process holds `folder`, which is going to be called `name`, until the returned function is called or the
 * process ends, however it ends. A process number would not do: it may be another program's by the next start.
 * @throws the system's error where no local socket can be made.
 */
export async function showAlive(folder: string, name: string): Promise<() => void> {
  const server = createServer((socket) => socket.destroy());
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    withAddress(folder, name, (address) => server.listen(address, done));
  });
  server.unref();
  return () => server.close();
}

/** Whether a running process holds `folder`. Where the system does not tell, it counts as held. */
export async function isAlive(folder: string): Promise<boolean> {
  try {
    await new Promise<void>((done, fail) => {
      const socket = withAddress(folder, basename(folder), (address) => connect(address));
      socket.setTimeout(ASK_MS, () => socket.destroy(new Error("no answer")));
      socket.once("connect", () => {
        socket.destroy();
        done();
      });
      socket.once("error", fail);
    });
    return true;
  } catch (error) {
    return !["ECONNREFUSED", "ENOENT", "ENOTSOCK"].includes(systemCode(error));
  }
}
