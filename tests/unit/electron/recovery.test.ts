import { EventEmitter } from "node:events";
import type { BrowserWindow, Dialog } from "electron";
import { expect, test, vi } from "vitest";
import { offerWayBack } from "../../../electron/main/recovery.ts";
import { createTranslator } from "../../../src/locales/index.ts";

const AGAIN = 0;
const OTHER = 1;

/** A window whose troubles are told by the test; `answers` are the buttons pressed, one dialog after the other. */
function window(...answers: number[]) {
  const webContents = Object.assign(new EventEmitter(), {
    reload: vi.fn(),
    forcefullyCrashRenderer: vi.fn(() => webContents.emit("render-process-gone", {}, { reason: "crashed" })),
  });
  const shown = Object.assign(new EventEmitter(), { webContents, isDestroyed: () => false });
  const showMessageBox = vi.fn(async (_window: unknown, _options: { message: string; buttons: string[] }) => ({
    response: answers.shift() ?? OTHER,
    checkboxChecked: false,
  }));
  const quit = vi.fn();
  offerWayBack(shown as unknown as BrowserWindow, {
    dialog: { showMessageBox } as unknown as Dialog,
    words: () => createTranslator("en", "en-GB"),
    quit,
  });
  return { shown, webContents, showMessageBox, quit, asked: () => showMessageBox.mock.calls.map(([, it]) => it) };
}
const settled = () => new Promise(setImmediate);

test("a page that hangs may be waited for: nothing ends", async () => {
  const { shown, webContents, quit, asked } = window(OTHER);
  shown.emit("unresponsive");
  await settled();
  expect(asked()).toHaveLength(1);
  expect(asked()[0]?.buttons).toHaveLength(2);
  expect(webContents.forcefullyCrashRenderer).not.toHaveBeenCalled();
  expect(quit).not.toHaveBeenCalled();
  shown.emit("unresponsive"); // and may be asked about again
  await settled();
  expect(asked()).toHaveLength(2);
});

test("a page that hangs is ended and shown again when wanted, and its end asks nothing", async () => {
  const { shown, webContents, asked } = window(AGAIN);
  shown.emit("unresponsive");
  await settled();
  expect(webContents.forcefullyCrashRenderer).toHaveBeenCalledTimes(1);
  expect(webContents.reload).toHaveBeenCalledTimes(1);
  expect(asked()).toHaveLength(1);
  webContents.emit("render-process-gone", {}, { reason: "oom" }); // a later crash is one to ask about
  await settled();
  expect(asked()).toHaveLength(2);
});

test("a page that cannot be loaded is said, and tried again or the app ends", async () => {
  const { webContents, quit, asked } = window(AGAIN, OTHER);
  webContents.emit("did-fail-load", {}, -6, "ERR_FILE_NOT_FOUND", "app://outscope/", true);
  await settled();
  expect(webContents.reload).toHaveBeenCalledTimes(1);
  webContents.emit("did-fail-load", {}, -6, "ERR_FILE_NOT_FOUND", "app://outscope/", true);
  await settled();
  expect(quit).toHaveBeenCalledTimes(1);
  expect(new Set(asked().map(({ message }) => message)).size).toBe(1);
});

test("what was left before it was there, what a frame could not load and an end in order are no trouble", async () => {
  const { webContents, asked } = window();
  webContents.emit("did-fail-load", {}, -3, "ERR_ABORTED", "app://outscope/", true);
  webContents.emit("did-fail-load", {}, -6, "ERR_FILE_NOT_FOUND", "app://outscope/frame", false);
  webContents.emit("render-process-gone", {}, { reason: "clean-exit" });
  await settled();
  expect(asked()).toEqual([]);
});

test("troubles that come together ask once", async () => {
  const { shown, webContents, asked } = window(OTHER);
  shown.emit("unresponsive");
  webContents.emit("render-process-gone", {}, { reason: "crashed" });
  await settled();
  expect(asked()).toHaveLength(1);
});
