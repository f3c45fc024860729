import { EventEmitter } from "node:events";

class IpcMain extends EventEmitter {
  handlers = new Map();
  handle(channel, answer) {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.handlers.set(channel, answer);
  }
  removeHandler(channel) {
    this.handlers.delete(channel);
  }
}

export const ipcMain = new IpcMain();
