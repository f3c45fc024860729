import { BrowserWindow } from "electron";

export interface WindowOptions {
  readonly preload: string;
  readonly url: string;
  readonly devTools: boolean;
}

/**
 * The app's one window. Checklist items 2 (no Node.js in the page), 3 (context isolation), 4 (sandbox), 6 (web security
 * stays on), 8 (no insecure content), 9 (no experimental features), 10 (no Blink features), 11 and 12 (no webview).
 */
export function createWindow({ preload, url, devTools }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    width: 1180,
    height: 800,
    minWidth: 480,
    minHeight: 400,
    show: false,
    title: "Outscope",
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
  window.once("ready-to-show", () => window.show());
  void window.loadURL(url);
  return window;
}
