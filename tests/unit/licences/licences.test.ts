import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { licencesGuard, packagesIn } from "../../../electron/build/licencesGuard.ts";
import { collectLicences, shippedPaths } from "../../../electron/build/shipped.ts";
import type { Licence } from "../../../src/licences/index.ts";

const root = join(import.meta.dirname, "../../..");
const file = join(root, "src/licences/licences.json");
const read = () => JSON.parse(readFileSync(file, "utf8")) as Licence[];

test("the list is that of the packages which ship; npm run docs writes it anew", () => {
  const now = collectLicences(root);
  if (process.env.OUTSCOPE_WRITE_DOCS === "1") writeFileSync(file, `${JSON.stringify(now, null, 2)}\n`);
  expect(read()).toEqual(now);
});

test("Outscope comes first, each package once, each with a licence that allows to ship it and its text", () => {
  const list = read();
  expect(list[0]).toMatchObject({ name: "outscope", licence: "MIT" });
  expect(new Set(list.map(({ name, version }) => `${name}@${version}`)).size).toBe(list.length);
  for (const { name, licence, text } of list) {
    expect(licence, name).toMatch(/^(MIT|MIT-0|ISC|OFL-1\.1|BSD-2-Clause|BSD-3-Clause|0BSD|Apache-2\.0)$/);
    expect(text.length, name).toBeGreaterThan(400);
  }
});

test("what ships is found as Node finds it, with optional packages, without peers and tools", () => {
  const packages = {
    "": { dependencies: { a: "1" } },
    "node_modules/a": { dependencies: { b: "1" }, optionalDependencies: { c: "1", gone: "1" } },
    "node_modules/a/node_modules/b": { dependencies: { d: "1" } },
    "node_modules/b": { dependencies: { tool: "1" } },
    "node_modules/c": {},
    "node_modules/d": { dependencies: { a: "1" } },
    "node_modules/tool": {},
  };
  const own = shippedPaths({ packages }).filter((path) => path in packages);
  expect(own).toEqual(["node_modules/a", "node_modules/a/node_modules/b", "node_modules/d", "node_modules/c"]);
  expect(() => shippedPaths({ packages: { "": { dependencies: { lost: "1" } } } })).toThrow(/lost/);
});

test("packages are seen in a bundle by the modules it holds and the names it loads", () => {
  const bundle = {
    "index.js": {
      type: "chunk" as const,
      modules: { "/x/node_modules/react/index.js": 1, "C:\\x\\node_modules\\@a\\b\\i.js": 1, "/x/src/own.ts": 1 },
      imports: ["node:fs", "fs/promises", "worker.js", "zod"],
      dynamicImports: ["@c/d/e"],
    },
    "worker.js": { type: "chunk" as const, modules: {} },
    "page.css": { type: "asset" as const },
  };
  expect([...packagesIn(bundle)].sort()).toEqual(["@a/b", "@c/d", "react", "zod"]);
});

test("a build that holds a package without a listed licence fails, any other does not", () => {
  const licence = { version: "1.0.0", licence: "MIT", text: "" };
  const run = (imports: string[]) => {
    const { generateBundle } = licencesGuard([{ name: "known", ...licence }], ["known"]);
    const error = (message: string) => {
      throw new Error(message);
    };
    if (typeof generateBundle !== "function") throw new TypeError("the guard is no function");
    Reflect.apply(generateBundle, { error }, [{}, { "index.js": { type: "chunk", modules: {}, imports } }]);
  };
  expect(() => run(["known", "known/part"])).not.toThrow();
  expect(() => run(["known", "unknown"])).toThrow(/no licence is listed for unknown/);
  expect(() => run([])).toThrow(/not in the bundle: known/);
});
