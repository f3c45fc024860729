import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Licence } from "../../src/licences/index.ts";
import { NAMES_NOT_GIVEN, TEXTS_NOT_BROUGHT } from "./licenceTexts.ts";

/**
 * No production dependencies, and shipped all the same: the screens' bundle holds them. Nothing is taken on trust: the
 * build fails when its bundles hold other packages (`licencesGuard.ts`).
 */
export const BUNDLED = ["html-parse-stringify", "react", "react-dom", "react-i18next", "scheduler"] as const;

/** The program the desktop app runs in. Chromium's and Node's own notices come with its binary, as LICENSES.chromium.html. */
const RUNTIME = "electron";

interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
/** What is read of a package-lock.json (lockfileVersion 3): packages by their path. */
export type Lock = { readonly packages: Readonly<Record<string, LockedPackage>> };

/** Where `name` is found from the package at `from`, by Node's rule: the nearest node_modules upwards. Null: not there. */
function resolve(lock: Lock, from: string, name: string): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    const path = at === "" ? `node_modules/${name}` : `${at}/node_modules/${name}`;
    if (path in lock.packages) return path;
    if (at === "") return null;
  }
}

/**
 * Paths in the lock of what ships: production dependencies with all of theirs, the bundled ones, the runtime. Peers do
 * not count, as they do not for the packager.
 * @throws RangeError where a package that ships is not in the lock.
 */
export function shippedPaths(lock: Lock): string[] {
  const found = new Set<string>();
  const add = (from: string, name: string, optional: boolean) => {
    const path = resolve(lock, from, name);
    if (path === null && !optional) throw new RangeError(`${name}, needed by ${from || "the root"}, is not locked`);
    if (path === null || found.has(path)) return;
    found.add(path);
    follow(path);
  };
  const follow = (path: string) => {
    const { dependencies = {}, optionalDependencies = {} } = lock.packages[path] ?? {};
    for (const name of Object.keys(dependencies)) add(path, name, name in optionalDependencies);
    for (const name of Object.keys(optionalDependencies)) add(path, name, true);
  };
  follow("");
  for (const name of [...BUNDLED, RUNTIME]) found.add(resolve(lock, "", name) ?? name);
  return [...found];
}

const LICENCE_FILE = /^(licen[cs]e|copying|notice|copyright)/i;

/** @throws RangeError for a package that names no licence or brings no text of it. */
function licenceOf(folder: string): Licence {
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const { name, version, license } = manifest as Record<"name" | "version" | "license", unknown>;
  const licence = license ?? NAMES_NOT_GIVEN.get(String(name));
  if (typeof name !== "string" || typeof version !== "string" || typeof licence !== "string")
    throw new RangeError(`${folder} does not say under which licence it comes`);
  const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), "utf8").replace(/\r\n?/g, "\n").trim());
  const text = files.length > 0 ? texts.join("\n\n") : TEXTS_NOT_BROUGHT.get(`${name} ${licence}`);
  if (text === undefined) throw new RangeError(`${folder} brings no text of its licence`);
  return { name, version, licence, text };
}

/** The list as it has to be for what is installed at `root`: Outscope, then what ships, by name and version. */
export function collectLicences(root: string): Licence[] {
  const lock = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lock;
  const shipped = shippedPaths(lock).map((path) => licenceOf(join(root, path)));
  const key = ({ name, version }: Licence) => `${name} ${version}`;
  shipped.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return [licenceOf(root), ...shipped.filter((one, at) => at === 0 || key(one) !== key(shipped[at - 1] ?? one))];
}
