import { EventEmitter } from "node:events";
import { fromWeb, shared } from "./shared.mjs";

export class WebContents extends EventEmitter {
  constructor(window) {
    super();
    this.window = window;
    this.id = window.id;
  }
  getURL() {
    return this.window.page ? fromWeb(this.window.page.url()) : "";
  }
  /** Messages to a page that is loading or gone are lost, as in Electron. */
  send(channel, ...args) {
    this.window.opened
      .then(() => this.window.page.evaluate(([name, sent]) => window.standinDispatch?.(name, sent), [channel, args]))
      .catch(() => undefined);
  }
  executeJavaScript(code) {
    return this.window.opened.then(() => this.window.page.evaluate(code));
  }
  /** Playwright does not see a page again that crashed, so the page is emptied, and the app told as if it had. */
  forcefullyCrashRenderer() {
    void this.window.page
      .goto("about:blank")
      .then(() => this.emit("render-process-gone", {}, { reason: "killed", exitCode: 9 }));
  }
  reload() {
    void this.window.loadURL(this.window.loading);
  }
  setWindowOpenHandler(handler) {
    this.windowOpenHandler = handler;
  }
  isDestroyed() {
    return this.window.isDestroyed();
  }
  /** Playwright finds a window's page by this. */
  static fromDevToolsTargetId(id) {
    return [...shared.windows.values()].find((window) => window.targetId === id)?.webContents;
  }
}
