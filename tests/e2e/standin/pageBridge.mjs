// Between a page and the main process: messages, and the one synchronous call of a preload.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ipcMain } from "./ipcMain.mjs";
import { fromWeb, shared } from "./shared.mjs";

const runtime = readFileSync(join(import.meta.dirname, "preloadRuntime.js"), "utf8");

/** Gives the page what the preload needs, and runs the preload before any script of the page. */
export async function installBridge(page, cdp, contents, preload) {
  await page.exposeBinding("standinInvoke", async ({ frame }, channel, args) => {
    try {
      const handler = ipcMain.handlers.get(channel);
      if (!handler) throw new Error(`No handler registered for '${channel}'`);
      const parent = frame.parentFrame() === null ? null : { url: fromWeb(frame.parentFrame().url()) };
      const senderFrame = { url: fromWeb(frame.url()), parent };
      return { value: await handler({ sender: contents, senderFrame, processId: 1, frameId: 1 }, ...args) };
    } catch (error) {
      return { error: String(error) };
    }
  });
  await answerPauses(cdp);
  const content = runtime
    .replace('"PLATFORM"', JSON.stringify(process.platform))
    .replace('"SCHEMES"', JSON.stringify([...shared.privileged]))
    .replace("/*PAUSE*/", "debugger;")
    .replace('"PRELOAD"', () => `(require, process, module, exports) => {\n${readFileSync(preload, "utf8")}\n}`);
  await page.addInitScript({ content });
}

/**
 * `webUtils.getPathForFile` is synchronous in Electron: the page stops at its `debugger` statement, the answer is written
 * into the stopped frame, and the page goes on.
 */
async function answerPauses(cdp) {
  await cdp.send("Debugger.enable");
  cdp.on("Debugger.paused", async ({ callFrames }) => {
    const [top] = callFrames;
    try {
      if (top?.functionName !== "standinSync") return;
      const evaluate = (expression) =>
        cdp.send("Debugger.evaluateOnCallFrame", { callFrameId: top.callFrameId, expression });
      const { result } = await evaluate("argument");
      const isFile = result.className === "File";
      const info = isFile ? await cdp.send("DOM.getFileInfo", { objectId: result.objectId }).catch(() => null) : null;
      await evaluate(`result = { value: ${JSON.stringify(info?.path ?? "")} }`);
    } finally {
      await cdp.send("Debugger.resume").catch(() => undefined);
    }
  });
}
