import { EventEmitter } from "node:events";
import { app } from "./app.mjs";
import { installBridge } from "./pageBridge.mjs";
import { applyPermissions } from "./permissions.mjs";
import { serveRoute } from "./requests.mjs";
import { calls, shared, toWeb } from "./shared.mjs";
import { WebContents } from "./webContents.mjs";

let nextId = 1;

/** A window is a page of the one browser context. */
export class BrowserWindow extends EventEmitter {
  constructor(options = {}) {
    super();
    this.id = nextId++;
    this.options = options;
    const { nodeIntegration, contextIsolation, sandbox, preload } = options.webPreferences ?? {};
    if (nodeIntegration || contextIsolation === false || sandbox === false)
      throw new Error("stand-in: only sandboxed, isolated windows");
    this.webContents = new WebContents(this);
    shared.windows.set(this.id, this);
    this.opened = this.#open(preload);
    this.opened.catch((error) => {
      process.stderr.write(`stand-in: the window failed: ${error}\n`);
      process.exit(70);
    });
    app.emit("browser-window-created", {}, this);
    app.emit("web-contents-created", {}, this.webContents);
  }

  async #open(preload) {
    // A headed browser ends with its last tab, so its first tab becomes the first window.
    const blank = shared.context.pages().find((page) => page.url() === "about:blank");
    this.page = blank ?? (await shared.context.newPage());
    const cdp = await shared.context.newCDPSession(this.page);
    this.targetId = (await cdp.send("Target.getTargetInfo")).targetInfo.targetId;
    await this.page.setViewportSize({ width: this.options.width ?? 800, height: this.options.height ?? 600 });
    await installBridge(this.page, cdp, this.webContents, preload);
    await applyPermissions(cdp, this);
    await this.page.route("**/*", (route) => serveRoute(route, this));
    this.page.on("popup", (popup) => {
      calls.push({ api: "window.open", args: [popup.url()] });
      void popup.close();
    });
    this.page.on("domcontentloaded", () => this.emit("ready-to-show"));
    this.page.on("close", () => this.#closed());
    this.page.on("crash", () => this.webContents.emit("render-process-gone", {}, { reason: "crashed", exitCode: 5 }));
  }

  #closed() {
    if (!shared.windows.has(this.id)) return;
    this.emit("close", { preventDefault() {} });
    shared.windows.delete(this.id);
    this.emit("closed");
    if (shared.windows.size > 0 || shared.quit.signal.aborted) return;
    if (app.listenerCount("window-all-closed") > 0) app.emit("window-all-closed");
    else app.quit();
  }

  async loadURL(url) {
    await this.opened;
    this.loading = url;
    try {
      await this.page.goto(toWeb(url));
    } catch (error) {
      this.webContents.emit("did-fail-load", {}, -2, "ERR_FAILED", url, true);
      throw error;
    }
  }
  show() {}
  hide() {}
  maximize() {
    this.maximized = true;
  }
  isMaximized() {
    return this.maximized === true;
  }
  getNormalBounds() {
    const { x = 0, y = 0, width = 800, height = 600 } = this.options;
    return { x, y, width, height };
  }
  focus() {}
  restore() {}
  isMinimized() {
    return false;
  }
  isDestroyed() {
    return !shared.windows.has(this.id);
  }
  close() {
    void this.page?.close();
  }
  static getAllWindows() {
    return [...shared.windows.values()];
  }
  static fromWebContents(contents) {
    return contents?.window ?? null;
  }
}
