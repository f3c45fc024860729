import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";

const root = join(import.meta.dirname, "../../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

interface LockedPackage {
  version?: string;
  resolved?: string;
  integrity?: string;
  link?: boolean;
  hasInstallScript?: boolean;
  optionalDependencies?: Record<string, string>;
}
const lock = JSON.parse(read("package-lock.json")) as { packages: Record<string, LockedPackage> };
const manifest = JSON.parse(read("package.json")) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  scripts: Record<string, string>;
  allowScripts: Record<string, boolean>;
};

test("the lock file is complete for every platform", () => {
  const paths = Object.keys(lock.packages);
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !paths.some((p) => p.endsWith(`node_modules/${name}`)))
      .map((name) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test("every version is exact, and no address of a registry is written down", () => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  expect(Object.values(lock.packages).filter((p) => p.resolved !== undefined)).toEqual([]);
});

test("every package is locked by its SHA-512, so that no registry can give another one", () => {
  const loose = Object.entries(lock.packages).filter(
    ([path, { integrity = "", link }]) => path !== "" && (link === true || !/^sha512-[\w+/]{86}==$/.test(integrity)),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
});

test("the workflow names the actions it runs by commit, gets no rights to write, and keeps no token for later steps", () => {
  const workflow = parse(read(".github/workflows/test.yml")) as {
    permissions: unknown;
    jobs: Record<string, { permissions?: unknown; steps: { uses?: string; with?: Record<string, unknown> }[] }>;
  };
  expect(workflow.permissions).toEqual({ contents: "read" });
  const jobs = Object.values(workflow.jobs);
  expect(jobs.filter((job) => job.permissions !== undefined)).toEqual([]);
  const used = jobs.flatMap((job) => job.steps).filter((step) => step.uses !== undefined);
  expect(used.length).toBeGreaterThan(3);
  for (const { uses = "", with: options = {} } of used) {
    expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    if (uses.startsWith("actions/checkout@")) expect(options).toEqual({ "persist-credentials": false });
  }
});

test("no dependency needs an install script", () => {
  const scripted = Object.entries(lock.packages)
    .filter(([, p]) => p.hasInstallScript)
    .map(([path]) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length));
  // fsevents is optional and for macOS; its script only builds what the package already ships.
  const allowed = new Set(["fsevents", ...Object.entries(manifest.allowScripts).flatMap(([n, on]) => (on ? [] : [n]))]);
  expect(scripted.filter((name) => !allowed.has(name))).toEqual([]);
});

test("every command the documents name is there", () => {
  const text = ["README.md", "CONTRIBUTING.md", "SECURITY.md"].map(read).join("\n");
  for (const [, script] of text.matchAll(/npm run (?:--silent )?([a-z:0-9-]+)/g))
    expect(manifest.scripts, script).toHaveProperty(script ?? "");
  for (const command of ["start", "test"]) expect(manifest.scripts).toHaveProperty(command);
});

test("every file the documents link to is there", () => {
  for (const file of ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "SECURITY.md"])
    for (const [, target] of read(file).matchAll(/\]\((?!https?:)([^)#]+)/g))
      expect(existsSync(join(root, target ?? "")), `${file}: ${target}`).toBe(true);
});
