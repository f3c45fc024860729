// `npm run pack:command`: the command, with the screens for `serve`, as one file that npx runs on every system: dist/outscope-VERSION.tgz.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const target = process.argv[2] ?? join(ROOT, "dist");
const folder = mkdtempSync(join(tmpdir(), "outscope-command-"));

// The bundles hold every package they need, so none is to be installed; what only Electron loads stays out.
const ELECTRON_ONLY = /^(index|storeProcess)\.js$/;
cpSync(join(ROOT, "out/main"), join(folder, "out/main"), { recursive: true });
for (const name of readdirSync(join(folder, "out/main")))
  if (ELECTRON_ONLY.test(name)) rmSync(join(folder, "out/main", name));
for (const name of ["renderer", "examples"])
  cpSync(join(ROOT, "out", name), join(folder, "out", name), { recursive: true });
cpSync(join(ROOT, "LICENSE"), join(folder, "LICENSE"));
const { name, version, description, author, license, engines } = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8"),
);
const bin = { outscope: "out/main/cli.js" };
const manifest = { name, version, description, author, license, type: "module", bin, engines, files: ["out"] };
writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
mkdirSync(target, { recursive: true });
// npm is a script on Windows, and Node runs scripts of npm's by itself.
const npm = process.env.npm_execpath;
const [command, first] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
execFileSync(command, [...first, "pack", "--silent", "--pack-destination", target], { cwd: folder, stdio: "inherit" });
rmSync(folder, { recursive: true, force: true });
