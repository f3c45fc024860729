import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../../..");
const require = createRequire(import.meta.url);
/** electron-builder's own tools, as it has them. */
const its = createRequire(require.resolve("app-builder-lib/package.json"));

/** Before the fuses of a binary stands this mark, then their version and how many there are: @electron/fuses. */
const MARK = "dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX";
const FUSES_AS_DELIVERED = "101100010";

/** Whose files the fake has, and where the packed app is. macOS's cannot be packed elsewhere than there. */
const SYSTEMS = {
  linux: { flag: "--linux", folder: "linux-unpacked", binary: "electron", app: "outscope" },
  // Its resources are edited, so it has to be a real one: some program that comes with the packer.
  win: { flag: "--win", folder: "win-unpacked", binary: "electron.exe", app: "Outscope.exe" },
} as const;
export type System = keyof typeof SYSTEMS;

function program(system: System): Buffer {
  if (system === "linux") return Buffer.concat([Buffer.from("#!/bin/sh\nexit 0\n"), Buffer.alloc(64)]);
  return readFileSync(join(ROOT, "node_modules/electron-winstaller/vendor/rcedit.exe"));
}

/** A folder that electron-builder takes for Electron: its files without their contents, and a "binary" that has fuses. */
function fakeElectron(folder: string, system: System): string {
  for (const name of ["locales", "resources"]) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ["LICENSE", "LICENSES.chromium.html", "version", "chrome-sandbox", "icudtl.dat"])
    writeFileSync(join(folder, name), "45.4.1");
  for (const language of ["de", "en-US", "es", "fr"]) writeFileSync(join(folder, `locales/${language}.pak`), "");
  const fuses = Buffer.from([1, FUSES_AS_DELIVERED.length, ...Buffer.from(FUSES_AS_DELIVERED)]);
  const binary = Buffer.concat([program(system), Buffer.from(MARK), fuses]);
  writeFileSync(join(folder, SYSTEMS[system].binary), Buffer.concat([binary, Buffer.alloc(64)]), { mode: 0o755 });
  return folder;
}

export interface Packed {
  /** Paths in the archive, with "/" and without a leading one. */
  readonly members: readonly string[];
  /** Where the archive was unpacked to: a folder that Electron can start. */
  readonly app: string;
  /** Each fuse of the packed binary by its name. */
  readonly fuses: Readonly<Record<string, boolean>>;
  /** Chromium's own texts that are left. */
  readonly locales: readonly string[];
}

/** Packs the built app as a release would be, but for Electron's own files; needs no network. */
export async function pack(folder: string, system: System = "linux"): Promise<Packed> {
  const { flag, folder: unpackedName, app: appName } = SYSTEMS[system];
  const output = join(folder, "dist");
  const builder = require.resolve("electron-builder/cli.js");
  const given = [
    `-c.electronDist=${fakeElectron(join(folder, "electron"), system)}`,
    `-c.directories.output=${output}`,
  ];
  const run = spawnSync(process.execPath, [builder, flag, "--x64", "--dir", "--publish", "never", ...given], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(`electron-builder failed:\n${run.stdout}${run.stderr}`);
  const unpacked = join(output, unpackedName);
  const archive = join(unpacked, "resources/app.asar");
  const app = join(folder, "app");
  const asar = await import(its.resolve("@electron/asar"));
  asar.extractAll(archive, app);
  return {
    members: (asar.listPackage(archive) as string[]).map((path) => path.replaceAll("\\", "/").replace(/^\//, "")),
    app,
    fuses: await fusesOf(join(unpacked, appName)),
    locales: readdirSync(join(unpacked, "locales")).sort(),
  };
}

async function fusesOf(binary: string): Promise<Record<string, boolean>> {
  const { getCurrentFuseWire, FuseV1Options } = await import(its.resolve("@electron/fuses"));
  const wire = (await getCurrentFuseWire(binary)) as Record<string, number>;
  const names = Object.entries(FuseV1Options as Record<string, number | string>);
  const on = "1".charCodeAt(0);
  return Object.fromEntries(
    names.flatMap(([name, at]) => (typeof at === "number" && at in wire ? [[name, wire[String(at)] === on]] : [])),
  );
}
