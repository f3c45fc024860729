import type { App, BrowserWindow } from "electron";

/** A second start brings the first window to the front: two programs must not write the same saved state. */
export function holdSingleInstance(app: App, window: () => BrowserWindow | null): boolean {
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return false;
  }
  app.on("second-instance", () => {
    const open = window();
    if (open?.isMinimized()) open.restore();
    open?.focus();
  });
  return true;
}
