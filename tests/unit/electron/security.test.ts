import { EventEmitter } from "node:events";
import type { App, IpcMain, Session, Shell } from "electron";
import { describe, expect, test, vi } from "vitest";
import { handleExternal } from "../../../electron/main/external.ts";
import { makeHandle } from "../../../electron/main/handle.ts";
import { denyNavigation } from "../../../electron/main/navigation.ts";
import { cancelRequests, switchNetworkOff } from "../../../electron/main/network.ts";
import { APP_ORIGIN, isOwn, pageAddress } from "../../../electron/main/origin.ts";
import { limitPermissions } from "../../../electron/main/permissions.ts";
import { relayOperations } from "../../../electron/main/relay.ts";
import type { StoreClient } from "../../../src/api/client.ts";

vi.mock("electron", () => ({
  BrowserWindow: class {
    readonly options: unknown;
    constructor(options: unknown) {
      this.options = options;
    }
    once() {}
  },
}));

/** The few members of Electron's objects that a rule touches stand in for the whole. */
const as = <T>(part: object): T => part as T;

test("the window has no Node.js, is isolated and sandboxed (items 2, 3, 4, 6, 8, 9, 10, 12)", async () => {
  const { createWindow } = await import("../../../electron/main/window.ts");
  const window = createWindow({ preload: "/preload.cjs", devTools: false });
  expect(window).toMatchObject({
    options: {
      webPreferences: {
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        nodeIntegrationInWorker: false,
        nodeIntegrationInSubFrames: false,
        webviewTag: false,
        webSecurity: true,
        allowRunningInsecureContent: false,
        experimentalFeatures: false,
        spellcheck: false,
        devTools: false,
      },
    },
  });
  expect(JSON.stringify(window)).not.toContain("enableBlinkFeatures");
});

describe("permissions (item 5)", () => {
  const rules = new Map<string, (...asked: unknown[]) => unknown>();
  const keep = (name: string) => (rule: (...asked: unknown[]) => unknown) => rules.set(name, rule);
  limitPermissions(
    as<Session>({
      setPermissionRequestHandler: keep("request"),
      setPermissionCheckHandler: keep("check"),
      setDevicePermissionHandler: keep("device"),
    }),
    APP_ORIGIN,
  );
  function asked(permission: string, url: string | undefined, isMainFrame: boolean) {
    const answer = vi.fn();
    rules.get("request")?.(null, permission, answer, { isMainFrame, requestingUrl: url });
    return [answer.mock.calls[0]?.[0], rules.get("check")?.(null, permission, url, { isMainFrame })];
  }
  const own = `${APP_ORIGIN}/index.html`;

  test.each(["clipboard-sanitized-write", "fullscreen"])(
    "%s is for the main frame of our own page only",
    (permission) => {
      expect(asked(permission, own, true)).toEqual([true, true]);
      expect(asked(permission, own, false)).toEqual([false, false]);
      for (const url of ["https://example.org/", "app://bundle.example.org/", "media://item/0/0", "", undefined])
        expect(asked(permission, url, true)).toEqual([false, false]);
    },
  );

  test.each(["clipboard-read", "media", "geolocation", "notifications", "openExternal", "fileSystem", "unknown"])(
    "%s is denied",
    (permission) => expect(asked(permission, own, true)).toEqual([false, false]),
  );

  test("no device is given", () => expect(rules.get("device")?.({})).toBe(false));
});

describe("our own origin", () => {
  test.each([
    ["app://bundle/index.html", true],
    ["app://bundle", true],
    ["app://bundle.example.org/", false],
    ["app://other/index.html", false],
    ["https://bundle/", false],
    ["file:///app://bundle/", false],
    ["javascript:app://bundle/", false],
    ["", false],
  ])("%s", (url, own) => expect(isOwn(url, APP_ORIGIN)).toBe(own));

  test("is the dev server's only while developing", () => {
    expect(pageAddress(false, "http://localhost:5173/").origin).toBe("http://localhost:5173");
    expect(pageAddress(true, "http://localhost:5173/").origin).toBe(APP_ORIGIN);
  });
});

test("no navigation away, no window, no webview (items 12, 13, 14)", () => {
  const app = new EventEmitter();
  denyNavigation(as<App>(app), APP_ORIGIN);
  let windowRule = (): unknown => undefined;
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (rule: () => unknown) => {
      windowRule = rule;
    },
  });
  app.emit("web-contents-created", {}, contents);
  expect(windowRule()).toEqual({ action: "deny" });
  const prevented = (name: string, url: string) => {
    const event = { url, preventDefault: vi.fn() };
    contents.emit(name, event, url);
    return event.preventDefault.mock.calls.length > 0;
  };
  for (const name of ["will-navigate", "will-frame-navigate", "will-redirect"]) {
    for (const url of ["https://example.org/", "file:///etc/passwd", "data:text/html,x"])
      expect(prevented(name, url)).toBe(true);
    expect(prevented(name, "app://bundle/index.html")).toBe(false);
  }
  expect(prevented("will-attach-webview", "app://bundle/")).toBe(true);
});

