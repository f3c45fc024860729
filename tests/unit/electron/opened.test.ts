import { EventEmitter } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { App, BrowserWindow } from "electron";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { hearOpenedFiles, pathsIn } from "../../../electron/main/openedFiles.ts";
import { keepWindowState, keptWindowState } from "../../../electron/main/windowState.ts";

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "outscope-opened-"));
  for (const name of ["my export 1.zip", "2.zip", "loader.js"]) writeFileSync(join(root, name), "");
  mkdirSync(join(root, "app"));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("of a command line the files and folders that are there are opened, wherever it was written", () => {
  const argv = [
    "/usr/bin/outscope",
    "--lang=de",
    "app",
    "my export 1.zip",
    "gone.zip",
    "loader.js",
    pathToFileURL(join(root, "2.zip")).href,
    "-x",
    "",
  ];
  expect(pathsIn(argv, root, join(root, "app"))).toEqual([join(root, "my export 1.zip"), join(root, "2.zip")]);
});

test("files opened before the app is ready, one by one, or by a second start are audited together", async () => {
  let start: () => void = () => undefined;
  let ready = false;
  const app = Object.assign(new EventEmitter(), {
    getAppPath: () => join(root, "app"),
    isReady: () => ready,
    whenReady: () =>
      new Promise<void>((done) => {
        start = done;
      }),
  });
  const open = vi.fn();
  hearOpenedFiles(app as unknown as App, ["outscope", join(root, "2.zip")], open);
  const event = { preventDefault: vi.fn() };
  app.emit("open-file", event, join(root, "my export 1.zip"));
  expect(open).not.toHaveBeenCalled();
  ready = true;
  start();
  await vi.waitFor(() => expect(open).toHaveBeenCalledWith([join(root, "2.zip"), join(root, "my export 1.zip")]));
  expect(event.preventDefault).toHaveBeenCalled();
  app.emit("second-instance", {}, ["outscope", "2.zip"], root);
  app.emit("second-instance", {}, ["outscope"], root);
  await vi.waitFor(() => expect(open).toHaveBeenLastCalledWith([join(root, "2.zip")]));
  expect(open).toHaveBeenCalledTimes(2);
});

const AREA = { x: 0, y: 0, width: 1920, height: 1080 };

test("the window's place is kept, unless the screen it was on is gone", () => {
  const path = join(root, "window.json");
  expect(keptWindowState(path, [AREA])).toBeNull();
  const bounds = { x: 2000, y: 50, width: 900, height: 700 };
  const window = Object.assign(new EventEmitter(), { getNormalBounds: () => bounds, isMaximized: () => true });
  keepWindowState(window as unknown as BrowserWindow, path);
  window.emit("close");
  expect(keptWindowState(path, [AREA])).toBeNull();
  expect(keptWindowState(path, [AREA, { ...AREA, x: 1920 }])).toEqual({ bounds, maximized: true });
});

test.each(["", "{}", '{"bounds":{"x":1e99,"y":0,"width":1,"height":1},"maximized":false}'])(
  "%j is no place of a window",
  (text) => {
    const path = join(root, "odd.json");
    writeFileSync(path, text);
    expect(readFileSync(path, "utf8")).toBe(text);
    expect(keptWindowState(path, [AREA])).toBeNull();
  },
);
