import { join } from "node:path";
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  utilityProcess,
} from "electron";
import { connectStore, type StoreClient } from "../../src/api/client.ts";
import type { StoreEvent } from "../../src/api/contract/index.ts";
import { createTranslator, localeOf, pickLanguage, type Translator } from "../../src/locales/index.ts";
import { policyVersion } from "../../src/policy/version.ts";
import { CHANNELS } from "../channels.ts";
import { showAbout } from "./about.ts";
import { handleAppProtocol } from "./appProtocol.ts";
import { showContextMenus } from "./contextMenu.ts";
import { handleDialogs, pickFiles } from "./dialogs.ts";
import { hearShutdown, saveBeforeEnd } from "./ending.ts";
import { handleExternal } from "./external.ts";
import { makeHandle } from "./handle.ts";
import { handleMediaProtocol } from "./mediaProtocol.ts";
import { setMenu } from "./menu.ts";
import { denyNavigation } from "./navigation.ts";
import { cancelRequests, switchNetworkOff } from "./network.ts";
import { hearOpenedFiles } from "./openedFiles.ts";
import { pageAddress } from "./origin.ts";
import { limitPermissions } from "./permissions.ts";
import { offerWayBack } from "./recovery.ts";
import { relayOperations } from "./relay.ts";
import { registerSchemes } from "./schemes.ts";
import { SELF_TEST, selfTest, type Tested } from "./selfTest.ts";
import { holdSingleInstance } from "./singleInstance.ts";
import { dropUnusedKey, type KeyAnswer, stateKey } from "./stateKey.ts";
import { processStore } from "./storeProcess.ts";
import { createWindow } from "./window.ts";
import { keepWindowState, keptWindowState } from "./windowState.ts";

const APP_ID = "org.outscope.app";
const page = pageAddress(app.isPackaged, process.env.ELECTRON_RENDERER_URL);
const currentWindow = (): BrowserWindow | null => BrowserWindow.getAllWindows()[0] ?? null;
const inUserData = (name: string): string => join(app.getPath("userData"), name);
const stateFolder = (): string => inUserData("state");

/** What the user set for the screens, once the store has told; the system's until then. */
let chosenLanguage: string | null = null;
function words(): Translator {
  const system = app.getPreferredSystemLanguages();
  const language = pickLanguage(chosenLanguage, system);
  return createTranslator(language, localeOf(language, system));
}

function openWindow(): void {
  const window = createWindow({
    preload: join(import.meta.dirname, "../preload/index.cjs"),
    devTools: !app.isPackaged,
    kept: keptWindowState(
      inUserData("window.json"),
      screen.getAllDisplays().map((display) => display.workArea),
    ),
    ...(process.platform === "linux" ? { icon: join(import.meta.dirname, "../renderer/icon.png") } : {}),
  });
  keepWindowState(window, inUserData("window.json"));
  showContextMenus(window, words);
  offerWayBack(window, { dialog, words, quit: () => app.quit() });
  // What cannot be loaded is told by "did-fail-load", which asks what to do.
  window.loadURL(page.url).catch(() => undefined);
}