test("every request but our own schemes is cancelled, and the spell checker downloads nothing (item 1)", () => {
  let rule: (details: { url: string }, answer: (given: { cancel: boolean }) => void) => void = () => undefined;
  const setSpellCheckerEnabled = vi.fn();
  const session = {
    webRequest: {
      onBeforeRequest: (given: typeof rule) => {
        rule = given;
      },
    },
    setSpellCheckerEnabled,
  };
  const cancelled = (url: string) => {
    let answer = false;
    rule({ url }, ({ cancel }) => {
      answer = cancel;
    });
    return answer;
  };
  cancelRequests(as<Session>(session), APP_ORIGIN);
  expect(setSpellCheckerEnabled).toHaveBeenCalledWith(false);
  for (const url of [
    "https://example.org/",
    "http://127.0.0.1/",
    "ws://localhost:1/",
    "file:///etc/passwd",
    "ftp://x/",
    "http://localhost:5173/",
  ])
    expect(cancelled(url)).toBe(true);
  for (const url of ["app://bundle/index.html", "media://item/1/0", "data:image/png,", "blob:app://bundle/1"])
    expect(cancelled(url)).toBe(false);
  cancelRequests(as<Session>(session), "http://localhost:5173");
  expect([
    cancelled("http://localhost:5173/x"),
    cancelled("ws://localhost:5173/"),
    cancelled("http://localhost:80/"),
  ]).toEqual([false, false, true]);
});

test("no proxy is looked for and no name resolves", () => {
  const switches: string[][] = [];
  switchNetworkOff(as<App>({ commandLine: { appendSwitch: (...given: string[]) => switches.push(given) } }));
  expect(switches).toContainEqual(["no-proxy-server"]);
  expect(switches.find(([name]) => name === "host-resolver-rules")?.[1]).toMatch(/^MAP \* ~NOTFOUND/);
});

/** Channels as the page reaches them: from a frame with an address. */
function channels() {
  const handlers = new Map<string, (event: object, ...sent: unknown[]) => Promise<unknown>>();
  const ipc = { handle: (name: string, rule: never) => handlers.set(name, rule) };
  const handle = makeHandle(as<IpcMain>(ipc), APP_ORIGIN);
  const own = { url: "app://bundle/index.html", parent: null };
  const send = (name: string, sent: unknown[], senderFrame: object | null = own) =>
    handlers.get(name)?.({ senderFrame }, ...sent);
  return { handle, send };
}

test("only the main frame of our own page is heard (item 17)", async () => {
  const { handle, send } = channels();
  const heard = vi.fn(() => "answer");
  handle("x", heard);
  expect(await send("x", [1])).toEqual({ value: "answer" });
  for (const frame of [
    null,
    { url: "https://example.org/", parent: null },
    { url: "app://bundle.example.org/", parent: null },
    { url: "app://bundle/index.html", parent: { url: "app://bundle/" } },
    { url: "", parent: null },
  ])
    expect(await send("x", [1], frame)).toEqual({ problem: { code: "sender-untrusted", data: {} } });
  expect(heard).toHaveBeenCalledTimes(1);
});

test("what is thrown crosses as a problem without words", async () => {
  const { handle, send } = channels();
  handle("x", () => {
    throw new TypeError("the user's secret");
  });
  expect(await send("x", [])).toEqual({ problem: { code: "unexpected", data: { code: "TypeError" } } });
});

test("the relay passes the operations of the contract on and nothing else", async () => {
  const { handle, send } = channels();
  const call = vi.fn(async () => "done");
  const done = vi.fn();
  relayOperations(handle, as<StoreClient>({ call }), done);
  expect(await send("outscope:call", ["help", {}])).toEqual({ value: "done" });
  for (const name of ["report.render", "constructor", "nothing"])
    expect(await send("outscope:call", [name, {}])).toEqual({ problem: { code: "operation-unknown", data: {} } });
  expect(await send("outscope:call", [{ name: "help" }, {}])).toMatchObject({ problem: { code: "input-invalid" } });
  expect(call).toHaveBeenCalledTimes(1);
});

test("pages outside open by an id of our own data, items on Meta's hosts (item 15)", async () => {
  const { handle, send } = channels();
  const openExternal = vi.fn(async () => undefined);
  const urls = ["https://www.facebook.com/ada/posts/1", "https://example.org/", "javascript:alert(1)", null];
  const call = async (_name: string, { row }: { row: number }) => ({ item: { url: urls[row] } });
  handleExternal(handle, as<Shell>({ openExternal }), as<StoreClient>({ call }));
  expect(await send("outscope:open-external", ["facebook-privacy-center"])).toEqual({ value: true });
  for (const id of ["https://example.org", "file:///etc/passwd", "__proto__", ""])
    expect(await send("outscope:open-external", [id])).toEqual({ value: false });
  expect(await send("outscope:open-external", [{}])).toMatchObject({ problem: { code: "input-invalid" } });
  expect(await Promise.all([0, 1, 2, 3].map((row) => send("outscope:open-item", [row])))).toEqual([
    { value: true },
    { value: false },
    { value: false },
    { value: false },
  ]);
  expect(openExternal.mock.calls).toEqual([
    ["https://www.facebook.com/privacy/genai"],
    ["https://www.facebook.com/ada/posts/1"],
  ]);
});
