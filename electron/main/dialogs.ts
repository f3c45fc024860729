import { basename, dirname } from "node:path";
import type { BrowserWindow, Dialog } from "electron";
import { z } from "zod";
import type { StoreClient } from "../../src/api/client.ts";
import { ReportChoice } from "../../src/api/contract/index.ts";
import { reportFileName, writeWhole } from "../../src/report/index.ts";
import { CHANNELS } from "../channels.ts";
import type { Handle } from "./handle.ts";

const PickKind = z.enum(["files", "folder"]);
const FileName = z.string().min(1).max(200);
const Text = z.string().max(10_000_000);
const Bytes = z.base64().max(50_000_000);

const FILES: Electron.OpenDialogOptions = {
  properties: ["openFile", "multiSelections"],
  filters: [{ name: "Zip", extensions: ["zip"] }],
};
const FOLDERS: Electron.OpenDialogOptions = { properties: ["openDirectory", "multiSelections"] };

/** The paths the user chooses in the system's dialog; none where they change their mind. */
export async function pickFiles(dialog: Dialog, parent: BrowserWindow | null, options = FILES): Promise<string[]> {
  const answer = await (parent === null ? dialog.showOpenDialog(options) : dialog.showOpenDialog(parent, options));
  return answer.canceled ? [] : answer.filePaths;
}

/** The system's own dialogs. Where a file goes is decided in them, by the user, never by the page. */
export function handleDialogs(
  handle: Handle,
  dialog: Dialog,
  store: StoreClient,
  window: () => BrowserWindow | null,
): void {
  const save = async (fileName: string): Promise<string | null> => {
    const parent = window();
    const options = { defaultPath: basename(fileName), filters: filtersOf(fileName) };
    const answer = await (parent === null ? dialog.showSaveDialog(options) : dialog.showSaveDialog(parent, options));
    return answer.canceled || answer.filePath === "" ? null : answer.filePath;
  };

  handle(CHANNELS.pickPaths, (kind) =>
    pickFiles(dialog, window(), PickKind.parse(kind) === "folder" ? FOLDERS : FILES),
  );

  handle(CHANNELS.saveReport, async (sent) => {
    const choice = ReportChoice.parse(sent);
    const accounts = choice.hideContents === true ? [] : (await store.call("overview", {})).accounts;
    const path = await save(reportFileName(choice.format, new Date().toISOString(), accounts));
    if (path === null) return null;
    const { fileName } = await store.call("report.render", {
      ...choice,
      directory: dirname(path),
      fileName: basename(path),
    });
    return { fileName };
  });

  handle(CHANNELS.saveText, async (sentName, text) => {
    const path = await save(FileName.parse(sentName));
    if (path === null) return false;
    await writeWhole(path, [Text.parse(text)]);
    return true;
  });

  handle(CHANNELS.saveFile, async (sentName, base64) => {
    const bytes = Buffer.from(Bytes.parse(base64), "base64");
    const path = await save(FileName.parse(sentName));
    if (path === null) return false;
    await writeWhole(path, [bytes]);
    return true;
  });
}

function filtersOf(fileName: string): { name: string; extensions: string[] }[] {
  const extension = /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1];
  return extension === undefined ? [] : [{ name: extension.toUpperCase(), extensions: [extension] }];
}
