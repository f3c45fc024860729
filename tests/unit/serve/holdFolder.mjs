// Usage: holdFolder.mjs FOLDER. Makes the folder and holds it as a running host does, until it is killed.
import { mkdirSync } from "node:fs";
import { createServer } from "node:net";
import { basename, join } from "node:path";

const folder = process.argv[2] ?? "";
mkdirSync(folder, { mode: 0o700 });
const address = process.platform === "win32" ? `\\\\.\\pipe\\${basename(folder)}` : join(folder, "alive");
createServer().listen(address, () => process.send?.("held"));
