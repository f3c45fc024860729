import { EventEmitter } from "node:events";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { shared } from "./shared.mjs";

class App extends EventEmitter {
  #ready;
  #isReady = false;
  #whenReady = new Promise((done) => {
    this.#ready = done;
  });
  isPackaged = false;
  switches = [];
  commandLine = {
    appendSwitch: (...given) => this.switches.push(given),
    hasSwitch: () => false,
    getSwitchValue: () => "",
  };

  whenReady() {
    return this.#whenReady;
  }
  isReady() {
    return this.#isReady;
  }
  getAppPath() {
    return shared.appPath;
  }
  getName() {
    return shared.package.productName ?? shared.package.name;
  }
  getVersion() {
    return shared.package.version;
  }
  getLocale() {
    return "en-GB";
  }
  getPreferredSystemLanguages() {
    return ["en-GB"];
  }
  getPath(name) {
    if (name === "temp") return tmpdir();
    if (name === "home") return homedir();
    return name === "userData" && shared.userData ? shared.userData : join(shared.profile, name);
  }
  enableSandbox() {}
  requestSingleInstanceLock() {
    return true;
  }
  setAppUserModelId() {}
  markReady() {
    // As Electron does: the first signal quits, the second finds the system's own handler. An app may set others later.
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => this.quit());
    this.#isReady = true;
    shared.ready.abort();
    this.#ready();
    this.emit("ready", {}, {});
  }
  quit() {
    let prevented = false;
    this.emit("before-quit", {
      preventDefault: () => {
        prevented = true;
      },
    });
    if (prevented || shared.quit.signal.aborted) return;
    shared.quit.abort();
    this.emit("will-quit", { preventDefault() {} });
    this.emit("quit", {}, 0);
    setImmediate(() => this.exit(0));
  }
  exit(code = 0) {
    shared.quit.abort();
    const end = () => {
      for (const child of shared.children) child.kill("SIGKILL"); // they end with the app
      process.exit(code);
    };
    shared.context.close().then(end, end);
  }
}

export const app = new App();
