// Loaded before everything else into a process: every way to the network is closed, and each try is written down.
const { appendFileSync } = require("node:fs");

const log = process.env.OUTSCOPE_GUARD_LOG;
const close = (module, names) => {
  const target = require(module);
  for (const name of names)
    target[name] = () => {
      appendFileSync(log, `${module}.${name}\n`);
      throw new Error(`the network is closed: ${module}.${name}`);
    };
};

close("node:net", ["connect", "createConnection", "createServer"]);
close("node:tls", ["connect", "createServer"]);
close("node:dgram", ["createSocket"]);
close("node:dns", ["lookup", "resolve", "resolve4", "resolve6"]);
close("node:dns/promises", ["lookup", "resolve"]);
close("node:http", ["request", "get", "createServer"]);
close("node:https", ["request", "get", "createServer"]);
close("node:http2", ["connect"]);
require("node:net").Socket.prototype.connect = () => {
  appendFileSync(log, "net.Socket.connect\n");
  throw new Error("the network is closed");
};
globalThis.fetch = () => {
  appendFileSync(log, "fetch\n");
  throw new Error("the network is closed: fetch");
};
require("node:module").syncBuiltinESMExports();
appendFileSync(log, "guarded\n");
