import { EventEmitter } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserWindow } from "electron";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepWindowState, keptWindowState } from "../../../electron/main/windowState.ts";

const SCREEN = { x: 0, y: 0, width: 1920, height: 1080 };
const BOUNDS = { x: 100, y: 80, width: 1000, height: 700 };
let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "outscope-window-"));
  path = join(folder, "window.json");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function closeAt(bounds: object, to = path): void {
  const window = Object.assign(new EventEmitter(), { getNormalBounds: () => bounds, isMaximized: () => true });
  keepWindowState(window as unknown as BrowserWindow, to);
  window.emit("close");
}

test("a window opens where it was closed", () => {
  closeAt(BOUNDS);
  expect(keptWindowState(path, [SCREEN])).toEqual({ bounds: BOUNDS, maximized: true });
});

test.each([
  ["on a screen that is gone", { ...BOUNDS, x: 2500 }],
  ["with a strip too narrow to take hold of", { ...BOUNDS, x: 1900 }],
  ["too small to use", { ...BOUNDS, width: 12 }],
])("a window %s opens at the usual place", (_name, bounds) => {
  closeAt(bounds);
  expect(keptWindowState(path, [SCREEN])).toBeNull();
});

test.each(["", "[]", "{}", '{"bounds":{"x":"0"},"maximized":1}', "\0"])(
  "a file that is not ours (%j) is no state",
  (text) => {
    writeFileSync(path, text);
    expect(keptWindowState(path, [SCREEN])).toBeNull();
    expect(readFileSync(path, "utf8")).toBe(text);
  },
);

test("no state at the first start; one that cannot be written keeps no window from closing", () => {
  expect(keptWindowState(path, [SCREEN])).toBeNull();
  expect(() => closeAt(BOUNDS, join(folder, "gone", "window.json"))).not.toThrow();
});
