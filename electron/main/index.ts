import { join } from "node:path";
import { app, BrowserWindow, dialog, ipcMain, protocol, safeStorage, session, shell, utilityProcess } from "electron";
import { connectStore, type StoreClient } from "../../src/api/client.ts";
import type { StoreEvent } from "../../src/api/contract.ts";
import { CHANNELS } from "../channels.ts";
import { handleAppProtocol } from "./appProtocol.ts";
import { handleDialogs } from "./dialogs.ts";
import { handleExternal } from "./external.ts";
import { makeHandle } from "./handle.ts";
import { handleMediaProtocol } from "./mediaProtocol.ts";
import { setMenu } from "./menu.ts";
import { denyNavigation } from "./navigation.ts";
import { cancelRequests, switchNetworkOff } from "./network.ts";
import { pageAddress } from "./origin.ts";
import { denyPermissions } from "./permissions.ts";
import { relayOperations } from "./relay.ts";
import { registerSchemes } from "./schemes.ts";
import { holdSingleInstance } from "./singleInstance.ts";
import { dropUnusedKey, stateKey } from "./stateKey.ts";
import { processStore } from "./storeProcess.ts";
import { createWindow } from "./window.ts";

const page = pageAddress(app.isPackaged, process.env.ELECTRON_RENDERER_URL);
const currentWindow = (): BrowserWindow | null => BrowserWindow.getAllWindows()[0] ?? null;

const stateFolder = (userData: string): string => join(userData, "state");

function openWindow(): void {
  const preload = join(import.meta.dirname, "../preload/index.cjs");
  createWindow({ preload, url: page.url, devTools: !app.isPackaged });
}

function sendEvent(event: StoreEvent): void {
  for (const window of BrowserWindow.getAllWindows())
    if (!window.isDestroyed()) window.webContents.send(CHANNELS.event, event);
}

async function connect(): Promise<StoreClient> {
  const userData = app.getPath("userData");
  const store = connectStore({
    // A worker's address is made in the entry, next to which it lies.
    start: processStore(
      () => utilityProcess.fork(join(import.meta.dirname, "storeProcess.js"), [], { serviceName: "Outscope audit" }),
      new URL("./storeWorker.js", import.meta.url),
    ),
    parseWorkerUrl: new URL("./parseWorker.js", import.meta.url),
    dataDir: stateFolder(userData),
    stateKey: await stateKey(safeStorage, userData),
    onEvent: sendEvent,
  });
  store.setLanguages(app.getPreferredSystemLanguages());
  return store;
}

/** Saves what waits before the program ends. */
function closeFirst(store: StoreClient): void {
  let closed = false;
  app.on("before-quit", (event) => {
    if (closed) return;
    event.preventDefault();
    const userData = app.getPath("userData");
    void store
      .close()
      .then(() => dropUnusedKey(userData, stateFolder(userData)))
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}

async function begin(): Promise<void> {
  await app.whenReady();
  const store = await connect();
  closeFirst(store);
  denyPermissions(session.defaultSession);
  cancelRequests(session.defaultSession, page.origin);
  handleAppProtocol(protocol, join(import.meta.dirname, "../renderer"));
  handleMediaProtocol(protocol, store);
  const handle = makeHandle(ipcMain, page.origin);
  relayOperations(handle, store);
  handleExternal(handle, shell, store);
  handleDialogs(handle, dialog, store, currentWindow);
  setMenu(process.platform, !app.isPackaged);
  openWindow();
  app.on("activate", () => {
    if (currentWindow() === null) openWindow();
  });
}

registerSchemes(protocol);
switchNetworkOff(app);
app.enableSandbox();
denyNavigation(app, page.origin);
app.on("window-all-closed", () => {
  if (process.platform !== "darwin") app.quit();
});
/** Without its store there is nothing to show: say so and end, instead of staying without a window. */
function giveUp(error: unknown): void {
  // The message of a system error names paths of this computer at most; no contents are open yet.
  dialog.showErrorBox("Outscope", error instanceof Error ? error.message : String(error));
  app.exit(1);
}

if (holdSingleInstance(app, currentWindow)) begin().catch(giveUp);
