// Takes Electron's command line, `[-r file] [--switch[=value]] APP_PATH`, as Playwright's _electron.launch passes it,
// and runs the "main" of APP_PATH's package.json: the built bundle.
import { readFileSync } from "node:fs";
import Module, { createRequire, register } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { shared } from "./shared.mjs";

const args = process.argv.slice(2);
const requires = [];
for (let i = 0; i < args.length; i++) {
  if (args[i] === "-r" || args[i] === "--require") requires.push(args[++i]);
  else if (args[i].startsWith("--user-data-dir=")) shared.userData = args[i].slice("--user-data-dir=".length);
  else if (!args[i].startsWith("-")) shared.appPath ??= resolve(args[i]);
}
shared.appPath ??= process.cwd();
process.argv = [process.execPath, ...args]; // as Electron has them, loaders and all
shared.package = JSON.parse(readFileSync(join(shared.appPath, "package.json"), "utf8"));

const electronUrl = pathToFileURL(join(import.meta.dirname, "electron.mjs")).href;
register("./hooks.mjs", { parentURL: import.meta.url, data: { electronUrl } });
const electron = await import(electronUrl);
const original = Module._load; // require("electron"), also from Playwright's inspector session
Module._load = function load(request, ...rest) {
  return request === "electron" || request === "electron/main"
    ? electron.default
    : original.call(this, request, ...rest);
};

const { startBrowser } = await import("./chromium.mjs");
await startBrowser();
const require = createRequire(import.meta.url);
for (const file of requires) require(resolve(file));
await import(pathToFileURL(resolve(shared.appPath, shared.package.main)).href);
setImmediate(() => electron.app.markReady());
