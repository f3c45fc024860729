import { BrowserWindow } from "electron";
import type { WindowState } from "./windowState.ts";

export interface WindowOptions {
  readonly preload: string;
  readonly devTools: boolean;
  /** Where it last was. */
  readonly kept?: WindowState | null;
  /** Picture of the window, where the system takes none from the program's file (Linux). */
  readonly icon?: string;
}

/**
 * The app's one window. Checklist items 2 (no Node.js in the page), 3 (context isolation), 4 (sandbox), 6 (web security
 * stays on), 8 (no insecure content), 9 (no experimental features), 10 (no Blink features), 11 and 12 (no webview).
 */
export function createWindow({ preload, devTools, kept = null, icon }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 1180,
    height: 800,
    ...kept?.bounds,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: "Outscope",
    ...(icon === undefined ? {} : { icon }),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools,
    },
  });
  if (kept?.maximized) window.maximize();
  window.once("ready-to-show", () => window.show());
  return window;
}
