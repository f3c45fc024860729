import { contextBridge, ipcRenderer, webUtils } from "electron";
import type { HostBridge, StoreEvent } from "../../src/api/contract/index.ts";
import { CHANNELS, type Reply } from "../channels.ts";

/** Calls the main process. A problem comes out as a plain `{code, data}`: an Error would lose it on the way to the page. */
async function invoke<T>(channel: string, ...sent: unknown[]): Promise<T> {
  const reply = (await ipcRenderer.invoke(channel, ...sent)) as Reply<T>;
  if ("problem" in reply) return Promise.reject(reply.problem);
  return reply.value;
}

const bridge: HostBridge = {
  host: "electron",
  call: (name, input) => invoke(CHANNELS.call, name, input),
  onEvent: (listener) => {
    const hear = (_event: unknown, event: StoreEvent): void => listener(event);
    ipcRenderer.on(CHANNELS.event, hear);
    return () => void ipcRenderer.off(CHANNELS.event, hear);
  },
  pickPaths: (kind) => invoke(CHANNELS.pickPaths, kind),
  pathOf: (file) => webUtils.getPathForFile(file) || null,
  openExternal: (linkId) => invoke(CHANNELS.openExternal, linkId),
  openItem: (row) => invoke(CHANNELS.openItem, row),
  saveReport: (choice) => invoke(CHANNELS.saveReport, choice),
  saveText: (fileName, text) => invoke(CHANNELS.saveText, fileName, text),
  saveFile: (fileName, base64) => invoke(CHANNELS.saveFile, fileName, base64),
  openMail: (authorityId, subject, body) => invoke(CHANNELS.openMail, authorityId, subject, body),
  mediaUrl: (row, index) => `media://item/${row}/${index}`,
};

// Nothing but these functions crosses; the page never sees ipcRenderer. Checklist item 20.
contextBridge.exposeInMainWorld("outscope", bridge);
