import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { startElectronHost } from "../support/electronHost.ts";
import { pack } from "../support/pack.ts";
import { openExample } from "../support/steps.ts";
import { expect, test } from "../support/test.ts";

const config = parse(readFileSync(join(import.meta.dirname, "../../../electron-builder.yml"), "utf8")) as {
  electronFuses: Record<string, boolean>;
};

test("what is packed is the built app and what it needs, hardened as configured, and it starts", async ({
  folders,
  hostKind,
}) => {
  const { members, app, fuses } = await pack(folders.root);

  const files = members.filter((path) => statSync(join(app, path)).isFile());
  expect(
    files.filter((path) => !/^(LICENSE|package\.json|out\/(main|preload|renderer|examples)\/.+)$/.test(path)),
  ).toEqual([]);
  for (const entry of [
    "main/index.js",
    "main/storeProcess.js",
    "main/storeWorker.js",
    "main/parseWorker.js",
    "preload/index.cjs",
  ])
    expect(files).toContain(`out/${entry}`);
  expect(files.filter((path) => path.startsWith("out/examples/en/"))).toHaveLength(3);
  // Neither sources nor tests nor maps nor types, also not of packages; pictures only where the screens have them, zips only the examples.
  const code = files.filter((path) => !path.startsWith("out/examples/") && path !== "out/renderer/icon.png");
  expect(code.filter((path) => /\.(map|[cm]?ts|tsx|zip|mp4|jpe?g|png)$|(^|\/)(tests?|__tests__)\//.test(path))).toEqual(
    [],
  );
  expect(files).not.toContain("out/main/cli.js");

  const { main } = JSON.parse(readFileSync(join(app, "package.json"), "utf8")) as { main: string };
  expect(join("/", main)).toBe("/out/main/index.js");
  for (const [name, on] of Object.entries(config.electronFuses))
    expect(fuses[name.charAt(0).toUpperCase() + name.slice(1)], name).toBe(on);

  const packed = await startElectronHost(folders, { standIn: hostKind === "standin", root: app });
  await openExample(packed.page);
  expect(await packed.foreignRequests()).toEqual([]);
  await packed.close();
});

test("for Windows the same app is packed, with the fuses as configured and Chromium's texts in our languages", async ({
  folders,
}) => {
  const { members, fuses, locales } = await pack(folders.root, "win");
  for (const entry of ["main/index.js", "main/storeProcess.js", "main/storeWorker.js", "preload/index.cjs"])
    expect(members).toContain(`out/${entry}`);
  expect(members).not.toContain("out/main/cli.js");
  for (const [name, on] of Object.entries(config.electronFuses))
    expect(fuses[name.charAt(0).toUpperCase() + name.slice(1)], name).toBe(on);
  expect(locales).toEqual(["de.pak", "en-US.pak", "fr.pak"]);
});

test("the command's one file audits the example with nothing beside it", ({ folders }) => {
  const root = join(import.meta.dirname, "../../..");
  const packed = join(folders.root, "packed");
  execFileSync(process.execPath, [join(root, "electron/build/packCommand.mjs"), packed], { stdio: "ignore" });
  const [file, ...more] = readdirSync(packed);
  expect(file).toMatch(/^outscope-.+\.tgz$/);
  expect(more).toEqual([]);
  // npm is a script on Windows, and Node runs scripts of npm's by itself.
  const npm = process.env.npm_execpath;
  const [command, first] = npm === undefined ? ["npm", []] : [process.execPath, [npm]];
  const given = ["install", "--offline", "--no-audit", "--prefix", packed, join(packed, String(file))];
  execFileSync(command, [...first, ...given], { stdio: "ignore" });
  expect(readdirSync(join(packed, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["outscope"]);
  const outscope = (...given: string[]): string =>
    execFileSync(process.execPath, [join(packed, "node_modules/outscope/out/main/cli.js"), ...given], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  const example = join(folders.root, "example");
  outscope("example", example);
  const { items } = JSON.parse(outscope("audit", example, "--json")) as { items: unknown[] };
  expect(items.length).toBeGreaterThan(100);
});
