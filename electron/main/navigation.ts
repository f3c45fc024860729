import type { App } from "electron";
import { isOwn } from "./origin.ts";

/** No page may leave our own, open a window, or hold a webview. Checklist items 12 (webviews), 13 (navigation), 14 (windows). */
export function denyNavigation(app: App, origin: string): void {
  app.on("web-contents-created", (_event, contents) => {
    contents.setWindowOpenHandler(() => ({ action: "deny" }));
    contents.on("will-attach-webview", (event) => event.preventDefault());
    contents.on("will-navigate", (event) => {
      if (!isOwn(event.url, origin)) event.preventDefault();
    });
    contents.on("will-frame-navigate", (event) => {
      if (!isOwn(event.url, origin)) event.preventDefault();
    });
    contents.on("will-redirect", (event) => {
      if (!isOwn(event.url, origin)) event.preventDefault();
    });
  });
}
