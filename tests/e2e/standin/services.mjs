// The services of Electron that the app uses. Anything else is absent on purpose: new code that needs more fails here,
// loudly, and the stand-in is extended knowingly.
import { EventEmitter } from "node:events";
import { record, shared } from "./shared.mjs";

const canceledOpen = { canceled: true, filePaths: [] };
const canceledSave = { canceled: true, filePath: "" };

export const dialog = {
  showOpenDialog: async (...given) => record("dialog.showOpenDialog", canceledOpen)(...given),
  showSaveDialog: async (...given) => record("dialog.showSaveDialog", canceledSave)(...given),
  /** Nobody is there to click: the story replaces this, or the dialog stays open, as in life. */
  showMessageBox: async (...given) => {
    record("dialog.showMessageBox")(...given);
    return new Promise(() => undefined);
  },
  showErrorBox: record("dialog.showErrorBox"),
};

export const shell = { openExternal: async (...given) => record("shell.openExternal")(...given) };

export const Menu = {
  setApplicationMenu: record("Menu.setApplicationMenu"),
  buildFromTemplate: (template) => ({ items: template, popup: record("Menu.popup") }),
};

/** A keyring that can be read back, so that the sealed form of saved state is what the stories use. */
export const safeStorage = {
  isAsyncEncryptionAvailable: async () => true,
  getSelectedStorageBackend: () => "gnome_libsecret",
  encryptStringAsync: async (text) => Buffer.from(`sealed:${text}`),
  decryptStringAsync: async (bytes) => {
    const text = bytes.toString();
    if (!text.startsWith("sealed:")) throw new Error("Error while decrypting the ciphertext provided");
    return { result: text.slice("sealed:".length), shouldReEncrypt: false };
  },
};

export const protocol = {
  registerSchemesAsPrivileged: (list) => {
    for (const { scheme } of list) shared.privileged.add(scheme);
  },
  handle: (scheme, handler) => shared.handlers.set(scheme, handler),
};

export const session = {
  defaultSession: Object.assign(new EventEmitter(), {
    protocol,
    setPermissionRequestHandler: (rule) => {
      shared.permissions.request = rule;
    },
    setPermissionCheckHandler: (rule) => {
      shared.permissions.check = rule;
    },
    setDevicePermissionHandler: record("session.setDevicePermissionHandler"),
    setSpellCheckerEnabled: record("session.setSpellCheckerEnabled"),
    webRequest: {
      onBeforeRequest: (rule) => {
        shared.beforeRequest = rule;
      },
    },
  }),
};

export const powerMonitor = new EventEmitter();

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
};
