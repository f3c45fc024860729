import type { App } from "electron";

/** A second start brings the first window to the front: two programs must not write the same saved state. */
export function holdSingleInstance(app: App, show: () => void): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on("second-instance", show);
  return true;
}
