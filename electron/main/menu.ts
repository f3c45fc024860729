import { Menu, type MenuItemConstructorOptions } from "electron";

/** Standard roles only: copy and paste by keyboard need the edit menu, and reading needs zoom. */
export function setMenu(platform: NodeJS.Platform, devTools: boolean): void {
  const view: MenuItemConstructorOptions[] = [
    { role: "resetZoom" },
    { role: "zoomIn" },
    { role: "zoomOut" },
    { type: "separator" },
    { role: "togglefullscreen" },
    ...(devTools ? [{ role: "toggleDevTools" } as const] : []),
  ];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      platform === "darwin" ? { role: "appMenu" } : { role: "fileMenu" },
      { role: "editMenu" },
      { role: "viewMenu", submenu: view },
      { role: "windowMenu" },
    ]),
  );
}
