// What the stand-in for `electron` has, by name.
export { app } from "./app.mjs";
export { BrowserWindow } from "./browserWindow.mjs";
export { ipcMain } from "./ipcMain.mjs";
export { dialog, Menu, powerMonitor, protocol, safeStorage, screen, session, shell } from "./services.mjs";
export { utilityProcess } from "./utilityProcess.mjs";
export { WebContents as webContents } from "./webContents.mjs";
