import type { App, BrowserWindow, PowerMonitor } from "electron";

type ShutdownListener = (event: { preventDefault(): void }) => void;

/** What else than the app's own menu and windows can end it: the system, and signals to the process. */
export interface Enders {
  readonly onShutdown: (listener: ShutdownListener) => void;
  readonly signals: { on(signal: NodeJS.Signals, listener: () => void): unknown };
}

/**
 * The end of the session, on every system: Linux and macOS tell the app of it, Windows only the app's windows (and closes the app
 * without "before-quit"). Who prevents it is waited for, and the shutdown goes on when the app has ended.
 */
export function hearShutdown(app: App, powerMonitor: PowerMonitor): Enders["onShutdown"] {
  return (listener) => {
    powerMonitor.on("shutdown", listener as () => void); // its type leaves the event out
    app.on("browser-window-created", (_event, window: BrowserWindow) => window.on("query-session-end", listener));
  };
}

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Whichever way the app ends, `save` comes first, and once: a quit or signal that comes while it runs waits for it like the first
 * (a terminal and the program started from it may both send one). `save` must end by itself. To be called when the app is ready:
 * Electron's own handlers of signals, which let the second one kill, are set before.
 */
export function saveBeforeEnd(app: App, save: () => Promise<void>, { onShutdown, signals }: Enders): void {
  let state: "running" | "saving" | "saved" = "running";
  app.on("before-quit", (event) => {
    if (state === "saved") return;
    event.preventDefault();
    if (state === "saving") return;
    state = "saving";
    const over = (): void => {
      state = "saved";
      app.quit();
    };
    save().then(over, over);
  });
  for (const signal of SIGNALS) signals.on(signal, () => app.quit());
  // The system is going down: it waits for who asks it to.
  onShutdown((event) => {
    event.preventDefault();
    app.quit();
  });
}
