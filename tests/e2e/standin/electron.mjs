// A stand-in for the `electron` module: only what this app uses.
import { app } from "./app.mjs";
import { BrowserWindow } from "./browserWindow.mjs";
import { ipcMain } from "./ipcMain.mjs";
import { dialog, Menu, powerMonitor, protocol, safeStorage, screen, session, shell } from "./services.mjs";
import { utilityProcess } from "./utilityProcess.mjs";
import { WebContents as webContents } from "./webContents.mjs";

const electron = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
};

export {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  utilityProcess,
  webContents,
};
export default electron;
