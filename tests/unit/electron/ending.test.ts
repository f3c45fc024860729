import { EventEmitter } from "node:events";
import type { App, PowerMonitor } from "electron";
import { expect, test, vi } from "vitest";
import { hearShutdown, saveBeforeEnd } from "../../../electron/main/ending.ts";

/** An app that ends when nobody prevents it, as Electron's does. */
function running(save: () => Promise<void>) {
  const ended = vi.fn();
  const app = Object.assign(new EventEmitter(), {
    quit() {
      let prevented = false;
      app.emit("before-quit", {
        preventDefault: () => {
          prevented = true;
        },
      });
      if (!prevented) ended();
    },
  });
  const signals = new EventEmitter();
  let shutDown: (event: { preventDefault(): void }) => void = () => undefined;
  saveBeforeEnd(app as unknown as App, save, {
    signals,
    onShutdown: (listener) => {
      shutDown = listener;
    },
  });
  return { app, signals, ended, shutDown: (event: { preventDefault(): void }) => shutDown(event) };
}

const WAYS = {
  quit: ({ app }) => app.quit(),
  "quit twice": ({ app }) => {
    app.quit();
    app.quit();
  },
  SIGINT: ({ signals }) => signals.emit("SIGINT"),
  "SIGINT twice": ({ signals }) => {
    signals.emit("SIGINT");
    signals.emit("SIGINT");
  },
  "SIGINT and SIGTERM": ({ signals }) => {
    signals.emit("SIGINT");
    signals.emit("SIGTERM");
  },
  SIGHUP: ({ signals }) => signals.emit("SIGHUP"),
  "the system's shutdown": ({ shutDown }) => shutDown({ preventDefault: () => undefined }),
} satisfies Record<string, (of: ReturnType<typeof running>) => unknown>;

test.each(Object.entries(WAYS))("%s saves once, and ends after that", async (_name, end) => {
  let saved: () => void = () => undefined;
  const save = vi.fn(
    () =>
      new Promise<void>((done) => {
        saved = done;
      }),
  );
  const app = running(save);
  end(app);
  await new Promise(setImmediate);
  expect(app.ended).not.toHaveBeenCalled();
  saved();
  await vi.waitFor(() => expect(app.ended).toHaveBeenCalledTimes(1));
  expect(save).toHaveBeenCalledTimes(1);
});

test("what cannot be saved does not keep the app from ending", async () => {
  const app = running(() => Promise.reject(new Error("the disk is full")));
  app.app.quit();
  await vi.waitFor(() => expect(app.ended).toHaveBeenCalledTimes(1));
});

test("the system's shutdown is held up until all is saved", () => {
  const app = running(() => new Promise(() => undefined));
  const event = { preventDefault: vi.fn() };
  app.shutDown(event);
  expect(event.preventDefault).toHaveBeenCalledTimes(1);
});

test("the end of the session is heard from the system and, on Windows, from every window", () => {
  const app = new EventEmitter();
  const powerMonitor = new EventEmitter();
  const heard = vi.fn();
  hearShutdown(app as unknown as App, powerMonitor as unknown as PowerMonitor)(heard);
  powerMonitor.emit("shutdown", { preventDefault: () => undefined });
  expect(heard).toHaveBeenCalledTimes(1);
  const window = new EventEmitter();
  app.emit("browser-window-created", {}, window);
  window.emit("query-session-end", { preventDefault: () => undefined });
  expect(heard).toHaveBeenCalledTimes(2);
});
