// The services of Electron that the app uses. Anything else is absent on purpose: new code that needs more fails here,
// loudly, and the stand-in is extended knowingly.
import { EventEmitter } from "node:events";
import { record, shared } from "./shared.mjs";

const canceledOpen = { canceled: true, filePaths: [] };
const canceledSave = { canceled: true, filePath: "" };

export const dialog = {
  showOpenDialog: async (...given) => record("dialog.showOpenDialog", canceledOpen)(...given),
  showSaveDialog: async (...given) => record("dialog.showSaveDialog", canceledSave)(...given),
  showErrorBox: record("dialog.showErrorBox"),
};

export const shell = { openExternal: async (...given) => record("shell.openExternal")(...given) };

export const Menu = {
  setApplicationMenu: record("Menu.setApplicationMenu"),
  buildFromTemplate: (template) => ({ items: template }),
};

/** A keyring that can be read back, so that the sealed form of saved state is what the stories use. */
export const safeStorage = {
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => "gnome_libsecret",
  encryptString: (text) => Buffer.from(`sealed:${text}`),
  decryptString: (bytes) => bytes.toString().replace(/^sealed:/, ""),
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
    setPermissionRequestHandler: record("session.setPermissionRequestHandler"),
    setPermissionCheckHandler: record("session.setPermissionCheckHandler"),
    setDevicePermissionHandler: record("session.setDevicePermissionHandler"),
    setSpellCheckerEnabled: record("session.setSpellCheckerEnabled"),
    webRequest: {
      onBeforeRequest: (rule) => {
        shared.beforeRequest = rule;
      },
    },
  }),
};
