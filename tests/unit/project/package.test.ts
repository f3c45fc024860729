import { existsSync, readdirSync, readFileSync } from "node:fs";
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
  engines: { node: string };
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

interface Workflow {
  permissions: unknown;
  jobs: Record<
    string,
    {
      permissions?: unknown;
      strategy?: { matrix?: { node?: number[] } };
      steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
    }
  >;
}
const workflow = (name: string) => parse(read(`.github/workflows/${name}`)) as Workflow;
const workflows = readdirSync(join(root, ".github/workflows"));

test.each(workflows)("%s names the actions it runs by commit, and keeps no token for later steps", (name) => {
  const { permissions, jobs } = workflow(name);
  expect(permissions).toEqual({ contents: "read" });
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const used = steps.filter((step) => step.uses !== undefined);
  expect(used.length).toBeGreaterThan(3);
  for (const { uses = "", with: options = {} } of used) {
    expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    if (uses.startsWith("actions/checkout@")) expect(options).toEqual({ "persist-credentials": false });
  }
  // What others can name (a tag, a branch, a title) never becomes part of a script: it comes as a variable.
  for (const { run = "" } of steps) expect(run).not.toMatch(/\$\{\{\s*(github|secrets|inputs)\b/);
});

test("only the job that drafts a release may write, and it runs nothing of the packages", () => {
  for (const name of workflows)
    for (const [job, { permissions, steps }] of Object.entries(workflow(name).jobs)) {
      if (permissions === undefined) continue;
      expect([name, job]).toEqual(["release.yml", "draft"]);
      for (const { run = "" } of steps) expect(run).not.toMatch(/npm (ci|install|run)|npx/);
    }
});

test("which Node.js is supported is said once: engines, README and the workflow agree", () => {
  const [least] = /\d+\.\d+/.exec(manifest.engines.node) ?? [];
  expect(read("README.md")).toContain(`Node.js](https://nodejs.org) ${least} or newer`);
  const nodes = Object.values(workflow("test.yml").jobs).flatMap(({ strategy }) => strategy?.matrix?.node ?? []);
  expect(nodes[0]).toBe(Number(least?.split(".")[0]));
  expect(nodes).toContain(24);
});

test("texts have the same line ends on every system", () => {
  expect(read(".gitattributes")).toMatch(/^\* text=auto eol=lf$/m);
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
