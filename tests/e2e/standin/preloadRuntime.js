// Runs in the page before any of its scripts, with the built preload in place of its mark.
(() => {
  if (location.href === "about:blank") return;
  const listeners = new Map();
  const heard = (channel) => listeners.get(channel) ?? [];

  // The host answers while the page is stopped here, so the call is synchronous as in Electron.
  function standinSync(name, argument) {
    let result;
    /*PAUSE*/
    if (result === undefined) throw new Error(`stand-in: no answer to ${name} about ${typeof argument}`);
    return result.value;
  }

  const ipcRenderer = {
    invoke: async (channel, ...args) => {
      const answer = await window.standinInvoke(channel, structuredClone(args));
      if (answer.error !== undefined) throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
      return answer.value;
    },
    on: (channel, listener) => {
      listeners.set(channel, [...heard(channel), listener]);
      return ipcRenderer;
    },
    off: (channel, listener) => {
      listeners.set(
        channel,
        heard(channel).filter((other) => other !== listener),
      );
      return ipcRenderer;
    },
  };
  Object.defineProperty(window, "standinDispatch", {
    value: (channel, args) => {
      for (const listener of heard(channel)) listener({ ports: [] }, ...args);
    },
  });

  const toWeb = (text) =>
    text.replace(/^([a-z]+):\/\/([^/]+)/, (whole, scheme, host) =>
      "SCHEMES".includes(scheme) ? `https://${host}.${scheme}.standin.invalid` : whole,
    );
  // What crosses the context bridge is copied and frozen; functions are wrapped; an error keeps its message only.
  const bridge = (value) => {
    if (typeof value === "function") return (...args) => bridge(value(...args));
    if (typeof value === "string") return toWeb(value);
    if (value === null || typeof value !== "object" || value instanceof Blob) return value;
    if (value instanceof Error) return new Error(value.message);
    if (value instanceof Promise)
      return value.then(bridge, (reason) => {
        throw bridge(reason);
      });
    if (Array.isArray(value)) return Object.freeze(value.map(bridge));
    if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, bridge(part)])));
  };

  const electron = {
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld: (key, api) => {
        if (key in window) throw new Error("Cannot bind an API on top of an existing property on the window object");
        Object.defineProperty(window, key, {
          value: bridge(api),
          enumerable: true,
          configurable: false,
          writable: false,
        });
      },
    },
    webUtils: { getPathForFile: (file) => standinSync("getPathForFile", file) },
  };
  const require = (name) => {
    if (name === "electron" || name === "electron/renderer") return electron;
    throw new Error(`module not found: ${name}`); // what a sandboxed preload gets
  };
  const process = { platform: "PLATFORM", sandboxed: true, contextIsolated: true, versions: {}, env: {} };
  const run = ["PRELOAD"][0]; // becomes a function with the preload as its body
  run(require, process, { exports: {} }, {});
})();
