// Runs the script of a utility process, with the port that Electron gives it.
import { EventEmitter } from "node:events";
import { pathToFileURL } from "node:url";

const port = new EventEmitter();
process.parentPort = Object.assign(port, { postMessage: (message) => process.send(message) });
const early = [];
const deliver = (data) => port.emit("message", { data, ports: [] });
process.on("message", (data) => (port.listenerCount("message") > 0 ? deliver(data) : early.push(data)));
process.on("disconnect", () => process.exit(1)); // its parent is gone
process.argv.splice(1, 1);
await import(pathToFileURL(process.argv[1]).href);
for (const data of early) deliver(data);