function showWindow(): void {
  const window = currentWindow();
  if (window === null) {
    openWindow();
    return;
  }
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** Shows a screen by its name in the address. */
function goTo(screenName: "import" | "help"): void {
  showWindow();
  void currentWindow()?.webContents.executeJavaScript(`location.hash = "#/${screenName}"`);
}

function sendEvent(event: StoreEvent): void {
  for (const window of BrowserWindow.getAllWindows())
    if (!window.isDestroyed()) window.webContents.send(CHANNELS.event, event);
}

async function askAboutKey(): Promise<KeyAnswer> {
  const { t } = words();
  const options = {
    type: "warning" as const,
    title: "Outscope",
    message: t("desktop:key.closed"),
    detail: t("desktop:key.what"),
    buttons: [t("desktop:key.again"), t("desktop:key.without"), t("desktop:key.anew")],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  };
  const parent = currentWindow();
  const { response } = await (parent === null
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(parent, options));
  return (["again", "without", "anew"] as const)[response] ?? "without";
}

function connect(): StoreClient {
  const key = stateKey(safeStorage, {
    folder: app.getPath("userData"),
    stateFolder: stateFolder(),
    ask: askAboutKey,
  });
  key.catch(giveUp);
  const store = connectStore({
    // A worker's address is made in the entry, next to which it lies.
    start: processStore(
      () => utilityProcess.fork(join(import.meta.dirname, "storeProcess.js"), [], { serviceName: "Outscope audit" }),
      new URL("./storeWorker.js", import.meta.url),
      key,
    ),
    parseWorkerUrl: new URL("./parseWorker.js", import.meta.url),
    dataDir: stateFolder(),
    onEvent: sendEvent,
  });
  store.setLanguages(app.getPreferredSystemLanguages());
  return store;
}

async function auditFiles(store: StoreClient, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  showWindow();
  // What is wrong with the files comes as the audit's progress, and as any problem where it cannot even begin.
  await store.call("audit.start", { paths: [...paths] }).then(
    () => goTo("import"),
    () => undefined,
  );
}

function setMenus(store: StoreClient): void {
  setMenu({
    platform: process.platform,
    devTools: !app.isPackaged,
    words: words(),
    openFiles: () => void pickFiles(dialog, currentWindow()).then((paths) => auditFiles(store, paths)),
    about: () =>
      void showAbout(dialog, {
        version: app.getVersion(),
        policy: policyVersion,
        words: words(),
        window: currentWindow(),
        showLicences: () => goTo("help"),
      }),
  });
}

async function begin(): Promise<void> {
  let ready: StoreClient | null = null;
  const waiting: string[][] = [];
  hearOpenedFiles(app, process.argv, (paths) => {
    if (ready === null) waiting.push(paths);
    else void auditFiles(ready, paths);
  });
  await app.whenReady();
  const store = connect();
  let forgotten = false;
  const save = async (): Promise<void> => {
    for (const window of BrowserWindow.getAllWindows()) window.hide(); // nothing more can be answered
    await store.close();
    await dropUnusedKey(app.getPath("userData"), stateFolder(), forgotten);
  };
  saveBeforeEnd(app, save, { onShutdown: hearShutdown(app, powerMonitor), signals: process });
  limitPermissions(session.defaultSession, page.origin);
  const outside = cancelRequests(session.defaultSession, page.origin);
  handleAppProtocol(protocol, join(import.meta.dirname, "../renderer"));
  handleMediaProtocol(protocol, store);
  const handle = makeHandle(ipcMain, page.origin);
  const followSettings = async (): Promise<void> => {
    chosenLanguage = (await store.call("settings.get", {})).language;
    setMenus(store);
  };
  relayOperations(handle, store, (name) => {
    if (name === "state.forget") forgotten = true;
    if (name === "settings.set" || name === "state.forget") followSettings().catch(() => undefined);
  });
  handleExternal(handle, shell, store);
  handleDialogs(handle, dialog, store, currentWindow);
  setMenus(store);
  openWindow();
  followSettings().catch(() => undefined); // the menus stay in the system's language
  app.on("activate", showWindow);
  ready = store;
  const report = app.commandLine.getSwitchValue(SELF_TEST);
  if (report !== "")
    await runSelfTest({ app, store, session: session.defaultSession, window: currentWindow, outside }, report);
  for (const paths of waiting.splice(0)) void auditFiles(store, paths);
}

/** Ends with the status that says whether all was well; what it saved of the example is not kept. */
async function runSelfTest(tested: Tested, report: string): Promise<void> {
  const status = await selfTest(tested, report);
  await tested.store.close();
  app.exit(status);
}

/** Without its store there is nothing to show: say so and end, instead of staying without a window. */
function giveUp(error: unknown): void {
  // The message of a system error names paths of this computer at most; no contents are open yet.
  dialog.showErrorBox("Outscope", error instanceof Error ? error.message : String(error));
  app.exit(1);
}

registerSchemes(protocol);
switchNetworkOff(app);
app.enableSandbox();
app.setAppUserModelId(APP_ID);
denyNavigation(app, page.origin);
app.on("window-all-closed", () => {
  if (process.platform !== "darwin") app.quit();
});
if (holdSingleInstance(app, showWindow)) begin().catch(giveUp);
